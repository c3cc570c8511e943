// Saved files through the module: what it seals other programs open, what they seal it opens, and everything else is told.
import assert from "node:assert/strict";
import { after, test } from "node:test";
import { loadModule } from "../support/wasm.mjs";
import { sealed } from "../browser/sealing.mjs";
import { cases, core, history } from "./core.mjs";

const { functions, exports } = await loadModule("tools");
const PASSWORD = "correct horse battery";
const quiet = () => {};
const open = (text, password, tell = quiet) => functions.open(new Blob([text]), password, tell);

after(async () => assert.ok((await open(JSON.stringify(history()), undefined)).value, "the module works on"));

/** What was found at a check of a day. */
function found(asOf) {
  const told = history({ asOf });
  const { value: report } = core.checkup(told);
  return { rules: report.rules, history: told, facts: {}, points: report.score.points, report: report.digest };
}

/** The paths and codes of what is wrong. */
async function wrong(text, password) {
  const { problems } = await open(text, password);
  return problems.map(({ path, code }) => `${path} ${code}`.trim());
}

async function threeChecks(password) {
  let saved;
  for (const day of ["2026-08-01", "2026-09-20", "2026-11-24"]) ({ value: saved } = await functions.save(saved?.record, found(day), password));
  return saved;
}

test("what was saved with a password is opened with it alone", async () => {
  const { record, text } = await threeChecks(PASSWORD);
  assert.equal(record.checks.length, 3);
  assert.doesNotMatch(text, /asOf|2026-11-24/);
  assert.deepEqual(await open(text, undefined), { value: "sealed" });
  assert.deepEqual(await open(text, PASSWORD), { value: { kept: { history: history(), record } } });
  assert.deepEqual(await wrong(text, `${PASSWORD} `), ["locked"]);
  assert.deepEqual(await wrong(text, ""), ["locked"]);
});

test("a password is the same from every keyboard", async () => {
  const { value } = await functions.save(undefined, found("2026-11-24"), "ｐａｓｓ\u0065\u0301");
  assert.ok((await open(value.text, "pass\u00e9")).value.kept);
});

test("no two files of one content are alike", async () => {
  const texts = await Promise.all([1, 2].map(async () => (await functions.save(undefined, found("2026-11-24"), PASSWORD)).value.text));
  const [one, other] = texts.map((text) => JSON.parse(text.split("\n")[0]));
  assert.notEqual(one.salt, other.salt);
  assert.notEqual(one.iv, other.iv);
  assert.notEqual(texts[0].split("\n")[1], texts[1].split("\n")[1]);
});

test("what other programs seal is opened", async () => {
  const { record } = await threeChecks(undefined);
  assert.deepEqual((await open(await sealed(record, PASSWORD), PASSWORD)).value.kept.record, record);
  assert.deepEqual(await wrong(await sealed(record, PASSWORD), "another one"), ["locked"]);
  const text = await sealed({ version: 3, checks: [] }, PASSWORD);
  assert.deepEqual(await wrong(text, PASSWORD), ["version version"]);
});

test("a file that was cut or altered is known as such, with a password and without", async () => {
  const { text } = await threeChecks(PASSWORD);
  const [line, body, sum] = text.split("\n");
  for (const password of [undefined, PASSWORD]) {
    for (const cut of [line, `${line}\n${body.slice(0, 400)}`, `${line}\n${body}`]) assert.deepEqual(await wrong(cut, password), ["cut_short"]);
    assert.deepEqual(await wrong(`${line}\n${body.replace(/^../, "AA")}\n${sum}`, password), ["altered"]);
    assert.deepEqual(await wrong(`${line.replace('"memory":19456', '"memory":19457')}\n${body}\n${sum}`, password), ["altered"]);
    assert.deepEqual(await wrong(text.replace('{"checkup":1', '{"checkup":2'), password), ["altered"]);
  }
});

test("a check that was changed is told by its place, one whose form is wrong by its path", async () => {
  const { record, text } = await threeChecks(undefined);
  assert.deepEqual(JSON.parse(text), record);
  assert.deepEqual((await open(text, undefined)).value.kept.record, record);
  record.checks[1].found.points.hi += 1;
  assert.equal((await open(JSON.stringify(record), undefined)).value.kept.firstBad, 1);
  delete record.checks[2].found.points;
  assert.deepEqual(await wrong(JSON.stringify(record), undefined), ["checks.2.found.points malformed"]);
  record.checks = [];
  assert.deepEqual(await wrong(JSON.stringify(record), undefined), ["checks missing"]);
});

test("a history alone is a saved file, with or without the mark that some programs write before it", async () => {
  for (const [name, { history }] of cases) {
    for (const mark of ["", "\ufeff"]) {
      const { value, problems } = await open(mark + JSON.stringify(history), undefined);
      assert.equal(core.checkup(value?.kept.history).value?.digest, core.checkup(history).value?.digest, `${name} ${JSON.stringify(problems)}`);
    }
  }
  assert.deepEqual(await wrong(JSON.stringify(history({ household: { income: -1 } })), undefined), ["household.income out_of_range"]);
  for (const none of ["", "PK\u0003\u0004", "a,b\n1,2\n", "[]", "null"]) assert.deepEqual(await wrong(none, undefined), ["malformed"], none);
});

test("what is no record or no check comes back as problems", async () => {
  for (const record of [{ version: 3, checks: [] }, { version: 2, checks: [7n] }, { version: 2, checks: Array(261).fill({}) }]) {
    assert.ok((await functions.save(record, found("2026-11-24"), undefined)).problems.length > 0);
  }
  for (const nothing of [undefined, null, 7, () => 1, {}, { ...found("2026-11-24"), points: NaN }]) {
    assert.ok((await functions.save(undefined, nothing, PASSWORD)).problems.length > 0);
  }
});

test("a large file is told as it is read, and one that is too large is not read", async () => {
  const padded = JSON.stringify(history()) + " ".repeat(5_000_000);
  const told = [];
  assert.ok((await open(padded, undefined, (share) => told.push(share))).value);
  assert.ok(told.length >= 5 && told.at(-1) === 1, String(told));
  const large = { size: 32_000_001, slice: () => assert.fail("it is read") };
  assert.deepEqual(await functions.open(large, undefined, quiet), { problems: [{ path: "", code: "too_long", value: "32.0", accepted: "32" }] });
});

test("who is told can stop it, and a file that is gone fails", async () => {
  const stop = new Error("stop");
  await assert.rejects(open(" ".repeat(2_000_000), undefined, () => {
    throw stop;
  }), stop);
  const gone = new Error("gone");
  await assert.rejects(functions.open({ size: 10, slice: () => ({ stream: () => new ReadableStream({ pull: (controller) => controller.error(gone) }) }) }, undefined, quiet), gone);
});

test("nothing of a password or of what was sealed is left in memory", async () => {
  const { text } = await threeChecks(PASSWORD);
  assert.ok((await open(text, PASSWORD)).value);
  const memory = Buffer.from(exports.memory.buffer);
  for (const secret of [PASSWORD, '"asOf":"2026-09-20"']) assert.ok(!memory.includes(secret), secret);
});
