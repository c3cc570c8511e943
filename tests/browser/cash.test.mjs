// The money that may run short: linked to, filled in by hand, by the example and from a check, answered in the one file too; sliders
// and assumptions move the picture; what is wrong or missing is said where it is; forgetting forgets it.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { FILE, fill, launch, open, openCash, openExample, URL_OF_PAGE, watched } from "./browser.mjs";

let browser;
before(async () => (browser = await launch()));
after(() => browser.close());

const section = (page, id) => page.locator(`[aria-labelledby='${id}']`);
const says = (page, id, words) => section(page, id).filter({ hasText: words }).waitFor();
const heading = (page, words) => page.locator("main h1").filter({ hasText: words }).waitFor();
const choose = (page, id, value) => page.locator(`[id='${id}']`).selectOption(value);

async function cash(options) {
  const opened = await open(browser, options);
  await opened.page.locator("a[href='#cash']").first().click();
  await opened.page.locator("#cash-told").waitFor();
  return opened;
}

test("an address leads to it at once, without a check", async () => {
  const { page, seen, context } = await watched(browser, { serviceWorkers: "block" });
  await page.goto(`${URL_OF_PAGE}#cash`);
  await page.locator("#cash-told").waitFor();
  assert.match(await page.title(), /钱还够吗/);
  await page.getByRole("button", { name: "先看一个例子" }).click();
  await heading(page, "那天接不上，但只差几天");
  await says(page, "cash-bills", "网贷、消费金融，¥2,200改到每月16号，两年里就接得上");
  await says(page, "cash-turn", "你的记录没有明显的问题");
  assert.deepEqual([seen.trouble, seen.elsewhere(), await page.evaluate(() => window.violations)], [[], [], []]);
  await context.close();
});

test("a shop on a consumer line hears of its gap, its one customer and its channels, and of no consumer loan", async () => {
  const { page, context } = await open(browser);
  await openCash(page);
  await says(page, "cash-business-view", "消费额度不能拿来做生意");
  await says(page, "cash-business-view", "60%");
  const kind = (name) => section(page, "cash-turn").locator("summary").filter({ hasText: name });
  await kind("资金流信用信息平台").waitFor();
  assert.equal(await kind("银行消费贷").count(), 0);
  await page.locator("#cash-business").uncheck();
  await kind("银行消费贷").waitFor({ state: "attached" });
  assert.equal(await kind("资金流信用信息平台").count(), 0);
  await context.close();
});

test("who cannot carry a debt reads first not to borrow, and no loan is open", async () => {
  const { page, context } = await cash();
  await fill(page, "cash", "500");
  await fill(page, "spending", "3000");
  await choose(page, "incomes.0.source", "wage");
  await fill(page, "incomes.0.amount", "5000");
  await fill(page, "incomes.0.day", "10");
  await choose(page, "dues.0.bill", "online_loan");
  await fill(page, "dues.0.amount", "2600");
  await fill(page, "dues.0.day", "20");
  await choose(page, "record.arrears", "more");
  await heading(page, "每个月差¥600");
  const turn = section(page, "cash-turn");
  assert.match(await turn.locator(".note").first().innerText(), /现在先别借/);
  await says(page, "cash-turn", "你有较长的逾期");
  // The next payday of ten thousand more makes it none.
  await fill(page, "incomes.0.amount", "15000");
  await turn.locator(".note").filter({ hasText: "现在先别借" }).waitFor({ state: "detached" });
  await context.close();
});

test("sliders move the picture at once, and assumptions can be another", async () => {
  const { page, context } = await cash();
  await page.getByRole("button", { name: "先看一个例子" }).click();
  const chance = section(page, "cash-chance");
  const band = chance.locator("polygon");
  await band.waitFor();
  const [before, buffer] = [await band.getAttribute("points"), await chance.getByText(/^手上再多¥/).innerText()];
  await page.locator("[id='try.income']").focus();
  for (let step = 0; step < 5; step += 1) await page.keyboard.press("ArrowRight");
  await chance.getByText("现在的105%").waitFor();
  await page.waitForFunction(([before, at]) => document.querySelector(at).getAttribute("points") !== before, [before, "[aria-labelledby='cash-chance'] polygon"]);
  await page.waitForFunction((buffer) => !document.body.innerText.includes(buffer), buffer);
  await chance.getByText("这是按什么试的，可以改").click();
  await fill(page, "assume.expense", "100%");
  await chance.getByText("每个月有100%的可能多一笔意外开支").waitFor();
  await fill(page, "assume.loss", "200%");
  await page.locator("[id='assume.expense']").focus();
  await page.locator("[id='assume.loss-says']").waitFor();
  await context.close();
});

test("what is missing or cannot be read is said where it is, and nothing is lost", async () => {
  const { page, context } = await cash();
  await choose(page, "dues.1.bill", "rent");
  await fill(page, "incomes.0.amount", "8000");
  await says(page, "cash-told", "还差：金额");
  await fill(page, "dues.1.amount", "两千五");
  await fill(page, "dues.1.day", "40");
  await page.locator("[id='dues.0.amount']").focus();
  await page.locator("[id='dues.1.day-says']").filter({ hasText: "31" }).waitFor();
  assert.equal(await page.locator("[id='dues.1.day']").inputValue(), "40");
  await fill(page, "dues.1.day", "5");
  await fill(page, "dues.1.amount", "2500");
  await says(page, "cash-days", "日常开销没写");
  await says(page, "cash-days", "有的没写几号");
  await context.close();
});

test("what the check knows can be taken over, and forgetting forgets it", async () => {
  const { page, context } = await open(browser);
  await openExample(page);
  await page.locator("footer a[href='#cash']").click();
  await page.getByRole("button", { name: "用体检里填过的" }).click();
  await page.locator("#cash-turn").waitFor();
  assert.notEqual(await page.locator("[id='incomes.0.amount']").inputValue(), "");
  assert.notEqual(await page.locator("[id='dues.0.amount']").inputValue(), "");
  await page.getByRole("button", { name: "清除回答并离开" }).click();
  await page.locator("a[href='#cash']").first().click();
  await page.locator("#cash-told").waitFor();
  assert.equal(await page.locator("[id='incomes.0.amount']").inputValue(), "");
  await context.close();
});

test("the one file says the same without a network", async () => {
  const { page, seen, context } = await watched(browser);
  await page.goto(`${FILE}#cash`);
  await page.getByRole("button", { name: "先看一个例子" }).click();
  await heading(page, "那天接不上，但只差几天");
  assert.deepEqual(seen.trouble, []);
  assert.ok(seen.requests.every((url) => url.startsWith("file:") || url.startsWith("blob:")));
  await context.close();
});
