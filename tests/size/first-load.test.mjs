// What the first load weighs, compressed as a server would send it.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { brotliCompressSync, constants } from "node:zlib";

const DIST = new URL("../../dist/", import.meta.url);
const KB = 1000;
const MOST = 120 * KB;
const AIMS = [
  ["everything", 100 * KB, () => true],
  ["of it the core", 60 * KB, (name) => name.endsWith(".wasm")],
];

const files = JSON.parse(readFileSync(new URL("first-load.json", DIST), "utf8")).map((name) => {
  const bytes = readFileSync(new URL(name, DIST));
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
  };
  return { name, raw: bytes.length, brotli: brotliCompressSync(bytes, { params }).length };
});
const sum = (list, field) => list.reduce((total, file) => total + file[field], 0);
const kilobytes = (bytes) => (bytes / KB).toFixed(1).padStart(9);

test(`the first load stays under ${MOST / KB} KB`, () => {
  console.log(`${"KB".padEnd(32)}      raw   brotli`);
  for (const { name, raw, brotli } of files) console.log(name.padEnd(32) + kilobytes(raw) + kilobytes(brotli));
  console.log("together".padEnd(32) + kilobytes(sum(files, "raw")) + kilobytes(sum(files, "brotli")));
  for (const [what, aim, of] of AIMS) {
    const brotli = sum(files.filter(({ name }) => of(name)), "brotli");
    console.log(`${what}: ${(brotli / KB).toFixed(1)} of the ${aim / KB} KB aimed for`);
  }
  assert.ok(files.some(({ name }) => name.endsWith(".wasm")), "the core is part of the first load");
  assert.ok(sum(files, "brotli") < MOST, `${sum(files, "brotli")} bytes`);
});
