// Every letter of every story is whole in both languages, with blanks for the hand and nothing that names a person.
import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { after, before, test } from "node:test";
import { loadModule } from "../../tests/support/wasm.mjs";
import { module } from "./source.mjs";

const { functions: core } = await loadModule("core");
const CASES = new URL("../../tests/cases/", import.meta.url);
const stories = readdirSync(CASES)
  .filter((name) => name.endsWith(".json"))
  .map((name) => [name, JSON.parse(readFileSync(new URL(name, CASES), "utf8")).history]);

const page = await module("tests/letters-entry.ts");

const { warn } = console;
const missing = [];
before(() => (console.warn = (...words) => missing.push(words.join(" "))));
after(() => (console.warn = warn));

const papersOf = (history) => core.checkup(history).value.papers;
const write = (papers) => papers.letters.map((paper) => [paper, page.letterText(paper, papers)]);

for (const language of ["zh-CN", "en"]) {
  test(`every letter of every story is whole, ${language}`, async () => {
    await page.speak(language, async () => page.english);
    assert.ok(stories.length >= 16);
    for (const [name, history] of stories) {
      for (const [paper, text] of write(papersOf(history))) {
        const where = `${name}, ${paper.letter}`;
        assert.doesNotMatch(text, /[{}$]|undefined|NaN|null|\[object/, where);
        assert.ok((text.match(/_{4,}/g) ?? []).length >= 4, `${where} has blanks for the hand`);
        assert.doesNotMatch(text, /[0-9０-９]{7}/, where);
        assert.doesNotMatch(text, /\n\n\n|[ \t]\n/, `${where} has no hole`);
        assert.ok(page.noteOf(paper.letter).sources.length > 0, where);
      }
    }
    assert.deepEqual(missing, []);
  });

  test(`what the history tells stands in the letters, ${language}`, async () => {
    await page.speak(language, async () => page.english);
    const letters = new Map(
      write(
        papersOf({
          version: 1,
          asOf: "2026-11-24",
          event: { product: "jiebei", kind: "limit_cut", date: "2026-11-03", limitBefore: 3000000, limitAfter: 500000, message: "额度调整，请联系13812345678" },
          accounts: [
            { id: "label-7", product: "credit_card", opened: "2021-03-15", balance: 1850000, monthlyPayment: 92050, status: "overdue", marks: { until: "2026-10", codes: "NN12" } },
          ],
          inquiries: [{ date: "2026-09-08", reason: "loan_approval" }],
          household: { income: 350000, incomeBefore: 900000, spending: 300000 },
        }),
      ).map(([{ letter }, text]) => [letter, text]),
    );
    const has = (letter, ...parts) => {
      for (const part of parts) assert.ok(letters.get(letter).includes(part), `${part} in ${letters.get(letter)}`);
    };
    const [day, month, inquired] = language === "en" ? ["3 November 2026", "September 2026", "8 September 2026"] : ["2026年11月3日", "2026年9月", "2026年9月8日"];
    has("ask_reason", day, "¥30,000", "¥5,000", "额度调整，请联系＊＊＊＊＊＊＊＊＊＊＊");
    has("dispute_bureau", month, "“1”", inquired, "20");
    has("hardship", "¥18,500", "¥920.50", "¥9,000", "¥3,500", "¥500");
    has("stop_contact", "22", "8", "3", "6", "¥18,500");
    assert.ok([...letters.values()].every((text) => !text.includes("label-7")));
  });
}
