// The calculator: linked to, filled in by keyboard, answered as published cases are, in the one file too; what is wrong or missing is
// said where it is, and forgetting forgets it.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { FILE, fill, launch, open, openCost, URL_OF_PAGE, watched } from "./browser.mjs";

let browser;
before(async () => (browser = await launch()));
after(() => browser.close());

const section = (page, id) => page.locator(`[aria-labelledby='${id}']`);
const says = (page, id, words) => section(page, id).filter({ hasText: words }).waitFor();
const heading = (page, words) => page.locator("main h1").filter({ hasText: words }).waitFor();

async function calculator(options) {
  const opened = await open(browser, options);
  await opened.page.locator("a[href='#cost']").first().click();
  await opened.page.locator("#money-said").waitFor();
  return opened;
}

/** An offer as it is said. */
async function offer(page, { quote, repay, ...typed }, path = "offers.0") {
  await page.locator(`[id='${path}.quote']`).selectOption(quote);
  if (repay) await page.locator(`[id='${path}.repay']`).selectOption(repay);
  for (const [key, text] of Object.entries(typed)) await fill(page, `${path}.${key}`, text);
}

test("an address leads to the calculator at once, without a check", async () => {
  const { page, seen, context } = await watched(browser, { serviceWorkers: "block" });
  await page.goto(`${URL_OF_PAGE}#cost`);
  await page.locator("#money-said").waitFor();
  assert.equal(await page.evaluate(() => location.hash), "#cost");
  assert.match(await page.title(), /借钱要花多少/);
  await offer(page, { quote: "flat", lent: "12000", price: "千分之五", times: "12" });
  await heading(page, "10.90%");
  assert.deepEqual([seen.trouble, seen.elsewhere(), await page.evaluate(() => window.violations)], [[], [], []]);
  await context.close();
});

test("published cases come out, however the price is said", async () => {
  const { page, context } = await calculator();
  const cases = [
    [{ quote: "daily", lent: "1万", price: "万分之五", repay: "at_end", everyDays: "30", times: "1" }, "18.25%", "19.86%"],
    [{ quote: "payment", lent: "12000", price: "1100", repay: "instalments", everyDays: "", times: "12" }, "17.97%", "19.53%"],
    [{ quote: "monthly", lent: "10000", price: "1.5", repay: "interest_first", times: "12" }, "18.00%", "19.56%"],
    [{ quote: "factor", lent: "12000", price: "1.1", repay: "instalments", times: "12" }, "17.97%", "19.53%"],
    [{ quote: "yearly", lent: "10000", price: "0", times: "12" }, "0.00%", "0.00%"],
  ];
  for (const [typed, nominal, effective] of cases) {
    await offer(page, typed);
    await heading(page, nominal);
    assert.equal(await section(page, "money-real").locator(".stands .lead").nth(1).innerText(), effective, typed.quote);
  }
  await context.close();
});

test("payments are taken line by line, and a line that cannot be read is named", async () => {
  const { page, context } = await calculator();
  await page.locator("[id='offers.0.quote']").selectOption("listed");
  await fill(page, "offers.0.lent", "10000");
  await page.locator("[id='offers.0.payments']").waitFor();
  await section(page, "money-said").getByText("合同里还写了什么").click();
  await fill(page, "offers.0.from", "2026-01-01");
  await fill(page, "offers.0.payments", "2027年1月1日 1.1万");
  await heading(page, "9.53%");
  assert.equal(await section(page, "money-real").locator(".stands .lead").nth(1).innerText(), "10.00%");
  await fill(page, "offers.0.payments", "2025-01-01 11000");
  await fill(page, "offers.0.lent", "1万");
  await says(page, "money-said", "2025年1月1日早了。改成2026年1月1日或之后的日子");
  assert.equal(await page.locator("[id='offers.0.payments']").inputValue(), "2025-01-01 11000");
  await context.close();
});

