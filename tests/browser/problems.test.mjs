// What is wrong is said clearly, at its place, and nothing that was entered is lost.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { changed, digest, launch, open, openExample } from "./browser.mjs";

let browser;
before(async () => (browser = await launch()));
after(() => browser.close());

/** The example with its details opened. */
async function details(options) {
  const opened = await open(browser, options);
  await openExample(opened.page);
  await opened.page.evaluate(() => document.querySelectorAll(".fold").forEach((part) => (part.open = true)));
  return opened;
}

const field = (page, path) => page.locator(`[id='${path}']`);

/** Types into a field and leaves it. */
async function type(page, path, text) {
  await field(page, path).fill(text);
  await page.waitForTimeout(250);
  await page.locator("#details").focus();
}

/** Path, what is typed, and what the page says about it. */
const WRONG = [
  ["accounts.0.opened", "2026-2-30", /日历上没有2026-02-30这一天/],
  ["accounts.0.opened", "去年春天", /“去年春天”读不成一个日期/],
  ["accounts.0.opened", "2027-01-01", /2027年1月1日在体检日2026年11月24日之后/],
  ["accounts.0.limit", "一万多吧", /“一万多吧”读不成一个数/],
  ["accounts.0.limit", "-500", /−?-?¥500.*超出了范围/],
  ["accounts.1.balance", "25万", /¥250,000多了，最多¥16,000/],
  ["accounts.0.marks.codes", "NNX", /X不是信用报告上的记号/],
  ["accounts.0.rate", "很高", /“很高”读不成一个数/],
  ["household.income", "八千五左右", /“八千五左右”读不成一个数/],
  ["inquiries.0.date", "", /这里还空着/],
  ["event.message", "很".repeat(501), /写了501，最多500/],
  ["asOf", "2026-13-01", /日历上没有2026-13-01这一天/],
];

for (const [path, typed, words] of WRONG) {
  test(`${path}: ${typed.slice(0, 12) || "nothing"}`, async () => {
    const { page, seen, context } = await details();
    const before = await digest(page);
    const was = await field(page, path).inputValue();
    await type(page, path, typed);
    await page.locator(".summary-wrong").waitFor();
    assert.match(await page.locator(".summary-wrong").innerText(), words);
    assert.match(await field(page, `${path}-says`).innerText(), words, "it is said at the field too");
    assert.equal(await field(page, path).getAttribute("aria-invalid"), "true");
    assert.equal(await field(page, path).inputValue(), typed, "what was typed stays");
    assert.equal(await digest(page), before, "the last good report stays");

    await page.evaluate(() => document.querySelectorAll(".fold").forEach((part) => (part.open = false)));
    await page.locator(".summary-wrong a").first().click();
    await page.waitForFunction((id) => document.activeElement.id === id, path);
    await field(page, path).fill(was);
    await page.locator(".summary-wrong").waitFor({ state: "detached" });
    assert.equal(await digest(page), before);
    assert.deepEqual(seen.trouble, []);
    await context.close();
  });
}

test("all that is wrong is told at once, in English too", async () => {
  const { page, context } = await details();
  await page.locator(".language").click();
  await page.locator("html[lang='en']").waitFor();
  await type(page, "accounts.0.opened", "2026-02-30");
  await type(page, "accounts.1.balance", "250000");
  await page.locator(".summary-wrong li").nth(1).waitFor();
  const text = await page.locator(".summary-wrong").innerText();
  assert.match(text, /2 things to look at again/);
  assert.match(text, /The calendar has no 2026-02-30/);
  assert.match(text, /¥250,000 is too much; the most is ¥16,000/);
  await context.close();
});

test("nothing is said about a field while it is being filled in", async () => {
  const { page, context } = await details();
  await field(page, "accounts.0.opened").fill("");
  await field(page, "accounts.0.opened").pressSequentially("2026-1", { delay: 90 });
  await page.waitForTimeout(300);
  assert.equal(await page.locator(".summary-wrong").count(), 0);
  await page.locator("#details").focus();
  await page.locator(".summary-wrong").waitFor();
  await context.close();
});

