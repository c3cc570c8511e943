// A calendar crosses the boundary as its text; whatever else comes in, problems come out.
import assert from "node:assert/strict";
import { afterEach, test } from "node:test";
import { core, history } from "./core.mjs";

afterEach(() => assert.ok(core.checkup(history()).value, "the core works on"));

const entry = { id: "pay_arrears-return", on: "2026-12-01", summary: "先还清拖欠", description: "在原来的应用里还；\n不经别人的手，也不付钱。" };
const plan = (entries, changes = {}) => ({ asOf: "2026-11-24", name: "信用体检", entries, ...changes });

/** The paths of what is wrong. */
function wrong(value) {
  const outcome = core.calendar(value);
  assert.deepEqual(Object.keys(outcome), ["problems"]);
  return outcome.problems.map(({ path, code }) => {
    assert.equal(code, "malformed");
    return path;
  });
}

test("an entry is a whole day with its words, its UID and an alarm", () => {
  const { value: calendar } = core.calendar(plan([entry]));
  const unfolded = calendar.replaceAll("\r\n ", "").split("\r\n");
  for (const line of [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "METHOD:PUBLISH",
    "X-WR-CALNAME:信用体检",
    "UID:pay_arrears-return-2026-12-01@credit-checkup.invalid",
    "DTSTAMP:20261124T000000Z",
    "DTSTART;VALUE=DATE:20261201",
    "DTEND;VALUE=DATE:20261202",
    "SUMMARY:先还清拖欠",
    "DESCRIPTION:在原来的应用里还；\\n不经别人的手，也不付钱。",
    "TRANSP:TRANSPARENT",
    "TRIGGER:-PT15H",
    "END:VCALENDAR",
  ]) {
    assert.ok(unfolded.includes(line), line);
  }
  for (const line of calendar.split("\r\n")) assert.ok(Buffer.byteLength(line) <= 75, line);
  assert.equal(core.calendar(plan([entry])).value, calendar);
});

test("many entries and texts of any kind pass", () => {
  const { value: calendar } = core.calendar(plan(Array.from({ length: 2_000 }, () => entry)));
  assert.equal(calendar.match(/BEGIN:VEVENT/g).length, 2_000);
  for (const summary of ["", "\u0000\ud800", "💳".repeat(500), "\r\nEND:VCALENDAR\r\n", "</script>"]) {
    const text = core.calendar(plan([{ ...entry, summary }])).value;
    assert.equal(text.match(/^END:VCALENDAR/gm).length, 1);
    assert.equal(text.match(/^BEGIN:VEVENT/gm).length, 1);
  }
});

test("what is no calendar is a problem, never an exception", () => {
  for (const value of [undefined, null, true, 7, NaN, "text", 7n, [], () => 1, Symbol("x"), {}, new Map()]) {
    assert.deepEqual(wrong(value), [""], String(value));
  }
  assert.deepEqual(wrong(plan([entry], { asOf: "2026-02-30" })), [""]);
  assert.deepEqual(wrong(plan([entry], { name: 7 })), [""]);
  for (const change of [{ on: "2026-02-30" }, { on: "" }, { on: null }, { summary: 1 }, { id: undefined }, { description: {} }]) {
    assert.deepEqual(wrong(plan([entry, { ...entry, ...change }])), ["entries.1"], JSON.stringify(change));
  }
  const cyclic = plan([]);
  cyclic.entries.push(cyclic);
  assert.deepEqual(wrong(cyclic), ["entries.0"]);
});
