// What the page weighs: the first load, the report that follows in the background, packed as a server sends them, and the one file.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { brotliCompressSync } from "node:zlib";

const built = (path) => readFileSync(new URL(`../../${path}`, import.meta.url));
const KB = 1000;
const MOST = 110 * KB;
const MOST_WITH_REPORT = 150 * KB;
const MOST_OF_FILE = 530 * KB;
const AIM_OF_CORE = 60 * KB;

const weighed = (list) =>
  JSON.parse(built(`www/generated/${list}.json`)).map((name) => {
    const [raw, brotli] = [name, `${name}.br`].map((file) => built(`dist/${file}`).length);
    return { name, raw, brotli };
  });
const sum = (list, field) => list.reduce((total, file) => total + file[field], 0);
const kilobytes = (bytes) => (bytes / KB).toFixed(1).padStart(9);
const line = (name, raw, brotli) => console.log(name.padEnd(32) + kilobytes(raw) + kilobytes(brotli));

const first = weighed("first-load");
const whole = [...first, ...weighed("background")];

test(`the first load stays under ${MOST / KB} KB`, () => {
  console.log(`${"KB".padEnd(32)}      raw   brotli`);
  for (const { name, raw, brotli } of first) line(name, raw, brotli);
  line("the first load together", sum(first, "raw"), sum(first, "brotli"));
  const core = brotliCompressSync(built("www/generated/core_bg.wasm")).length;
  console.log(`of it the core: ${(core / KB).toFixed(1)} of the ${AIM_OF_CORE / KB} KB aimed for`);
  assert.ok(first.some(({ name }) => name.startsWith("core")), "the core is part of the first load");
  assert.ok(sum(first, "brotli") < MOST, `${sum(first, "brotli")} bytes`);
});

test(`with the report it stays under ${MOST_WITH_REPORT / KB} KB`, () => {
  const later = whole.slice(first.length);
  for (const { name, raw, brotli } of later) line(name, raw, brotli);
  line("all of a visit in Chinese", sum(whole, "raw"), sum(whole, "brotli"));
  assert.ok(later.some(({ name }) => name.startsWith("report")), "the report comes in the background");
  assert.ok(sum(whole, "brotli") < MOST_WITH_REPORT, `${sum(whole, "brotli")} bytes`);
});

test(`the one file stays under ${MOST_OF_FILE / KB} KB as it lies on a disk`, () => {
  const file = built("dist/credit-checkup.html").length;
  line("credit-checkup.html", file, built("dist/credit-checkup.html.br").length);
  assert.ok(file < MOST_OF_FILE, `${file} bytes`);
});
