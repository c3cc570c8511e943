// Whether the money lasts through the module: what the browser says is what the command line says, to the last future, and bad input
// is answered.
import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { test } from "node:test";
import { answered } from "../support/cli.mjs";
import { loadModule } from "../support/wasm.mjs";

const FOLDER = new URL("../cash/", import.meta.url);
const { functions } = await loadModule("tools");


/** As JSON has it, where what is left out is no key. */
const plain = (value) => JSON.parse(JSON.stringify(value));

for (const name of readdirSync(FOLDER).filter((name) => name.endsWith(".json"))) {
  test(`${name} has the same futures in both`, () => {
    const { question } = JSON.parse(readFileSync(new URL(name, FOLDER), "utf8"));
    const { value: answer } = functions.cash(question);
    assert.deepEqual(plain(answer), answered(["stress", "-"], JSON.stringify(question)));
    assert.equal(answer.fan.paths, 10_000);
  });
}

test("bad input is answered with the field it is in", () => {
  const sound = { asOf: "2026-11-29", incomes: [{ amount: 100 }] };
  const wrong = (question) => functions.cash(question).problems.map(({ path, code }) => `${path} ${code}`);
  assert.deepEqual(wrong({ ...sound, incomes: [{ amount: "lots" }] }), ["incomes.0.amount malformed"]);
  assert.deepEqual(wrong({ ...sound, dues: [{ amount: 1, day: 32 }] }), ["dues.0.day out_of_range"]);
  assert.deepEqual(wrong({ ...sound, has: { wings: true } }), ["has.wings unknown_field"]);
  assert.deepEqual(wrong(null), [" malformed"]);
});
