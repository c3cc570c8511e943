// What the one file holds comes out as it went in: bytes as text, and texts packed.
import assert from "node:assert/strict";
import { randomBytes } from "node:crypto";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { compress } from "lzma1";
import { unpacked } from "../lzma.mjs";
import { bytes, text } from "../digits.mjs";
import { www } from "./source.mjs";

const samples = [
  ...Array.from({ length: 20 }, (_, length) => new Uint8Array(length)),
  Uint8Array.from({ length: 256 }, (_, place) => place),
  ...[1, 7, 8, 172, 173, 174, 1000, 70_000].map((length) => randomBytes(length)),
  Buffer.from("借呗借呗借呗，花呗花呗。".repeat(5_000)),
  Buffer.from("ab".repeat(40) + "abc".repeat(400) + "xyz"),
  readFileSync(www("package-lock.json")),
  readFileSync(www("generated/core_bg.wasm")),
];

test("bytes come out of their text, and a page leaves the text as it is", () => {
  for (const sample of samples) {
    const written = text(sample);
    const found = Buffer.from(bytes(written));
    assert.deepEqual(found.subarray(0, sample.length), Buffer.from(sample));
    assert.ok(found.subarray(sample.length).every((byte) => byte === 0), "only zeros follow");
    assert.doesNotMatch(written, /[\0\r<\ud800-\udfff\ufffe\uffff]/);
    assert.equal(new TextDecoder("utf-16le").decode(Buffer.from(`\ufeff${written}`, "utf16le")), written);
  }
});

test("what is packed comes out", () => {
  for (const sample of samples.filter(({ length }) => length > 0)) {
    for (const mode of [1, 5, 9]) assert.equal(Buffer.compare(unpacked(compress(sample, mode)), Buffer.from(sample)), 0);
  }
});
