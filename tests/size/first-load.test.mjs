// What the first load weighs, and with it the report that follows in the background, packed as a server sends it.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

const DIST = new URL("../../dist/", import.meta.url);
const KB = 1000;
const MOST = 110 * KB;
const MOST_WITH_REPORT = 150 * KB;
const AIM_OF_CORE = 60 * KB;

const weighed = (list) =>
  JSON.parse(readFileSync(new URL(list, DIST), "utf8")).map((name) => {
    const [raw, brotli] = [name, `${name}.br`].map((file) => readFileSync(new URL(file, DIST)).length);
    return { name, raw, brotli };
  });
const sum = (list, field) => list.reduce((total, file) => total + file[field], 0);
const kilobytes = (bytes) => (bytes / KB).toFixed(1).padStart(9);
const line = (name, raw, brotli) => console.log(name.padEnd(32) + kilobytes(raw) + kilobytes(brotli));

const first = weighed("first-load.json");
const whole = [...first, ...weighed("background.json")];

test(`the first load stays under ${MOST / KB} KB`, () => {
  console.log(`${"KB".padEnd(32)}      raw   brotli`);
  for (const { name, raw, brotli } of first) line(name, raw, brotli);
  line("the first load together", sum(first, "raw"), sum(first, "brotli"));
  const core = first.filter(({ name }) => name.endsWith(".wasm"));
  console.log(`of it the core: ${(sum(core, "brotli") / KB).toFixed(1)} of the ${AIM_OF_CORE / KB} KB aimed for`);
  assert.ok(core.length > 0, "the core is part of the first load");
  assert.ok(sum(first, "brotli") < MOST, `${sum(first, "brotli")} bytes`);
});

test(`with the report it stays under ${MOST_WITH_REPORT / KB} KB`, () => {
  const later = whole.slice(first.length);
  for (const { name, raw, brotli } of later) line(name, raw, brotli);
  line("all of a visit in Chinese", sum(whole, "raw"), sum(whole, "brotli"));
  assert.ok(later.some(({ name }) => name.startsWith("report")), "the report comes in the background");
  assert.ok(sum(whole, "brotli") < MOST_WITH_REPORT, `${sum(whole, "brotli")} bytes`);
});
