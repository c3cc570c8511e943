// Stories through the module: what the browser understands is what the command line understands, at the same words.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { native } from "../support/cli.mjs";
import { loadModule } from "../support/wasm.mjs";

const { functions } = await loadModule("tools");
const lines = readFileSync(new URL("../data/told.txt", import.meta.url), "utf8").split("\n").filter((line) => line.includes(" | "));
const texts = lines.map((line) => line.split(" | ")[0]);

/** As JSON has it, where what is left out is no key. */
const plain = (value) => JSON.parse(JSON.stringify(value));

test("every sentence is understood the same in both", () => {
  const said = native(["tell", "-"], texts.join("\n")).trim().split("\n");
  assert.equal(said.length, texts.length);
  // The command line counts from the day in UTC.
  const today = new Date().toISOString().slice(0, 10);
  assert.deepEqual(texts.map((text) => plain(functions.tell(text, today))), said.map((line) => JSON.parse(line)));
});

test("what is understood is at its words, counted as JavaScript counts", () => {
  for (const text of texts.map((text) => `🙂\u200b${text}`)) {
    const { facts, productWords, eventWords, notUnderstood } = functions.tell(text, "2026-11-24");
    const places = [...facts, productWords, eventWords, ...notUnderstood].filter(Boolean);
    for (const { from, to, words } of places) assert.equal(text.slice(from, to), words);
  }
});

test("a megabyte of anything is read", () => {
  for (const piece of ["🙂", "\0", "\u202e", "逾期", "额度从5万降到800", "“", "一", "1"]) {
    const tale = functions.tell(piece.repeat(1_000_000 / new TextEncoder().encode(piece).length), "2026-11-24");
    assert.ok(tale.facts.length < 30 && tale.notUnderstood.length <= 50, piece);
  }
});
