// What the page weighs: the first load, the report that follows in the background, each part that comes later, packed as a host
// sends them, and the one file. The room that is left below each limit is printed; a tenth is wanted.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

const KB = 1000;
const LIMITS = { firstLoad: 220 * KB, withReport: 340 * KB, laterPart: 400 * KB, oneFile: 1500 * KB };

const built = (path) => readFileSync(new URL(`../../${path}`, import.meta.url));
const list = (name) => JSON.parse(built(`www/generated/${name}.json`));
const weigh = (name) => ({ name, raw: built(`dist/${name}`).length, brotli: built(`dist/${name}.br`).length });
const sum = (files, field) => files.reduce((total, file) => total + file[field], 0);

const kilobytes = (bytes) => (bytes / KB).toFixed(1).padStart(9);
const print = ({ name, raw, brotli }) => console.log(name.padEnd(36) + kilobytes(raw) + kilobytes(brotli));
const printSum = (name, files) => print({ name, raw: sum(files, "raw"), brotli: sum(files, "brotli") });
function within(bytes, limit) {
  console.log(`  ${(100 * (1 - bytes / limit)).toFixed(0)} % below the limit of ${limit / KB} KB`);
  assert.ok(bytes <= limit, `${bytes} bytes; the limit is ${limit}`);
}

const first = list("first-load").map(weigh);
const background = list("background").map(weigh);

test(`the first load stays below ${LIMITS.firstLoad / KB} KB`, () => {
  console.log(`${"KB".padEnd(36)}      raw   brotli`);
  first.forEach(print);
  printSum("the first load together", first);
  assert.ok(first.some(({ name }) => name.startsWith("core-worker")), "the core is part of the first load");
  within(sum(first, "brotli"), LIMITS.firstLoad);
});

test(`with the report it stays below ${LIMITS.withReport / KB} KB`, () => {
  background.forEach(print);
  printSum("a visit with a report", [...first, ...background]);
  assert.ok(background.some(({ name }) => name.startsWith("report")), "the report comes in the background");
  within(sum([...first, ...background], "brotli"), LIMITS.withReport);
});

test(`each part that comes later stays below ${LIMITS.laterPart / KB} KB`, () => {
  const known = new Set([...first, ...background].map(({ name }) => name));
  const later = Object.keys(list("headers").files).filter((name) => /^[\w.-]+\.(js|css)$/.test(name) && !known.has(name));
  assert.ok(later.some((name) => name.startsWith("tools-worker")), "the tools come later");
  const parts = later.map(weigh).sort((a, b) => b.brotli - a.brotli);
  parts.forEach(print);
  within(parts[0].brotli, LIMITS.laterPart);
});

test(`the one file stays below ${LIMITS.oneFile / KB} KB as it lies on a disk`, () => {
  const file = weigh("credit-checkup.html");
  print(file);
  within(file.raw, LIMITS.oneFile);
});
