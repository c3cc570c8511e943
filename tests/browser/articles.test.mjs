// A page that people land on: read without script, and the way from it into the check with its question open.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { launch, open, URL_OF_PAGE, watched } from "./browser.mjs";

let browser;
before(async () => (browser = await launch()));
after(() => browser.close());

test("without script everything is there, in both languages", async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${URL_OF_PAGE}read/myth-fear-early-repayment.html`);
  assert.equal(await page.locator("h1").innerText(), "提前还款会被关吗");
  await page.getByText("两种攻略互相矛盾").waitFor();
  await page.locator("header a[hreflang='en']").click();
  assert.equal(await page.locator("h1").innerText(), "Will early repayment close the line?");
  await page.getByRole("link", { name: "What people ask" }).click();
  await page.getByRole("link", { name: "Can one still get the one-time credit repair?" }).click();
  await page.getByText("Until 31 March 2026").waitFor();
  await context.close();
});

test("its door opens the check at the question that tells most of it, and the check goes on", async () => {
  const { page, seen, context } = await watched(browser, { serviceWorkers: "block" });
  await page.goto(`${URL_OF_PAGE}read/cause-frequent-applications.html`);
  await page.getByRole("link", { name: "从这个问题开始体检" }).click();
  await page.waitForFunction(() => location.hash === "#q1");
  const heading = page.locator("main h1");
  await heading.filter({ hasText: "申请" }).waitFor();
  await page.locator("main input[type='radio']").last().check();
  await page.locator("main .go button, main .go a").first().click();
  await page.waitForFunction(() => location.hash === "#q2");
  await page.evaluate(() => (location.hash = "#report"));
  await page.locator(".digest code").waitFor();
  assert.deepEqual([seen.trouble, seen.elsewhere()], [[], []]);
  await context.close();
});

test("signs of fraud lead to the message, lines to the calculator, and an unknown question to the opening", async () => {
  const { page, context } = await open(browser);
  await page.goto(`${URL_OF_PAGE}read/flag-upfront-fee.html`);
  await page.getByRole("link", { name: "把收到的话贴进来看看" }).click();
  await page.locator("#flags-text").waitFor();
  await page.goto(`${URL_OF_PAGE}read/line-court.html`);
  await page.getByRole("link", { name: "算一算你那一笔" }).click();
  await page.locator("#money-said").waitFor();
  await page.goto("about:blank");
  await page.goto(`${URL_OF_PAGE}#ask-nothing`);
  await page.locator(".doors").waitFor();
  await context.close();
});

test("the pages fit the narrowest phone", async () => {
  const { page, context } = await open(browser, { viewport: { width: 320, height: 640 } });
  for (const name of ["index", "cause-overdue", "right-complaint", "flag-ab-loan", "rule-cost-sheet.en", "line-private.en"]) {
    await page.goto(`${URL_OF_PAGE}read/${name}.html`);
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), true, name);
  }
  await context.close();
});