test("a fee raises the rate, is listed by itself, and leads to the letters", async () => {
  const { page, context } = await calculator();
  await page.getByRole("button", { name: "先看一个例子" }).click();
  await heading(page, "32.76%");
  const real = await section(page, "money-real").innerText();
  for (const words of ["¥11,861.86", "担保费\t¥1,200\t21.10%", "合计\t¥1,861.86\t33.10%"]) assert.ok(real.includes(words), words);
  await page.getByRole("button", { name: "去掉：费用1" }).click();
  await heading(page, "12.00%");
  assert.equal(await page.getByText("写好的信在这里").count(), 0);
  await page.getByRole("button", { name: "清空这一笔" }).click();
  await page.getByRole("button", { name: "先看一个例子" }).click();
  await page.getByText("写好的信在这里").click();
  await page.getByRole("button", { name: /看信件和渠道/ }).waitFor();
  await context.close();
});

test("paying back early: the slider says what it spares", async () => {
  const { page, context } = await calculator();
  await page.getByRole("button", { name: "先看一个例子" }).click();
  await says(page, "money-real", "随第3期把还剩的¥7,610.80一次还清，少花¥1,285.59");
  await page.locator("#money-after").focus();
  await page.keyboard.press("ArrowRight");
  await says(page, "money-real", "随第4期");
  await context.close();
});

test("lines stand beside the rate with their days, and a newer loan prime rate moves those that hang on it", async () => {
  const { page, context } = await calculator();
  await page.getByRole("button", { name: "先看一个例子" }).click();
  await heading(page, "32.76%");
  const private_ = section(page, "money-lines").locator("tr").filter({ hasText: "民间借贷" });
  assert.match(await private_.innerText(), /2020年8月20日起\s+12%\s+高过线/);
  await says(page, "money-lines", "查到2026年2月24日");
  await fill(page, "prime", "3.5");
  await private_.filter({ hasText: "14%" }).waitFor();
  await says(page, "money-lines", "按一年期LPR3.5%算");
  assert.doesNotMatch(await page.locator("main").innerText(), /违法|非法/);
  await context.close();
});

test("offers stand side by side after borrowing nothing, beside what is left of a month", async () => {
  const { page, context } = await calculator();
  await openCost(page);
  const cards = section(page, "money-compare").locator(".scales > div");
  assert.deepEqual(await cards.locator("h3").allInnerTexts(), ["不借", "第1笔", "22"]);
  assert.match(await cards.nth(1).innerText(), /¥988\.49 是每月剩下的66%/);
  assert.match(await cards.nth(2).innerText(), /10\.90%/);
  const carry = await section(page, "money-carry").innerText();
  for (const words of ["¥1,000", "¥5,795.47", "第1笔比背得动的多"]) assert.ok(carry.includes(words), words);
  await context.close();
});

test("debts: three orders side by side, drawn, the least that must be paid, and one loan in their place", async () => {
  const { page, context } = await calculator();
  await openCost(page);
  const debts = section(page, "money-debts");
  const sums = await debts.locator(".stands .lead").allInnerTexts();
  const fen = sums.map((sum) => Number(sum.replace(/[¥,]/g, "")));
  assert.ok(fen[2] <= Math.min(fen[0], fen[1]) && fen[1] < fen[0], sums.join());
  assert.equal(await debts.locator(".plate polyline").count(), 3);
  assert.equal(await debts.locator(".plate polygon").count(), 1);
  const gone = await debts.locator("tbody tr").allInnerTexts();
  assert.equal(gone.length, 3);
  await says(page, "money-debts", "只还最低，代价在后面");
  await says(page, "money-debts", "那时每月至少还");
  // Too little even for what must be paid.
  await fill(page, "purse.monthly", "1000");
  await says(page, "money-debts", "光是最低要还的就要¥1,600");
  assert.equal(await debts.locator(".stands").count(), 0);
  await context.close();
});

