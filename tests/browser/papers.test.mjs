// Letters and channels: fetched when asked for, copied and printed one by one, and left out of the printed report.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { clipboard, digest, launch, open, openExample, openPapers, URL_OF_PAGE } from "./browser.mjs";

let browser;
before(async () => (browser = await launch()));
after(() => browser.close());

const section = (page) => page.locator(".sheet:has(#papers)");
const OPEN = /看信件和渠道|See letters and channels/;
const COPY = /复制全文|Copy the letter/;
const PRINT = /只打印这一封|Print only this letter/;
const letter = (page, id) => section(page).locator("details", { has: page.locator(`#letter-${id}`) });

for (const language of ["zh-CN", "en"]) {
  test(`a letter is opened and copied, ${language}`, async () => {
    const { page, seen, context } = await open(browser, { permissions: ["clipboard-write"] });
    if (language === "en") {
      await page.locator(".language").click();
      await page.locator("html[lang='en']").waitFor();
    }
    await openExample(page);
    const before = seen.requests.length;
    assert.equal(await section(page).locator("details").count(), 0, "nothing is there before it is asked for");
    await section(page).getByRole("button", { name: OPEN }).click();
    await page.waitForFunction(() => document.activeElement.id === "papers-first");
    const fetched = seen.requests.slice(before);
    assert.ok(fetched.length > 0 && fetched.every((url) => url.startsWith(URL_OF_PAGE) && url.endsWith(".js")), fetched.join(" "));

    const asked = letter(page, "ask_reason");
    await asked.locator("summary").click();
    const text = await page.locator("#letter-ask_reason").innerText();
    assert.match(text, language === "en" ? /Yours faithfully/ : /此致\n敬礼/);
    assert.match(text, /_{8}/);
    await asked.getByRole("button", { name: COPY }).click();
    await asked.getByText(/^(已复制|Copied)/).waitFor();
    assert.equal(await clipboard(page), await page.locator("#letter-ask_reason").evaluate((at) => at.textContent));
    assert.ok((await asked.locator("input[type='checkbox']").count()) > 1, "there is a list of what to attach");
    assert.ok((await section(page).locator(".channels li").count()) >= 8);
    assert.deepEqual(await page.evaluate(() => window.violations), []);
    assert.deepEqual(seen.trouble, []);
    await context.close();
  });
}

test("where copying is not allowed, the letter is selected", async () => {
  const { page, context } = await open(browser, {
    init: () => Object.defineProperty(navigator, "clipboard", { value: undefined }),
  });
  await openPapers(page);
  await letter(page, "ask_reason").getByRole("button", { name: COPY }).click();
  await letter(page, "ask_reason").getByText(/已经选中/).waitFor();
  const selected = await page.evaluate(() => getSelection().toString());
  assert.equal(selected.trim(), (await page.locator("#letter-ask_reason").innerText()).trim());
  await context.close();
});

test("a letter is printed alone, and the page is as before", async () => {
  const { page, context } = await open(browser, { init: () => (window.print = () => (window.printed = true)) });
  await openPapers(page);
  await letter(page, "ask_reason").getByRole("button", { name: PRINT }).click();
  assert.equal(await page.evaluate(() => window.printed), true);
  await page.emulateMedia({ media: "print" });
  assert.equal(await page.locator("#app").isVisible(), false);
  assert.equal(
    await page.locator("body > .sole").innerText(),
    await page.locator("#letter-ask_reason").evaluate((at) => at.textContent),
  );
  await page.evaluate(() => dispatchEvent(new Event("afterprint")));
  assert.equal(await page.locator("body > .sole").count(), 0);
  assert.equal(await page.locator("#app").isVisible(), true);
  assert.equal(await section(page).isVisible(), false, "the printed report holds no letter");
  await context.close();
});

test("letters that could not be fetched can be asked for again, and everything stays", async () => {
  const { page, context } = await open(browser);
  await openExample(page);
  await context.setOffline(true);
  await section(page).getByRole("button", { name: OPEN }).click();
  await section(page).locator("[role='alert']").waitFor();
  await context.setOffline(false);
  await section(page).getByRole("button", { name: OPEN }).click();
  await page.locator("#letter-ask_reason").waitFor({ state: "attached" });
  assert.equal(await section(page).locator("[role='alert']").count(), 0);
  await context.close();
});

test("the letters follow the report and the language", async () => {
  const { page, context } = await open(browser);
  await openPapers(page);
  await page.locator(".language").click();
  await page.locator("html[lang='en']").waitFor();
  assert.match(await page.locator("#letter-ask_reason").innerText(), /Yours faithfully/);
  await page.locator(".language").click();
  await page.locator("html[lang='zh-CN']").waitFor();
  await page.evaluate(() => document.querySelectorAll(".fold").forEach((part) => (part.open = true)));
  await page.locator("[id='event.message']").fill("暂停服务，请致电13812345678");
  await page.waitForFunction(() => /暂停服务，请致电＊{11}”。/.test(document.getElementById("letter-ask_reason").textContent));
  await context.close();
});

test("the guide is linked from the letters, in the language spoken, and needs no script", async () => {
  const { page, seen, context } = await open(browser);
  await openExample(page);
  const before = await digest(page);
  const [guide] = await Promise.all([context.waitForEvent("page"), section(page).locator("a[href='guide.html']").click()]);
  await guide.locator("h1").filter({ hasText: "信用报告" }).waitFor();
  assert.ok((await guide.locator(".card tbody tr").count()) > 20);
  await guide.locator("a[hreflang='en']").click();
  await guide.locator("html[lang='en'] h1").filter({ hasText: "credit report" }).waitFor();
  assert.equal(await digest(page), before, "the report is where it was");
  assert.deepEqual(seen.trouble, []);
  await context.close();
});
