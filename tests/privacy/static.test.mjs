// Proof 1: no script names a way out, no page asks for anything elsewhere, and the core imports what values need.
import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { test } from "node:test";
import { unpacked } from "../../www/lzma.mjs";
import { bytes as bytesOf } from "../../www/digits.mjs";
import { PLAIN, TURNED } from "../../www/bundling.mjs";
import { importsOf, IMPORTS_OF } from "../boundary/core.mjs";
import { moduleIn } from "../../www/modules.mjs";
import { LEAKS, leakingPages } from "./leaks.mjs";
import { addresses, askedBy, waysOut } from "./static.mjs";

const DIST = new URL("../../dist/", import.meta.url);
/** The one file is in UTF-16, everything else in UTF-8. */
const dist = (name) => readFileSync(new URL(name, DIST), name === "credit-checkup.html" ? "utf16le" : "utf8");
const names = readdirSync(DIST);
const scripts = names.filter((name) => name.endsWith(".js") && name !== "sw.js").map((name) => [name, dist(name)]);
const pages = names.filter((name) => name.endsWith(".html")).map((name) => [name, dist(name)]);

/** The scripts of the one file: the one that unpacks, and those that are packed. */
const file = dist("credit-checkup.html");
const packed = [...file.matchAll(/<script type="text\/plain" id="packed-(\w+)">([^<]*)<\/script>/g)].flatMap(([, name, text]) => {
  const content = Buffer.from(unpacked(bytesOf(text))).toString();
  // What is packed together is parted by what no text holds.
  return name === "texts" ? content.split("\0").map((part, place) => [["app", "sheet", "pages"][place], part]) : [[name, content]];
});
const ofFile = [["unpacking", /<script>(.*?)<\/script>/s.exec(file)[1]], ...packed.filter(([name]) => !["sheet", "pages"].includes(name))];

/** Where the sources that the core names can be read. */
const SOURCES = ["sources", "help"].flatMap((name) => readFileSync(new URL(`../../src/catalogue/${name}.rs`, import.meta.url), "utf8").match(/https:\/\/[^"]+/g));
/** Names of kinds of elements, which nobody asks for. */
const NAMESPACES = ["http://www.w3.org/2000/svg", "http://www.w3.org/1998/Math/MathML", "http://www.w3.org/1999/xlink"];

test("the site's scripts name no way out, but that they fetch each other", () => {
  for (const part of ["app", "report", "english", "later", "keeping", "bills", "money", "cash", "room", "flags", "story", "core", "vault", "import", "bureau", "cost", "stress", "words", "components"]) {
    assert.ok(scripts.some(([name]) => name.startsWith(`${part}-`)), `${part} is looked at`);
  }
  const found = scripts.flatMap(([name, text]) =>
    waysOut(text, { module: !/^(core|vault|import|bureau|cost|stress|words)-/.test(name) }).filter((way) => !NAMESPACES.includes(way)).map((way) => `${name}: ${way}`),
  );
  // The parts that come later, and the core where there is no worker; the components page carries the same code.
  const loading = (name) => ["app", "components"].some((part) => name.startsWith(part));
  assert.deepEqual(found.filter((line) => !(loading(line) && line.endsWith(": import()"))), []);
  assert.equal(found.filter((line) => !line.startsWith("components")).length, 2);
});

test("the service worker alone can fetch, and names nothing else", () => {
  assert.deepEqual(waysOut(dist("sw.js")), ["fetch"]);
});

test("the scripts of the one file name no way out at all", () => {
  assert.deepEqual(ofFile.map(([name]) => name), ["unpacking", "app", "whole"]);
  assert.deepEqual(ofFile.flatMap(([, text]) => waysOut(text)).filter((way) => !NAMESPACES.includes(way)), []);
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

const modules = ["core", "vault", "import", "bureau", "cost", "stress", "words"].map((module) => [module, ...scripts.find(([name]) => name.startsWith(`${module}-`))]);
modules.push(["whole", ...ofFile.find(([name]) => name === "whole")]);
for (const [module, name, text] of modules) {
  test(`the module inside ${name} is the one that was built, imports what values need, and names its sources alone`, async () => {
    const { bytes } = await moduleIn(new URL("../../www/generated/", import.meta.url), module);
    const [start, end] = [text.indexOf("`") + 1, text.lastIndexOf("`")];
    const written = text.slice(start, end).replace(/\\(.)/gs, (_, mark) => (mark === "r" ? "\r" : mark));
    const wasm = Buffer.from(Buffer.from(written, "latin1").map((byte) => byte ^ TURNED));
    assert.equal(wasm.toString("latin1"), bytes.toString("latin1").replace(...PLAIN));
    assert.deepEqual(importsOf(new WebAssembly.Module(wasm)), IMPORTS_OF[module]);
    const named = addresses(wasm.toString("latin1"));
    assert.equal(named.length > 0, ["core", "stress", "whole"].includes(module));
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
