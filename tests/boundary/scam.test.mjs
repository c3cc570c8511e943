// Red flags through the module: what the browser finds is what the command line finds, in any text.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { native } from "../support/cli.mjs";
import { loadModule } from "../support/wasm.mjs";

const { functions } = await loadModule("tools");
const lines = readFileSync(new URL("../data/scams.txt", import.meta.url), "utf8").split("\n").filter((line) => line.includes(" | "));
const texts = lines.map((line) => line.slice(line.indexOf(" | ") + 3));

/** As JSON has it, where what is left out is no key. */
const plain = (value) => JSON.parse(JSON.stringify(value));

test("every message is found the same in both", () => {
  const said = native(["scam", "-"], texts.join("\n")).trim().split("\n");
  assert.equal(said.length, texts.length);
  assert.deepEqual(texts.map((text) => plain(functions.look(text))), said.map((line) => JSON.parse(line)));
});

test("what is found is at its words, counted as JavaScript counts", () => {
  for (const text of texts.map((text) => `🙂\u200b${text}`)) {
    const { flags, addresses } = functions.look(text);
    for (const { from, to, words } of [...flags, ...addresses]) assert.equal(text.slice(from, to), words);
  }
});

test("a megabyte of anything is looked at", () => {
  for (const piece of ["🙂", "\0", "\u202e", "http://", "请勿", "验证码", "a.", "。"]) {
    const found = functions.look(piece.repeat(1_000_000 / new TextEncoder().encode(piece).length));
    assert.ok(found.flags.length <= 20 && found.addresses.length <= 20, piece);
  }
});
