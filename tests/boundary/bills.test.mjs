// Bills through the module: what the browser reads is what the command line reads, and a large file takes little memory.
import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { answered } from "../support/cli.mjs";
import { loadModule } from "../support/wasm.mjs";

const FOLDER = new URL("../data/bills/", import.meta.url);
const { functions, exports } = await loadModule("import");
const { Bills } = functions;
const quiet = () => {};

for (const name of readdirSync(FOLDER)) {
  test(`${name} says the same in both`, async () => {
    const path = fileURLToPath(new URL(name, FOLDER));
    const today = answered(["import", path]);
    const bills = Bills.begin(today.history.asOf);
    assert.equal(await bills.read(new Blob([readFileSync(path)]), undefined, undefined, quiet), "read");
    assert.deepEqual(bills.imported({}), today);
    const { value: merged } = bills.merged({ version: 1, asOf: today.history.asOf }, {}, {});
    assert.deepEqual([merged.history, merged.asks], [today.history, []]);
    bills.free();
  });
}

test("what is handed in wrong is left aside or told, and never thrown", async () => {
  const bills = Bills.begin("2026-02-30");
  for (const odd of [undefined, null, 1, "x", [], 7n, () => 1, { products: { jiebei: "no such" } }, { incomes: [1], household: "yes" }]) {
    assert.equal(bills.imported(odd).files.length, 0);
    assert.ok(bills.merged(odd, odd, odd));
  }
  assert.deepEqual(await bills.read(new Blob([]), undefined, undefined, quiet), { refused: "empty" });
  assert.ok(await bills.read(new Blob(["abc"]), undefined, { time: -1, amounts: { way: "none" } }, quiet));
  bills.free();
});

const HEAD = "交易时间,交易分类,交易对方,对方账号,商品说明,收/支,金额,收/付款方式,交易状态,交易订单号,商家订单号,备注,\n";
const line = (n) => `2026-0${1 + (n % 8)}-1${n % 10} 12:00:00,餐饮美食,某面馆,abc***@qq.com,午餐和晚餐,支出,12.34,花呗,交易成功,2026062829020999${String(n).padStart(16, "0")}\t,T200P${String(n).padStart(10, "0")}\t,备注写得长一点,\n`;

/** A bill of so many rows. */
const bill = (rows) => new Blob([HEAD, ...Array.from({ length: rows }, (_, n) => line(n))]);

/** What a browser gives for a file; `stream` says how its bytes come, from a place on. */
const file = (size, stream) => ({ size, slice: (at) => ({ stream: () => stream(at) }) });

test("a file is read by one stream, whatever pieces it comes in, and each is told", async () => {
  const whole = bill(20_000);
  const told = [];
  const places = [];
  const sizes = [1, 1_000, 65_536, 3_000_000];
  const inPieces = file(whole.size, (at) => {
    places.push(at);
    const bytes = whole.slice(at).stream().getReader();
    let left = new Uint8Array(0);
    return new ReadableStream({
      async pull(controller) {
        if (left.length === 0) {
          const { value, done } = await bytes.read();
          if (done) return controller.close();
          left = value;
        }
        const size = sizes[(places.length + left.length) % sizes.length];
        controller.enqueue(left.slice(0, size));
        left = left.slice(size);
      },
    });
  });
  const bills = Bills.begin("2026-11-24");
  assert.equal(await bills.read(inPieces, undefined, undefined, (bytes) => told.push(bytes)), "read");
  assert.equal(bills.imported({}).files[0].rows, 20_000);
  assert.deepEqual(places, [0]);
  assert.ok(told.length > 2 && told.every((bytes, place) => place === 0 || bytes > told[place - 1]), String(told));
  bills.free();
});

test("a file that was cut, changed or is gone is unreadable, and others are read on", async () => {
  const whole = bill(20_000);
  const gone = Object.assign(new Error("gone"), { name: "NotFoundError" });
  const failing = (after) => (at) => {
    let left = after;
    const source = whole.slice(at).stream().getReader();
    return new ReadableStream({
      async pull(controller) {
        if (left-- <= 0) return controller.error(gone);
        const { value, done } = await source.read();
        if (done) controller.close();
        else controller.enqueue(value);
      },
    });
  };
  const unreadable = {
    "gone from the beginning": file(whole.size, failing(0)),
    "gone on the way": file(whole.size, failing(12)),
    "shorter than it says": file(whole.size + 1_000, (at) => whole.slice(at).stream()),
  };
  const bills = Bills.begin("2026-11-24");
  for (const [name, file] of Object.entries(unreadable)) {
    assert.equal(await bills.read(file, undefined, undefined, quiet), "unreadable", name);
    assert.equal(bills.imported({}).files.length, 0, name);
  }
  assert.equal(await bills.read(whole, undefined, undefined, quiet), "read");
  assert.equal(bills.imported({}).files.length, 1);
  bills.free();
});

test("who is told can stop the reading, and the stream ends", async () => {
  const whole = bill(40_000);
  let cancelled = 0;
  const stoppable = file(whole.size, (at) => {
    const source = whole.slice(at).stream().getReader();
    return new ReadableStream({
      async pull(controller) {
        const { value, done } = await source.read();
        if (done) controller.close();
        else controller.enqueue(value);
      },
      cancel: () => void (cancelled += 1),
    });
  });
  const stop = new Error("stop");
  const bills = Bills.begin("2026-11-24");
  const reading = bills.read(stoppable, undefined, undefined, (bytes) => {
    if (bytes > 2_000_000) throw stop;
  });
  await assert.rejects(reading, stop);
  await new Promise((done) => setTimeout(done));
  assert.ok(cancelled > 0);
  assert.equal(bills.imported({}).files.length, 0);
  assert.equal(await bills.read(whole, undefined, undefined, quiet), "read");
  bills.free();
});

test("a bill of 100 MB is read in 32 MB of memory", async () => {
  const width = Buffer.byteLength(line(0));
  const rows = Math.ceil(100_000_000 / width);
  const bills = Bills.begin("2026-11-24");
  assert.equal(await bills.read(bill(rows), undefined, undefined, quiet), "read");
  const { files, months } = bills.imported({});
  assert.equal(files[0].rows, rows);
  assert.equal(months.reduce((sum, { spending }) => sum + spending, 0), rows * 1234);
  const { byteLength } = exports.memory.buffer;
  assert.ok(byteLength <= 32_000_000, `${byteLength} bytes`);
});
