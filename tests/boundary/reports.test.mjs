// Credit reports through the module: what the browser reads is what the command line reads, and nothing that names anybody is left
// in its memory.
import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { answered } from "../support/cli.mjs";
import { loadModule } from "../support/wasm.mjs";

const FOLDER = new URL("../data/reports/", import.meta.url);
const { functions, exports } = await loadModule("tools");
const KEY = new Uint8Array(8);
/** Opens everything that is sealed there. */
const PASSWORD = "001X";

/** Hands a file over as it is asked for, in pieces no longer than this, and says what came of it. */
function read(bills, bytes, password, meanwhile = () => {}) {
  bills.open(bytes.length, password, undefined);
  for (let at = bills.at(); at !== undefined; at = bills.at()) {
    bills.take(bytes.subarray(at, at + bills.length()));
    meanwhile();
  }
  return bills.close();
}

for (const name of readdirSync(FOLDER)) {
  test(`${name} says the same in both`, () => {
    const path = fileURLToPath(new URL(name, FOLDER));
    const today = answered(["import", path, "--password", PASSWORD]);
    const bills = functions.Bills.begin(today.history.asOf, KEY);
    assert.equal(read(bills, readFileSync(path), PASSWORD), "read");
    assert.deepEqual(bills.imported({}), today);
    assert.equal(today.reports.length, 1);
    const { merged } = bills.merged({ version: 1, asOf: today.history.asOf }, {}, {});
    assert.deepEqual([merged.history, merged.asks], [today.history, []]);
    bills.free();
  });
}

/** The bytes of a text as a file or a program can have them. */
const forms = (text) => [Buffer.from(text), Buffer.from(text, "utf16le"), Buffer.from(text, "utf16le").swap16()];

test("nothing that names anybody is left in memory", () => {
  const text = readFileSync(new URL("second.txt", FOLDER), "utf8");
  const secrets = ["李四海", "王小五", "320102********001X", "2026111800000000000007", "E12345678", "某某科技有限公司"];
  for (const secret of secrets) assert.ok(text.includes(secret), secret);
  const held = () => {
    const memory = Buffer.from(exports.memory.buffer);
    return secrets.filter((secret) => forms(secret).some((form) => memory.includes(form)));
  };
  assert.deepEqual(held(), []);
  const bills = functions.Bills.begin("2026-11-24", KEY);
  // Longer than what is asked for at a time, so that there is a while in which it lies there.
  const seen = new Set();
  const long = Buffer.concat([Buffer.from(text), Buffer.alloc(1 << 20, "\n")]);
  assert.equal(read(bills, long, undefined, () => held().forEach((secret) => seen.add(secret))), "read");
  assert.deepEqual([...seen].sort(), [...secrets].sort(), "control: while it is read it is there");
  assert.equal(bills.imported({}).reports[0].accounts.length, 13);
  assert.ok(bills.merged({ version: 1, asOf: "2026-11-24" }, {}, {}).merged);
  assert.deepEqual(held(), []);
  assert.equal(read(bills, readFileSync(new URL("aes-256.pdf", FOLDER)), PASSWORD), "read");
  assert.deepEqual(held(), []);
  bills.free();
});
