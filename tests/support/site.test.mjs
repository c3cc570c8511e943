// The server of the tests serves the folder and nothing else, always with the headers that the build wrote.
import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { serve } from "./site.mjs";

const HEADERS = {
  always: { "Referrer-Policy": "no-referrer" },
  files: { "index.html": { "Content-Security-Policy": "page" }, "assets/core.js": { "Content-Security-Policy": "worker" } },
};

let folder;
let site;
before(async () => {
  folder = mkdtempSync(join(tmpdir(), "checkup-site-"));
  const dist = join(folder, "dist");
  mkdirSync(join(dist, "assets"), { recursive: true });
  for (const [name, text] of Object.entries({
    "secret.json": "secret",
    "secret.txt": "secret",
    "dist/index.html": "the page",
    "dist/assets/core.js": "the core",
    "dist/assets/core.js.br": "the core, compressed",
  })) {
    writeFileSync(join(folder, name), text);
  }
  if (process.platform !== "win32") {
    symlinkSync(join(folder, "secret.txt"), join(dist, "link.txt"));
    symlinkSync(folder, join(dist, "up"));
  }
  site = await serve({ dist, headers: HEADERS });
});
after(async () => {
  await site.stop();
  rmSync(folder, { recursive: true });
});

/** The answer to a raw request, so that nobody normalises the path on the way. */
const ask = (line, headers = "") =>
  new Promise((answered, failed) => {
    let answer = "";
    const socket = connect(new URL(site.address).port, "127.0.0.1", () => socket.write(`${line} HTTP/1.1\r\n${headers}Host: localhost\r\nConnection: close\r\n\r\n`));
    socket.setEncoding("utf8").on("data", (piece) => (answer += piece));
    socket.on("end", () => answered(answer)).on("error", failed);
  });

test("files come with their type, and as brotli where it is accepted", async () => {
  const page = await ask("GET /?lang=en");
  assert.match(page, /^HTTP\/1\.1 200[^]*the page/);
  assert.match(page, /^Content-Type: text\/html; charset=utf-8\r$/m);
  const core = await ask("GET /assets/core.js");
  assert.match(core, /^Content-Type: text\/javascript; charset=utf-8\r$/m);
  assert.match(core, /the core(?!,)/);
  assert.doesNotMatch(core, /Content-Encoding/);
  const compressed = await ask("GET /assets/core.js", "Accept-Encoding: gzip, br\r\n");
  assert.match(compressed, /^Content-Type: text\/javascript; charset=utf-8\r$/m);
  assert.match(compressed, /^Content-Encoding: br\r$[^]*the core, compressed/m);
  assert.match(await ask("HEAD /assets/core.js"), /^HTTP\/1\.1 200[^]*\r\n\r\n$/);
});

test("no path leads out of the folder, and only what the page is made of is served", async () => {
  const outside = ["/../secret.json", "/../secret.txt", "/assets/../../secret.txt", "/%2e%2e/secret.txt", "//secret.txt", "/link.txt", "/up/secret.txt"];
  for (const path of [...outside, "/assets", "/assets/", "/assets/core.js.br", "/missing.js"]) {
    assert.match(await ask(`GET ${path}`), /^HTTP\/1\.1 404/, path);
  }
});

test("every answer carries the headers, refusals those of the page", async () => {
  for (const [line, policy] of Object.entries({ "GET /": "page", "GET /assets/core.js": "worker", "GET /missing": "page", "POST /": "page" })) {
    const answer = await ask(line);
    assert.match(answer, new RegExp(`^Content-Security-Policy: ${policy}\r$`, "m"), line);
    assert.match(answer, /^Referrer-Policy: no-referrer\r$/m, line);
  }
  assert.match(await ask("POST /"), /^HTTP\/1\.1 405/);
});
