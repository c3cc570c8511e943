// Credit reports through the module: what the browser reads is what the command line reads, and nothing that names anybody is left
// in its memory.
import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { answered } from "../support/cli.mjs";
import { loadModule } from "../support/wasm.mjs";

const FOLDER = new URL("../data/reports/", import.meta.url);
const { functions, exports } = await loadModule("import");
const { Bills } = functions;
/** Opens everything that is sealed there. */
const PASSWORD = "001X";

/** Reads bytes as a file, and says what came of it. */
const read = (bills, bytes, password, tell = () => {}) => bills.read(new Blob([bytes]), password, undefined, tell);

for (const name of readdirSync(FOLDER)) {
  test(`${name} says the same in both`, async () => {
    const path = fileURLToPath(new URL(name, FOLDER));
    const today = answered(["import", path, "--password", PASSWORD]);
    const bills = Bills.begin(today.history.asOf);
    assert.equal(await read(bills, readFileSync(path), PASSWORD), "read");
    assert.deepEqual(bills.imported({}), today);
    assert.equal(today.reports.length, 1);
    const { value: merged } = bills.merged({ version: 1, asOf: today.history.asOf }, {}, {});
    assert.deepEqual([merged.history, merged.asks], [today.history, []]);
    bills.free();
  });
}

/** The bytes of a text as a file or a program can have them. */
const forms = (text) => [Buffer.from(text), Buffer.from(text, "utf16le"), Buffer.from(text, "utf16le").swap16()];

test("nothing that names anybody is left in memory", async () => {
  const text = readFileSync(new URL("second.txt", FOLDER), "utf8");
  const secrets = ["李四海", "王小五", "320102********001X", "2026111800000000000007", "E12345678", "某某科技有限公司"];
  for (const secret of secrets) assert.ok(text.includes(secret), secret);
  const held = () => {
    const memory = Buffer.from(exports.memory.buffer);
    return secrets.filter((secret) => forms(secret).some((form) => memory.includes(form)));
  };
  assert.deepEqual(held(), []);
  const bills = Bills.begin("2026-11-24");
  // Longer than what is asked for at a time, so that there is a while in which it lies there.
  const seen = new Set();
  const long = Buffer.concat([Buffer.from(text), Buffer.alloc(1 << 20, "\n")]);
  assert.equal(await read(bills, long, undefined, () => held().forEach((secret) => seen.add(secret))), "read");
  assert.deepEqual([...seen].sort(), [...secrets].sort(), "control: while it is read it is there");
  assert.equal(bills.imported({}).reports[0].accounts.length, 13);
  assert.ok(bills.merged({ version: 1, asOf: "2026-11-24" }, {}, {}).value);
  assert.deepEqual(held(), []);
  assert.equal(await read(bills, readFileSync(new URL("aes-256.pdf", FOLDER)), PASSWORD), "read");
  assert.deepEqual(held(), []);
  bills.free();
});
