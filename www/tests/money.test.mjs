// Rates and payments as people type them.
import assert from "node:assert/strict";
import { test } from "node:test";
import { module } from "./source.mjs";

const { readShare, readPayment } = await module("src/money-reading.ts");

test("rates are read to the hundred-millionth, however they are said", () => {
  const read = {
    "0.05%": 50_000, "0.05": 50_000, "万分之五": 50_000, "万5": 50_000, "万分之3.5": 35_000, "万分之三点五": 35_000, "千分之六": 600_000,
    "6‰": 600_000, "百分之十二": 12_000_000, "12％": 12_000_000, " 18.25 % ": 18_250_000, "０.７": 700_000, "百分之二十": 20_000_000, "万分之两": 20_000,
    0: 0, "0.000001": 1, "24.": 24_000_000, ".5": 500_000,
  };
  for (const [raw, part] of Object.entries(read)) assert.equal(readShare(raw), part, raw);
  assert.equal(readShare("1.3", "倍"), 130_000_000);
  assert.equal(readShare("1.3倍"), 130_000_000);
});

test("what is no rate comes back as it was", () => {
  for (const raw of ["", "  ", "免息", "%", "万分之", "一厘", "1.2.3", "-5%", "百分之5%", "0.0000001"]) assert.equal(readShare(raw), raw.trim(), raw);
});

test("a line of payments is its day and its amount", () => {
  const read = { date: "2026-12-20", amount: 98_849 };
  for (const line of ["2026-12-20 988.49", "2026-12-20,988.49", "2026年12月20日 988.49元", "2026/12/20\t￥988.49", "  20261220，988.49  "]) assert.deepEqual(readPayment(line), read, line);
  assert.deepEqual(readPayment("2026-12-20 1,000"), { date: "2026-12-20", amount: 100_000 });
  assert.deepEqual(readPayment("下个月 500"), { date: "下个月", amount: 50_000 });
  assert.deepEqual(readPayment("2026-12-20"), { date: "2026-12-20", amount: "" });
});
