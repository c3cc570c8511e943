// Every story gives the same report in WebAssembly as natively, to the byte of its digest.
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { test } from "node:test";
import { cases, core, native } from "./core.mjs";

test("there are stories", () => assert.ok(cases.length >= 16, `${cases.length} stories`));

/** The canonical form written anew: sorted keys, no white space; lists of the outermost object sorted on request. */
function canonical(value, sorted = false) {
  if (Array.isArray(value)) return `[${value.map((item) => canonical(item)).join(",")}]`;
  if (value === null || typeof value !== "object") return JSON.stringify(value);
  const form = (field) =>
    sorted && Array.isArray(field) ? `[${field.map((item) => canonical(item)).sort().join(",")}]` : canonical(field);
  return `{${Object.keys(value).sort().map((key) => `${JSON.stringify(key)}:${form(value[key])}`).join(",")}}`;
}

test("anyone can recompute the digest from history and report", () => {
  for (const [name, { history }] of cases) {
    const { value: report } = core.checkup(history);
    const text = `{"history":${canonical(history, true)},"report":${canonical({ ...report, digest: "" })}}`;
    assert.equal(createHash("sha256").update(text).digest("hex"), report.digest, name);
  }
});

for (const [name, story] of cases) {
  test(`${name}: the report is the native one`, () => {
    const text = JSON.stringify(story.history);
    const expected = native(text);
    const outcome = core.checkup(story.history);
    assert.ok(outcome.value, JSON.stringify(outcome.problems));
    assert.match(outcome.value.digest, /^[0-9a-f]{64}$/);
    assert.equal(outcome.value.digest, expected.digest);
    assert.deepEqual(outcome.value, expected);

    const read = core.read(text);
    assert.equal(core.checkup(read.value).value.digest, expected.digest);
  });
}
