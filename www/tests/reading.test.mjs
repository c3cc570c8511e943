// What people type, and what is read from it.
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { module } from "./source.mjs";

const { readAmount, readDate, readDayOrMonth, readMonth, readRate, writeHundredths, daysBefore } =
  await module("src/reading.ts");
const { toDraft, toHistory, emptyDraft, newEntry } = await module("src/draft.ts");
const { EXAMPLE } = await module("src/example.ts");
const { QUESTIONS, factsOf } = await module("src/questions.ts");

test("amounts are read to the 分, full width or not", () => {
  const read = {
    "1.2万": 1_200_000, "12,800": 1_280_000, "￥１２８００元": 1_280_000, "3千": 300_000, "0.01": 1, "1.5w": 1_500_000,
    "12800 元": 1_280_000, ".5": 50, "2亿": 20_000_000_000, "-100": -10_000, "1.10": 110, "5.": 500, "0": 0, "3 块": 300,
  };
  for (const [raw, fen] of Object.entries(read)) assert.equal(readAmount(raw), fen, raw);
});

test("what is no amount comes back as it was", () => {
  for (const raw of ["一万多吧", "12.345", "1.2.3", "万", "12abc", "."]) assert.equal(readAmount(raw), raw);
});

test("days and months are read in the ways people write them", () => {
  for (const raw of ["2026年9月3日", "2026/9/3", "2026-09-03", "２０２６．９．３", "20260903", " 2026 年 9 月 3 日 "]) {
    assert.equal(readDate(raw), "2026-09-03", raw);
  }
  assert.equal(readDate("2026-2-30"), "2026-02-30", "whether the day exists is for the core to say");
  assert.equal(readDate("上个月"), "上个月");
  for (const raw of ["2026年9月", "2026/9", "202609"]) assert.equal(readMonth(raw), "2026-09", raw);
});

test("a month without its day stands for a day that is not yet to come", () => {
  assert.deepEqual(readDayOrMonth("2026年9月", "2026-11-24"), { date: "2026-09-15", monthOnly: true });
  assert.deepEqual(readDayOrMonth("2026年11月", "2026-11-04"), { date: "2026-11-01", monthOnly: true });
  assert.deepEqual(readDayOrMonth("2026-11-03", "2026-11-24"), { date: "2026-11-03", monthOnly: false });
});

test("days are counted back over the ends of months and years", () => {
  assert.equal(daysBefore("2026-03-01", 1), "2026-02-28");
  assert.equal(daysBefore("2026-01-10", 21), "2025-12-20");
  assert.equal(daysBefore("2026-13-40", 1), "");
});

test("rates are read to the basis point, and both are written back", () => {
  assert.equal(readRate("12%"), 1_200);
  assert.equal(readRate("14.6"), 1_460);
  assert.equal(readRate("一分二"), "一分二");
  for (const value of [0, 1, 10, 110, 123_450, 1_200_000, -50]) assert.equal(readAmount(writeHundredths(value)), value);
});

test("a history survives the way into the forms and back", () => {
  const folder = new URL("../../tests/cases/", import.meta.url);
  const stories = readdirSync(folder).filter((name) => name.endsWith(".json"));
  const histories = stories.map((name) => JSON.parse(readFileSync(new URL(name, folder), "utf8")).history);
  for (const history of [EXAMPLE, ...histories]) {
    assert.deepEqual(toHistory(toDraft(history), "2026-11-24"), history);
  }
});

test("what cannot be read is handed on as it was typed", () => {
  const draft = emptyDraft();
  draft.lists.accounts.push({ ...newEntry(draft, "accounts"), product: "huabei", limit: "一万多", opened: "去年" });
  assert.deepEqual(toHistory(draft, "2026-11-24").accounts, [
    { id: "a1", product: "huabei", limit: "一万多", opened: "去年" },
  ]);
});

test("a new account's label is one that no other has", () => {
  const draft = emptyDraft();
  draft.lists.accounts.push({ id: "a2" });
  assert.equal(newEntry(draft, "accounts").id, "a3");
});

test("no two questions ask the same fact, and the answers to one do not overlap", () => {
  const facts = QUESTIONS.flatMap(factsOf);
  assert.equal(new Set(facts).size, facts.length);
  const apart = (a, b) => Object.keys(a).some((fact) => fact in b && (a[fact].hi < b[fact].lo || b[fact].hi < a[fact].lo));
  for (const question of QUESTIONS.filter((question) => "one" in question)) {
    // Of one fact, the answers also leave no gap.
    if (factsOf(question).length === 1) {
      const spans = question.one.map((choice) => Object.values(choice.told)[0]).sort((a, b) => a.lo - b.lo);
      for (let at = 1; at < spans.length; at += 1) assert.equal(spans[at].lo, spans[at - 1].hi + 1, question.id);
    }
    for (const [at, one] of question.one.entries()) {
      for (const other of question.one.slice(at + 1)) assert.ok(apart(one.told, other.told), question.id);
    }
  }
});