test("two answers that exclude each other are both pointed at, and kept", async () => {
  const { page, context } = await open(browser);
  await page.locator("a[href='#q1']").click();
  await page.evaluate(() => (location.hash = "#q2"));
  await page.locator("[id='ask.arrears.month']").check();
  await page.evaluate(() => (location.hash = "#report"));
  await page.locator(".digest code").waitFor();
  await page.locator("#fold-told > summary").click();
  await page.locator("[id='ask.late.none']").check();
  await page.locator("[id='ask.late-says']").waitFor();
  await page.locator(".summary-wrong").waitFor();
  assert.match(await page.locator(".summary-wrong").innerText(), /和另一题对不上：一题说有拖欠或者晚过，另一题说没有/);
  await page.locator(".summary-wrong a").click();
  await page.waitForFunction(() => document.activeElement.id === "ask.arrears");
  assert.equal(await page.locator("[id='ask.arrears.month']").isChecked(), true);
  assert.equal(await page.locator("[id='ask.late.none']").isChecked(), true);
  await page.locator("[id='ask.late.one']").check();
  await page.locator(".summary-wrong").waitFor({ state: "detached" });
  await page.locator(".digest code").waitFor();
  await context.close();
});

test("the screen of what happened asks for what it cannot do without", async () => {
  const { page, context } = await open(browser);
  await page.locator("a[href='#event']").click();
  await page.getByRole("button", { name: "继续" }).click();
  await page.getByText("选一个最接近的产品").waitFor();
  await page.locator("[id='event.product.huabei']").check();
  await page.getByRole("button", { name: "继续" }).click();
  await page.getByText("选一个最接近的情况").waitFor();
  await context.close();
});

const GOOD = { version: 1, asOf: "2026-11-24" };
/** What is pasted, and what the page says about it. */
const FILES = [
  ["malformed JSON", "{ \"version\": 1, ", /这不是本页面存的文件，读不出来/],
  ["a wrong version", JSON.stringify({ ...GOOD, version: 7 }), /文件的版本是7，这个页面读的是1/],
  ["an unknown field", JSON.stringify({ ...GOOD, name: "someone" }), /不认识name这一项/],
  ["a value out of range", JSON.stringify({ ...GOOD, told: { late_months_24m: { lo: 0, hi: 99 } } }), /99超出了范围.*0 – 24/],
  [
    "a contradiction",
    JSON.stringify({ ...GOOD, told: { arrears_now: { lo: 1, hi: 1 }, late_months_24m: { lo: 0, hi: 0 } } }),
    /对不上/,
  ],
  [
    "a repayment before its draw",
    JSON.stringify({
      ...GOOD,
      accounts: [{ id: "a1", product: "jiebei" }],
      draws: [{ account: "a1", date: "2026-05-02", amount: 10_000 }],
      repayments: [{ account: "a1", date: "2026-05-01", principal: 10_000 }],
    }),
    /还款1，日期.*2026年5月1日早了/,
  ],
];

for (const [what, text, words] of FILES) {
  test(`a file with ${what} is refused with its reason, and everything on screen stays`, async () => {
    const { page, seen, context } = await details();
    const before = await digest(page);
    await field(page, "accounts.0.limit").fill("1.5万");
    const now = await changed(page, before);
    await page.getByText("或者，把文件内容粘贴进来").click();
    await page.locator("#paste").fill(text);
    await page.getByRole("button", { name: "打开粘贴的内容" }).click();
    await page.locator("#opened").waitFor();
    const said = await page.locator("#opened").innerText();
    assert.match(said, words);
    assert.match(said, /你填的都没有动/);
    assert.equal(await field(page, "accounts.0.limit").inputValue(), "1.5万");
    assert.equal(await digest(page), now);
    assert.deepEqual(seen.trouble, []);
    await context.close();
  });
}

test("a file too large to be a history is refused before it is read", async () => {
  const { page, seen, context } = await details();
  const before = await digest(page);
  const buffer = Buffer.alloc(33_000_000, "x");
  await page.locator("#file").setInputFiles({ name: "photo.json", mimeType: "application/json", buffer });
  await page.locator("#opened").waitFor();
  assert.match(await page.locator("#opened").innerText(), /文件有33\.0MB，最多32MB/);
  assert.equal(await digest(page), before);
  assert.deepEqual(seen.trouble, []);
  await context.close();
});
