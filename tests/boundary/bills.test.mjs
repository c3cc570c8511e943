// Bills through the module: what the browser reads is what the command line reads, and a large file takes little memory.
import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { answered } from "../support/cli.mjs";
import { loadModule } from "../support/wasm.mjs";

const FOLDER = new URL("../data/bills/", import.meta.url);
const { functions, exports } = await loadModule("tools");
const KEY = new Uint8Array(8);

/** Hands a file over as it is asked for, and says what came of it. */
function read(bills, size, piece) {
  bills.open(size, undefined, undefined);
  for (let at = bills.at(); at !== undefined; at = bills.at()) bills.take(piece(at, Math.min(bills.length(), size - at)));
  return bills.close();
}

for (const name of readdirSync(FOLDER)) {
  test(`${name} says the same in both`, () => {
    const path = fileURLToPath(new URL(name, FOLDER));
    const bytes = readFileSync(path);
    const today = answered(["import", path]);
    const bills = functions.Bills.begin(today.history.asOf, KEY);
    assert.equal(read(bills, bytes.length, (at, length) => bytes.subarray(at, at + length)), "read");
    assert.deepEqual(bills.imported({}), today);
    const { merged } = bills.merged({ version: 1, asOf: today.history.asOf }, {}, {});
    assert.deepEqual([merged.history, merged.asks], [today.history, []]);
    bills.free();
  });
}

test("what is handed in wrong is left aside or told, and never thrown", () => {
  const bills = functions.Bills.begin("2026-02-30", KEY);
  for (const odd of [undefined, null, 1, "x", [], { products: { jiebei: "no such" } }, { incomes: [1], household: "yes" }]) {
    assert.equal(bills.imported(odd).files.length, 0);
    assert.ok(bills.merged(odd, odd, odd));
  }
  assert.deepEqual(bills.close(), { refused: "empty" });
  bills.open(10, undefined, { time: -1, amounts: { way: "none" } });
  bills.take(new Uint8Array(3));
  assert.ok(bills.close());
  bills.free();
});

test("a bill of 100 MB is read in 32 MB of memory", () => {
  const line = (n) => `2026-0${1 + (n % 8)}-1${n % 10} 12:00:00,餐饮美食,某面馆,abc***@qq.com,午餐和晚餐,支出,12.34,花呗,交易成功,2026062829020999${String(n).padStart(16, "0")}\t,T200P${String(n).padStart(10, "0")}\t,备注写得长一点,\n`;
  const head = Buffer.from("交易时间,交易分类,交易对方,对方账号,商品说明,收/支,金额,收/付款方式,交易状态,交易订单号,商家订单号,备注,\n");
  const width = Buffer.byteLength(line(0));
  const rows = Math.ceil(100_000_000 / width);
  const size = head.length + rows * width;
  const piece = (at, length) => {
    const first = Math.max(0, Math.floor((at - head.length) / width));
    const last = Math.min(rows, Math.ceil((at + length - head.length) / width));
    const lines = Buffer.from(Array.from({ length: Math.max(0, last - first) }, (_, place) => line(first + place)).join(""));
    const begin = head.length + first * width;
    return at < head.length ? Buffer.concat([head, lines]).subarray(at, at + length) : lines.subarray(at - begin, at - begin + length);
  };
  const bills = functions.Bills.begin("2026-11-24", KEY);
  assert.equal(read(bills, size, piece), "read");
  const { files, months } = bills.imported({});
  assert.equal(files[0].rows, rows);
  assert.equal(months.reduce((sum, { spending }) => sum + spending, 0), rows * 1234);
  const { byteLength } = exports.memory.buffer;
  assert.ok(byteLength <= 32_000_000, `${byteLength} bytes`);
});
