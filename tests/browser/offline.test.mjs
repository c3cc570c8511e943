// Without network: after a first visit of the site, and in the one file from a folder.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { digest, FILE, launchWhole, listed, openCauses, openCheck, openExample, openGuide, openModel, URL_OF_PAGE, watched } from "./browser.mjs";

let browser;
before(async () => (browser = await launchWhole()));
after(() => browser.close());

const english = async (page) => {
  await page.locator(".language").click();
  await page.locator("html[lang='en']").waitFor();
};

/** Opens the letters of the report on screen. */
const letters = async (page) => {
  await page.getByRole("button", { name: "See letters and channels" }).click();
  await page.locator("#letter-ask_reason").waitFor({ state: "attached" });
};

test("after a first visit the site works without network, to the last page and in both languages", async () => {
  const { page, context, seen } = await watched(browser);
  await page.goto(URL_OF_PAGE);
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  const kept = await page.evaluate(async () => {
    const names = await caches.keys();
    const lists = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return { names, files: lists.flat().map(({ url }) => url) };
  });
  assert.equal(kept.names.length, 1);
  // Nor the pages that people land on, which would be twice the rest to load, nor the package for other sites.
  const own = Object.keys(listed("headers").files).filter((name) => !/^(components|credit-checkup|index|sw|robots|sitemap|read\/|npm\/)/.test(name));
  assert.deepEqual(kept.files.sort(), [URL_OF_PAGE, ...own.map((name) => URL_OF_PAGE + name)].sort());

  await context.setOffline(true);
  await page.reload();
  await openExample(page);
  const before = await digest(page);
  await english(page);
  assert.equal(await digest(page), before);
  await letters(page);
  for (const [openPage, title] of [[openGuide, /report/i], [openModel, /points/i], [openCauses, /cause/i], [openCheck, /check us/i]]) {
    await openPage(page);
    assert.match(await page.locator("h1").innerText(), title);
  }
  await page.locator("a.name").click();
  await page.locator(".doors").waitFor();
  assert.deepEqual(seen.elsewhere(), []);
  assert.deepEqual(await page.evaluate(() => window.violations), []);
  assert.deepEqual(seen.trouble, []);
  await context.close();
});

test("wiping deletes what was entered and what the site keeps, and shows the empty lists", async () => {
  const { page, context, seen } = await watched(browser);
  await page.goto(URL_OF_PAGE);
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await openExample(page);
  await page.evaluate(() => (localStorage.setItem("left", "behind"), sessionStorage.setItem("left", "behind")));
  await page.getByRole("button", { name: "全部抹掉" }).click();
  await page.getByRole("heading", { level: 1, name: "都抹掉了" }).waitFor();
  assert.deepEqual(await page.locator("main dd").allInnerTexts(), ["0", "0", "0", "0", "0"]);
  const left = await page.evaluate(async () => [
    (await caches.keys()).length,
    (await navigator.serviceWorker.getRegistrations()).length,
    localStorage.length + sessionStorage.length,
  ]);
  assert.deepEqual(left, [0, 0, 0]);
  await page.getByRole("link", { name: "回到开头" }).click();
  await page.locator(".doors").waitFor();
  assert.equal(await page.locator(".doors a", { hasText: "回到我的报告" }).count(), 0);
  assert.deepEqual(seen.trouble, []);
  await context.close();
});

for (const [how, address] of [["opened from a folder", FILE], ["sent by a host", new URL("credit-checkup.html", URL_OF_PAGE).href]]) {
  test(`the one file, ${how}, is the whole page without network and asks for nothing`, async () => {
    const { page, context, seen } = await watched(browser);
    await page.goto(address);
    await context.setOffline(true);
    await openExample(page);
    assert.equal(page.workers().length, 1);
    const before = await digest(page);
    await page.locator("a[href^='model']").first().click();
    await page.getByRole("heading", { level: 1, name: "计分表和它的来历" }).waitFor();
    assert.match(await page.title(), /计分表/);
    await page.locator("main a[href^='causes']").first().click();
    await page.locator("main a[href='guide.html']").waitFor();
    const causes = await page.locator("main h1").innerText();
    await english(page);
    assert.notEqual(await page.locator("main h1").innerText(), causes);
    await page.goBack();
    await page.waitForFunction(() => document.activeElement.tagName === "H1");
    await page.goBack();
    assert.equal(await digest(page), before);
    await letters(page);
    assert.deepEqual(seen.requests.filter((url) => !url.startsWith("blob:")), [address]);
    assert.deepEqual(await page.evaluate(() => window.violations), []);
    assert.deepEqual(seen.trouble, []);
    await context.close();
  });
}

test("where the one file cannot start a worker, the page computes itself", async () => {
  const { page, context } = await watched(browser, { init: () => delete window.Worker });
  await page.goto(FILE);
  await openExample(page);
  assert.match(await digest(page), /^[0-9a-f]{64}$/);
  assert.deepEqual(await page.evaluate(() => window.violations), []);
  await context.close();
});

test("a changed script in the one file does not run", async () => {
  const { page, context } = await watched(browser);
  await page.route("**/credit-checkup.html", async (route) => {
    const response = await route.fetch();
    const text = (await response.text()).replace("<script>", "<script>self.changed = 1;");
    await route.fulfill({ response, body: text });
  });
  await page.goto(new URL("credit-checkup.html", URL_OF_PAGE).href);
  await page.waitForFunction(() => window.violations.length > 0);
  assert.equal(await page.evaluate(() => window.changed), undefined);
  await context.close();
});
