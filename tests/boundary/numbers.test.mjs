// The page hides the same long numbers of a message as the core does in letters, so that none gets past either.
import assert from "node:assert/strict";
import { test } from "node:test";
import { module } from "../../www/tests/source.mjs";
import { core, history } from "./core.mjs";

const { withoutNumbers } = await module("src/reading.ts");
const { emptyDraft, toHistory } = await module("src/draft.ts");

const inLetters = (message) =>
  core.checkup(history({ event: { product: "jiebei", kind: "closed", message } })).value.papers.event.message;

const NUMBERS = {
  "identity card": "11010119900307123X",
  "identity card of Han width": "１１０１０１１９９００３０７１２３４",
  "identity card, old": "110101900307123",
  telephone: "13812345678",
  "telephone in parts": "138 1234 5678",
  "telephone with its country": "+86-138-1234-5678",
  "bank card": "6222021234567890123",
  "bank card in parts": "6222 0212 3456 7890 123",
};

test("what could name a person is hidden, whatever stands around it, the same in page and core", () => {
  for (const [what, number] of Object.entries(NUMBERS)) {
    for (const message of [number, `请致电${number}。`, `${number}${number}`, `暂无额度\n${number} 客服`, `a${number}b`]) {
      const hidden = withoutNumbers(message);
      assert.doesNotMatch(hidden, /(?:[0-9０-９][ -]*){7}/, `${what}: ${hidden}`);
      assert.equal(hidden.length, message.length);
      assert.equal(inLetters(message), hidden, what);
      assert.equal(inLetters(hidden), hidden);
    }
  }
});

test("what a lender says of days, amounts and hotlines stays", () => {
  for (const message of ["您的额度已由30000调整为3000", "2026-11-24 暂停", "致电95188或400-810-8866", "尾号6789", "100,000元", ""]) {
    assert.equal(withoutNumbers(message), message);
  }
});

test("no long number of what was typed reaches the core", () => {
  const draft = emptyDraft();
  draft.happened = true;
  Object.assign(draft.event, { product: "jiebei", kind: "closed", message: Object.values(NUMBERS).join("，") });
  const text = JSON.stringify(toHistory(draft, "2026-11-24").event.message);
  assert.doesNotMatch(text, /[0-9０-９]{4}/);
});
