// The views beside the questions and the report: check your answers, all on one page, and the page of components.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { digest, launch, open, openComponents, openExample } from "./browser.mjs";

let browser;
before(async () => (browser = await launch()));
after(() => browser.close());

const answered = (page, words) => page.locator(".answer h1").filter({ hasText: words }).waitFor();

test("an answer is changed from the list of answers, which one comes back to; the report follows", async () => {
  const { page, seen, context } = await open(browser);
  await page.locator(".doors a[href='#event']").click();
  await page.locator("[id='event.product.jiebei']").check();
  await page.locator("[id='event.kind.limit_cut']").check();
  await page.locator("[id='event.limitBefore']").fill("1.28万");
  await page.locator("[id='event.date']").fill("2026-2");
  await page.locator(".go .button").click();
  for (const id of ["scam.no", "arrears.no"]) {
    await page.locator(`[id='ask.${id}']`).check();
    await page.waitForTimeout(200);
    await page.locator(".go .button").first().click();
  }
  // The next question comes once the answer has been reckoned with.
  await page.locator("[id='ask.arrears.no']").waitFor({ state: "detached" });
  await page.evaluate(() => (location.hash = "#answers"));
  const told = page.locator(".answers #event dd").first();
  await told.waitFor();
  assert.match(await told.innerText(), /借呗，额度被降了[\s\S]*大约2026年2月15日[\s\S]*原来的额度：¥12,800/);
  assert.match(await page.locator("[id='ask.arrears']").innerText(), /没有/);
  // The last question asked was shown and not answered.
  assert.match(await page.locator(".answers dl > div").last().innerText(), /没有回答/);

  await page.locator("[id='ask.arrears'] a").click();
  await page.locator("[id='ask.arrears.longer']").check();
  await page.locator(".go .button").first().click();
  await page.waitForFunction(() => location.hash === "#answers" && document.activeElement.tagName === "H1");
  assert.match(await page.locator("[id='ask.arrears']").innerText(), /晚了一个月以上/);
  await page.locator(".answers .go .button").first().click();
  await answered(page, /有逾期/);
  await page.goBack();
  await page.locator(".answers").waitFor();
  assert.match(await page.locator("[id='ask.arrears']").innerText(), /晚了一个月以上/);
  assert.deepEqual(seen.trouble, []);
  await context.close();
});

test("answers that exclude each other are told above the list, with the way to either", async () => {
  const { page, context } = await open(browser);
  await openExample(page);
  await page.locator("#fold-told > summary").click();
  await page.locator("[id='ask.arrears.longer']").check();
  await page.locator("[id='ask.late.none']").check();
  await page.locator(".summary-wrong a").first().waitFor();
  await page.evaluate(() => (location.hash = "#answers"));
  const link = page.locator(".summary-wrong a").first();
  await link.waitFor();
  const id = (await link.getAttribute("href")).slice(1);
  await link.click();
  await page.waitForFunction((id) => document.activeElement.id === id, id);
  await context.close();
});

test("on one page, what is changed on the left changes the answer beside it, without a way down", async () => {
  const { page, seen, context } = await open(browser, { viewport: { width: 1440, height: 900 } });
  await openExample(page);
  const before = await digest(page);
  await page.locator(".to-all a").click();
  const answer = page.locator(".live .comes h2");
  await answer.filter({ hasText: "说得通" }).waitFor();
  await page.locator("[id='ask.scam.yes']").check();
  await answer.filter({ hasText: "先停下" }).waitFor();
  const [box, told] = await Promise.all([answer.boundingBox(), page.locator("[id='ask.scam.yes']").boundingBox()]);
  assert.ok(box.x > told.x + told.width, "it stands beside the questions");
  assert.ok(box.y >= 0 && box.y < 900, "it is in sight while the question is");
  const size = () => page.evaluate(() => parseFloat(getComputedStyle(document.querySelector(".live h2")).fontSize));
  const small = await size();
  await page.getByRole("button", { name: "放大，给一屋子人看" }).click();
  await page.waitForFunction((small) => parseFloat(getComputedStyle(document.querySelector(".live h2")).fontSize) > small * 1.3, small);
  await page.getByRole("button", { name: "放大，给一屋子人看" }).click();
  await page.waitForFunction((small) => parseFloat(getComputedStyle(document.querySelector(".live h2")).fontSize) === small, small);
  await page.locator(".live .go a").click();
  await answered(page, "先停下");
  assert.notEqual(await digest(page), before);
  assert.deepEqual(seen.trouble, []);
  await context.close();
});

test("phones are not offered the page for large screens", async () => {
  const { page, context } = await open(browser);
  await openExample(page);
  assert.equal(await page.locator(".to-all").isVisible(), false);
  await context.close();
});

test("the facts a report rests on are a touch away from what is known of them", async () => {
  const { page, context } = await open(browser);
  await openExample(page);
  const known = Number(/\d+/.exec(await page.locator(".slip a[href='#facts']").innerText())[0]);
  await page.locator(".slip a[href='#facts']").click();
  await page.waitForFunction(() => document.activeElement.id === "facts");
  assert.equal(await page.locator("#facts tbody tr").count(), known);
  assert.match(await page.locator("#facts").innerText(), /近六个月审批查询/);
  await context.close();
});

for (const language of ["zh-CN", "en"]) {
  test(`the page of components draws every one of them in its states, in ${language}`, async () => {
    const { page, seen, context } = await open(browser);
    if (language === "en") {
      await page.locator(".language").click();
      await page.locator("html[lang='en']").waitFor();
    }
    await openComponents(page);
    await page.locator(".ways").waitFor();
    const parts = {
      ".choice input:checked": 3, ".choice input:not(:checked)": 3, ".field.wrong": 4, ".read:not(:empty)": 4, ".button:disabled": 1,
      ".chip[aria-pressed='true']": 1, ".note.grave": 1, ".summary-wrong li": 4, ".scale": 4, ".cause[open]": 1, ".cause:not([open])": 1,
      ".sources li": 3, ".grade": 4, ".bar-down": 2, ".whisk": 6, ".strip td.ok": 20, ".strip td.late": 1, ".dot": 1, ".kept": 1,
      "input[type='range']": 2, ".switch input:checked": 1, ".colours li": 10,
    };
    for (const [part, least] of Object.entries(parts)) {
      assert.ok((await page.locator(part).count()) >= least, `${part}: ${await page.locator(part).count()} of ${least}`);
    }
    assert.deepEqual(seen.trouble, []);
    await context.close();
  });
}
