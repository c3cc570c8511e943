// A story in somebody's own words: what was understood is tied to its words, what is confirmed goes into the answers, what is not
// confirmed does not, and what was not understood stays visible.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { FILE, launch, open, openStory, URL_OF_PAGE, watched } from "./browser.mjs";

let browser;
before(async () => (browser = await launch()));
after(() => browser.close());

const value = (page, id) => page.locator(`[id='${id}']`).inputValue();

test("what is confirmed goes into the answers, and from there into the report", async () => {
  const { page, seen, context } = await open(browser);
  await openStory(page);
  assert.deepEqual(await page.locator("mark").allInnerTexts(), ["花呗", "逾期了四天", "还了", "换过手机号", "借呗", "5万", "降到", "综合评估不足"]);
  assert.match(await page.locator("#story-understood ~ .body").innerText(), /没听懂的\s+我家的猫很可爱/);
  await page.locator("#story-phone_changed").uncheck();
  await page.locator("#story-limit_before-number").fill("4万");
  await page.getByText("原来的额度¥40,000").first().waitFor();
  await page.locator("#story-days_late-number").fill("45");
  await page.getByText("晚还过45天").first().waitFor();
  await page.getByRole("button", { name: "就按这些，往下走" }).click();
  await page.locator("[id='event.product.jiebei']").waitFor();
  assert.ok(await page.locator("[id='event.product.jiebei']").isChecked());
  assert.ok(await page.locator("[id='event.kind.limit_cut']").isChecked());
  assert.deepEqual(await Promise.all(["event.message", "event.limitBefore", "event.limitAfter"].map((id) => value(page, id))), ["综合评估不足", "40000", "8000"]);
  await page.evaluate(() => (location.hash = "#report"));
  await page.locator(".digest code").waitFor();
  await page.locator("#fold-told > summary").click();
  assert.ok(await page.locator("[id='ask.arrears.no']").isChecked(), "what was late is paid");
  assert.ok(!(await page.locator("[id='ask.data.phone_changed']").isChecked()), "it was not confirmed");
  assert.deepEqual([seen.trouble, await page.evaluate(() => window.violations)], [[], []]);
  await context.close();
});

test("an address leads there at once; product and event can be changed before", async () => {
  const { page, context } = await watched(browser, { serviceWorkers: "block" });
  await page.goto(`${URL_OF_PAGE}#tell`);
  await page.locator("#story-text").fill("额度没了");
  await page.locator("#story-understood").waitFor();
  assert.equal(await value(page, "story-product"), "");
  await page.locator("#story-product").selectOption("weilidai");
  await page.locator("#story-event").selectOption("entry_gone");
  await page.getByRole("button", { name: "就按这些，往下走" }).click();
  await page.locator("[id='event.kind.entry_gone']").waitFor();
  assert.ok(await page.locator("[id='event.kind.entry_gone']").isChecked());
  assert.ok(await page.locator("[id='event.product.weilidai']").isChecked());
  await context.close();
});

test("what somebody entered before stays, and forgetting forgets the story", async () => {
  const { page, context } = await open(browser);
  await page.locator("a[href='#q1']").click();
  await page.evaluate(() => (location.hash = "#q4"));
  await page.locator("main .choices input").first().check();
  const kept = await page.locator("main .choices input").first().getAttribute("id");
  await page.locator(".name").click();
  await page.locator(".doors").waitFor();
  await openStory(page);
  await page.getByRole("button", { name: "就按这些，往下走" }).click();
  await page.locator("[id='event.kind.limit_cut']").waitFor();
  await page.evaluate(() => (location.hash = "#q4"));
  await page.locator(`[id='${kept}']`).waitFor();
  assert.ok(await page.locator(`[id='${kept}']`).isChecked());
  await page.locator("footer .link").first().click();
  await page.locator(".doors").waitFor();
  await page.locator("a[href='#tell']").first().click();
  await page.locator("#story-text").waitFor();
  assert.equal(await value(page, "story-text"), "");
  assert.equal(await page.locator("#story-understood").count(), 0);
  await context.close();
});

test("the one file does the same, in English too", async () => {
  const { page, seen, context } = await watched(browser);
  await page.goto(`${FILE}#tell`);
  await page.locator("#story-text").waitFor();
  await page.locator(".language").click();
  await page.locator("#story-text").fill("My Huabei payment was 4 days late last month, I have repaid it, and Jiebei was closed yesterday");
  await page.getByText("A payment came 4 days late").first().waitFor();
  await page.getByText("What was late: Huabei").first().waitFor();
  await page.getByText("It happened within the last month").first().waitFor();
  assert.deepEqual(seen.trouble, []);
  await context.close();
});
