// Trying out: sliders and switches move the points, what stands in the way and the picture at once, and change no answer.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { changed, digest, launch, open, openExample } from "./browser.mjs";

let browser;
before(async () => (browser = await launch()));
after(() => browser.close());

const SECTION = ".sheet:has(#try)";
const stand = (page, section, place) => page.locator(`${section} .stands > div`).nth(place).locator("ul").innerText();
const band = (page) => page.locator(`${SECTION} polygon.way-with`).getAttribute("points");

/** Waits until what is shown has another value. */
async function other(read, before) {
  for (let tries = 0; tries < 60; tries += 1) {
    const now = await read();
    if (now !== before) return now;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return assert.fail(`it stays ${before}`);
}

test("it begins with what the plan says, and comes back to it", async () => {
  const { page, seen, context } = await open(browser);
  await openExample(page);
  await page.locator(SECTION).waitFor();
  const [now, without, planned] = await Promise.all([0, 1, 2].map((place) => stand(page, ".sheet:has(#plan)", place)));
  const tried = () => Promise.all([0, 1, 2].map((place) => stand(page, SECTION, place)));
  assert.deepEqual(await tried(), [now, without, planned]);
  const report = await digest(page);

  for (const step of await page.locator(`${SECTION} .switch input`).all()) await step.setChecked(false);
  assert.equal(await page.locator(`${SECTION} .switch input:checked`).count(), 0);
  await page.locator("[id='try.pay']").fill("0");
  await page.getByText("分数上看不出什么不同").waitFor();
  assert.deepEqual(await tried(), [now, without, without]);
  assert.equal(await digest(page), report, "a trial changes no answer");
  assert.deepEqual(await stand(page, ".sheet:has(#plan)", 2), planned, "nor the plan");

  await page.getByRole("button", { name: "回到计划的样子" }).click();
  await page.waitForFunction(([section, planned]) => document.querySelectorAll(`${section} .stands > div`)[2].querySelector("ul").innerText === planned, [SECTION, planned]);
  assert.equal(await page.getByRole("button", { name: "回到计划的样子" }).count(), 0);
  assert.deepEqual(seen.trouble, []);
  await context.close();
});

test("paying back more is worth no less, says how much is then in use, and its sum names what moves", async () => {
  const { page, context } = await open(browser);
  await openExample(page);
  const pay = page.locator("[id='try.pay']");
  const said = () => page.locator("output[for='try.pay']").innerText();
  const least = async () => Number(/−?\d+/.exec(await stand(page, SECTION, 2))[0].replace("−", "-"));
  let [points, used] = [await least(), 101];
  for (const amount of ["300000", "600000", "1200000"]) {
    const before = await said();
    await pay.fill(amount);
    await other(said, before);
    await page.waitForTimeout(300);
    const share = Number(/(\d+)%/.exec(await said())[1]);
    assert.ok(share < used, `${share} % of ${used}`);
    assert.ok((await least()) >= points, `${await least()} after ${points}`);
    [points, used] = [await least(), share];
  }
  await page.locator(`${SECTION} summary`).filter({ hasText: "差别在哪几项" }).click();
  assert.match(await page.locator(`${SECTION} .more[open] .plain`).innerText(), /已用额度：从−?\d+.*变成−?\d+/);
  await context.close();
});

test("the months and the steps change the picture, whose every number stands in its table", async () => {
  const { page, context } = await open(browser, { viewport: { width: 1280, height: 900 } });
  await openExample(page);
  const before = await band(page);
  await page.locator("[id='try.months']").focus();
  for (let presses = 0; presses < 4; presses += 1) await page.keyboard.press("ArrowRight");
  const longer = await other(() => band(page), before);
  await page.waitForFunction((section) => document.querySelectorAll(`${section} .numbers tbody tr`).length === Number(document.getElementById("try.months").value) + 1, SECTION);
  const months = Number(await page.locator("[id='try.months']").inputValue());
  assert.equal(await page.evaluate(() => document.activeElement.id), "try.months", "the focus stays on the slider");
  assert.match(await page.locator("[id='try.months']").getAttribute("aria-valuetext"), new RegExp(`^${months}个月，到20\\d\\d年`));
  assert.equal((await band(page)).split(" ").length, 2 * (months + 1));
  await page.locator("[id='try.stop_applying']").setChecked(false);
  await other(() => band(page), longer);
  await context.close();
});

test("a change of the answers is followed by what is tried", async () => {
  const { page, context } = await open(browser);
  await openExample(page);
  await page.locator("[id='try.months']").fill("3");
  await page.waitForFunction((section) => document.querySelectorAll(`${section} .numbers tbody tr`).length === 4, SECTION);
  const first = await stand(page, SECTION, 0);
  const before = await digest(page);
  await page.locator("#fold-accounts > summary").click();
  await page.locator("[id='accounts.0.balance']").fill("100");
  await changed(page, before);
  await other(() => stand(page, SECTION, 0), first);
  assert.equal(await page.locator(`${SECTION} .numbers tbody tr`).count(), 4, "it still looks three months ahead");
  await context.close();
});
