// Proof 1: no script names a way out, no page asks for anything elsewhere, and the core imports what values need.
import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { test } from "node:test";
import { gunzipSync } from "node:zlib";
import { importsOf, IMPORTS_OF } from "../boundary/core.mjs";
import { loadModule } from "../support/wasm.mjs";
import { LEAKS, leakingPages } from "./leaks.mjs";
import { addresses, askedBy, bytesIn, waysOut } from "./static.mjs";

const DIST = new URL("../../dist/", import.meta.url);
const dist = (name) => readFileSync(new URL(name, DIST), "utf8");
const names = readdirSync(DIST);
const scripts = names.filter((name) => name.endsWith(".js") && name !== "sw.js").map((name) => [name, dist(name)]);
const pages = names.filter((name) => name.endsWith(".html")).map((name) => [name, dist(name)]);
/** The text of the WebAssembly module in a script. */
const wasmIn = (script) => bytesIn(script).toString("latin1");
const MODULES = ["core", "import", "tools"];
const isWorker = (name) => MODULES.some((module) => name.startsWith(`${module}-worker-`));

/** What the one file holds packed, and the script that unpacks it. */
const file = dist("credit-checkup.html");
const packed = [...file.matchAll(/<script type="text\/plain" id="packed-(\w+)">([^<]*)<\/script>/g)].map(([, name, text]) => [name, gunzipSync(Buffer.from(text, "base64")).toString()]);
const ofFile = [["boot", /<script>(.*?)<\/script>/s.exec(file)[1]], ...packed.filter(([name]) => name !== "pages")];

/** Where the sources that the core names can be read. */
const SOURCES = ["sources", "help"].flatMap((name) => readFileSync(new URL(`../../src/catalogue/${name}.rs`, import.meta.url), "utf8").match(/https:\/\/[^"]+/g));
/** Names of kinds of elements, which nobody asks for. */
const NAMESPACES = ["http://www.w3.org/2000/svg", "http://www.w3.org/1998/Math/MathML", "http://www.w3.org/1999/xlink"];

test("the site's scripts name no way out, but that they load each other", () => {
  for (const part of ["app", "report", "english", "later", "keeping", "bills", "money", "cash", "room", "flags", "story", ...MODULES.map((module) => `${module}-worker`), "components"]) {
    assert.ok(scripts.some(([name]) => name.startsWith(`${part}-`)), `${part} is looked at`);
  }
  const own = scripts.map(([name]) => `import(./${name})`);
  const found = scripts.flatMap(([name, text]) =>
    waysOut(text, isWorker(name) ? { wasm: wasmIn(text) } : { module: true }).filter((way) => !NAMESPACES.includes(way) && !own.includes(way)).map((way) => `${name}: ${way}`),
  );
  // A part that failed is asked for under another address, and the core runs on the page where there is no worker; the components
  // page carries the same code.
  const loading = (name) => ["app", "components"].some((part) => name.startsWith(part));
  assert.deepEqual(found.filter((line) => !(loading(line) && line.endsWith(": import()"))), []);
  assert.equal(found.filter((line) => !line.startsWith("components")).length, 2);
});

test("the service worker alone can fetch, and names nothing else", () => {
  assert.deepEqual(waysOut(dist("sw.js")), ["fetch"]);
});

test("the scripts of the one file name no way out at all", () => {
  assert.deepEqual(ofFile.map(([name]) => name), ["boot", "app", ...MODULES]);
  assert.deepEqual(ofFile.flatMap(([name, text]) => waysOut(text, MODULES.includes(name) ? { wasm: wasmIn(text) } : {})).filter((way) => !NAMESPACES.includes(way)), []);
});

test("the pages ask for nothing elsewhere, and name no address", () => {
  assert.ok(pages.length >= 9);
  for (const [name, html] of [...pages, ...packed.filter(([name]) => name === "pages")]) {
    assert.deepEqual(askedBy(html), [], name);
    const own = html.replace(/<link rel="icon"[^>]*>/, "");
    assert.deepEqual(addresses(own).filter((address) => !SOURCES.includes(address)), [], name);
  }
});

test("every page has the policy as its first element after the character set", () => {
  for (const [name, html] of pages) {
    const [, policy] = /<meta charset="utf-8">\s*<meta http-equiv="Content-Security-Policy" content="([^"]+)">/.exec(html) ?? assert.fail(name);
    for (const rule of ["default-src 'none'", "connect-src 'none'", "base-uri 'none'", "form-action 'none'", "require-trusted-types-for 'script'"]) {
      assert.ok(policy.split("; ").includes(rule), `${name} lacks ${rule}`);
    }
    assert.doesNotMatch(policy, /unsafe-(?!eval)|(?<!wasm-)unsafe-eval|\*|https?:/, name);
  }
});

for (const module of MODULES) {
  test(`the module inside the script of ${module} is the one that was built, imports what values need, and names its sources alone`, async () => {
    const [, text] = scripts.find(([name]) => name.startsWith(`${module}-worker-`));
    assert.equal(new Map(ofFile).get(module), text.trim(), "the one file holds the same script");
    const { bytes } = await loadModule(module);
    const inside = bytesIn(text);
    assert.ok(inside.equals(bytes));
    assert.deepEqual(importsOf(new WebAssembly.Module(inside)), IMPORTS_OF[module]);
    const named = addresses(inside.toString("latin1"));
    assert.equal(named.length > 0, module !== "import");
    for (const address of named) assert.ok(SOURCES.some((source) => address.startsWith(source)), address);
  });
}

test("control: every page that leaks is caught by what it names", () => {
  for (const [name, { text }] of Object.entries(leakingPages("leak", {}))) {
    const found = name.endsWith(".js") ? waysOut(text) : askedBy(text);
    if (name.endsWith(".js") || name.includes("prefetch")) assert.ok(found.length > 0, name);
  }
  const hidden = [`self["fetch"]("/x")`, `const { sendBeacon } = navigator; sendBeacon.call(navigator, "/x")`, `location.href = "//leak.example"`, `window.open("x")`, `location.replace("//leak.example")`, `new window.RTCPeerConnection()`];
  for (const script of hidden) assert.ok(waysOut(script).length > 0, script);
  assert.equal(Object.keys(LEAKS).length, 7);
});