test("what is missing is named, what is wrong stands at its field, and nothing typed is lost", async () => {
  const { page, context } = await calculator();
  await fill(page, "offers.0.lent", "10000");
  await says(page, "money-said", "还差：价钱怎么说、利率或费率和分几期。");
  await offer(page, { quote: "yearly", price: "十几", times: "12" });
  await page.locator("[id='offers.0.price-says']").filter({ hasText: "像0.05%、万分之五这样的数" }).waitFor();
  await page.locator("[id='offers.0.price']").focus();
  await fill(page, "offers.0.price", "12");
  await heading(page, "12.00%");
  await fill(page, "offers.0.times", "9999");
  await page.waitForTimeout(400);
  const trouble = page.locator("[id='offers.0.times-says']");
  assert.equal(await trouble.count(), 0, "who is still at it is left alone");
  await page.locator("[id='offers.0.lent']").focus();
  await trouble.waitFor();
  assert.match(await trouble.innerText(), /9,999超出了范围。可以填：1 – 600/);
  assert.equal(await page.locator("[id='offers.0.times']").inputValue(), "9999");
  assert.equal(await page.locator("[id='offers.0.times']").getAttribute("aria-invalid"), "true");
  await context.close();
});

test("by keyboard alone: an offer is filled in and read", async () => {
  const { page, context } = await calculator();
  await page.locator("main h1").focus();
  const next = async (id) => {
    for (let presses = 0; presses < 30; presses += 1) {
      await page.keyboard.press("Tab");
      if ((await page.evaluate(() => document.activeElement.id)) === id) return;
    }
    assert.fail(`the keyboard does not reach ${id}`);
  };
  await next("offers.0.lent");
  await page.keyboard.type("10000");
  await next("offers.0.quote");
  // Daily, monthly, yearly.
  for (let presses = 0; presses < 3; presses += 1) await page.keyboard.press("ArrowDown");
  await next("offers.0.price");
  await page.keyboard.type("12");
  await next("offers.0.times");
  await page.keyboard.type("12");
  await heading(page, "12.00%");
  await context.close();
});

test("on paper the numbers stand without their fields, every payment among them", async () => {
  const { page, context } = await calculator();
  await openCost(page);
  await page.emulateMedia({ media: "print" });
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  assert.equal(await page.locator("main :is(button, input, select, textarea):visible").count(), 0);
  assert.equal(await section(page, "money-real").locator("details tbody tr:visible").count(), 12);
  for (const words of ["合同上写的金额：10000", "什么费用：担保费", "还欠：20000", "每月一共能还：2500"]) assert.ok((await page.locator("main").innerText()).includes(words), words);
  await context.close();
});

test("forgetting everything forgets the calculator, and a check takes nothing of it", async () => {
  const { page, context } = await calculator();
  await page.getByRole("button", { name: "先看一个例子" }).click();
  await heading(page, "32.76%");
  await page.locator(".name").click();
  await page.locator(".doors a[href='#report']").first().click();
  await page.locator(".digest code").waitFor();
  await page.locator("footer a[href='#cost']").click();
  await heading(page, "32.76%");
  await page.locator("footer .link").first().click();
  await page.locator(".doors").waitFor();
  await page.locator("a[href='#cost']").first().click();
  await page.locator("[id='offers.0.lent']").waitFor();
  assert.equal(await page.locator("[id='offers.0.lent']").inputValue(), "");
  assert.equal(await page.locator("#money-real").count(), 0);
  await context.close();
});

test("the one file answers the same, in English too", async () => {
  const { page, seen, context } = await watched(browser);
  await page.goto(`${FILE}#cost`);
  await page.locator("#money-said").waitFor();
  await page.locator(".language").click();
  await page.getByRole("button", { name: "See an example first" }).click();
  await heading(page, "32.76%");
  await says(page, "money-real", "Guarantee fee");
  assert.deepEqual(seen.trouble, []);
  assert.ok(seen.requests.every((url) => url.startsWith("file:") || url.startsWith("blob:")));
  await context.close();
});
