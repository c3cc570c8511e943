// What is tried out crosses the boundary; whatever else comes in, problems come out.
import assert from "node:assert/strict";
import { afterEach, test } from "node:test";
import { cases, core, history } from "./core.mjs";

afterEach(() => assert.ok(core.checkup(history()).value, "the core works on"));

test("trying out the plan of a story gives what its plan says", () => {
  for (const [name, history] of cases) {
    const { value: report } = core.checkup(history);
    if (!report) continue;
    const { plan } = report;
    const moves = plan.choices.filter(({ chosen }) => chosen).map(({ action, on }) => ({ action, on }));
    const { value: tried } = core.try_out(history, { moves });
    assert.deepEqual(tried.now, plan.now, name);
    assert.deepEqual([tried.without, tried.with], [plan.without, plan.after], name);
    assert.equal(tried.path.length, tried.months + 1, name);
  }
});

test("what is no trial, or tried on no history, comes back as problems", () => {
  const wrong = (history, trial) => core.try_out(history, trial).problems.map(({ path }) => path);
  const trial = { months: 12, moves: [] };
  assert.ok(core.try_out(history(), trial).value);
  for (const months of [0, 25, 1.5, "12"]) assert.deepEqual(wrong(history(), { ...trial, months }), ["months"]);
  for (const move of [{}, { action: "fly", on: "2026-11-24" }, { action: "renew_id", on: "2026-02-30" }, null]) {
    assert.deepEqual(wrong(history(), { ...trial, moves: [move] }), ["moves"]);
  }
  assert.deepEqual(wrong({ version: 1 }, trial), ["asOf"]);
  assert.deepEqual(wrong(history({ told: { utilisation: { lo: 3, hi: 1 } } }), trial), ["told.utilisation"]);
});
