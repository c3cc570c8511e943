// Questions about money through the module: what the browser says is what the command line says, and bad input is answered.
import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { answered } from "../support/cli.mjs";
import { loadModule } from "../support/wasm.mjs";

const FOLDER = new URL("../fuzz/corpus/cost/", import.meta.url);
const { functions } = await loadModule("tools");


/** As JSON has it, where what is left out is no key. */
const plain = (value) => JSON.parse(JSON.stringify(value));

for (const name of readdirSync(FOLDER)) {
  test(`${name} is answered the same in both`, () => {
    const url = new URL(name, FOLDER);
    const { value: answer } = functions.cost(JSON.parse(readFileSync(url, "utf8")));
    assert.deepEqual(plain(answer), answered(["cost", fileURLToPath(url)]));
    assert.ok(answer.offers.length > 0 || answer.orders.best.ends);
  });
}

test("rates of days and amounts are the effective ones", () => {
  const rates = functions.rates(Int32Array.of(0, 365), Float64Array.of(100, -110));
  assert.equal(rates.length, 1);
  assert.ok(Math.abs(rates[0] - 0.1) < 1e-12, String(rates));
  assert.equal(functions.rates(Int32Array.of(0, 365), Float64Array.of(100, 110)).length, 0);
});

test("bad input is answered with the field it is in", () => {
  const offer = { lent: 1_000_000, from: "2026-12-01", quote: "yearly", price: 12_000_000, times: 12 };
  const wrong = (question) => functions.cost(question).problems.map(({ path, code }) => `${path} ${code}`);
  assert.deepEqual(wrong({ offers: [{ ...offer, times: undefined }] }), ["offers.0.times missing"]);
  assert.deepEqual(wrong({ offers: [{ ...offer, lent: 0 }] }), ["offers.0.lent out_of_range"]);
  assert.deepEqual(wrong({ offers: [{ ...offer, price: "12" }] }), ["offers.0.price malformed"]);
  const early = [{ date: "2026-11-01", amount: 100 }];
  assert.deepEqual(wrong({ offers: [{ lent: 100, from: "2026-12-01", payments: early }] }), ["offers.0.payments.0.date too_early"]);
  assert.deepEqual(wrong({ offers: [{ lent: 100, from: "2026-12-01", payments: [{ ...early[0], date: "2027-01-01", amount: 0 }] }] }), ["offers.0.payments out_of_range"]);
  assert.deepEqual(wrong({ offers: Array(7).fill(offer) }), ["offers too_many"]);
  for (const question of [null, [], "1", 7, { debts: {} }, { month: [] }]) assert.ok(wrong(question).length > 0, JSON.stringify(question));
});
