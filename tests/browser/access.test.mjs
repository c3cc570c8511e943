// Every view is sound to axe in both themes and languages, fits narrow and enlarged screens, and prints whole.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { axeSource, launch, open, openBills, openCash, openCauses, openCheck, openComponents, openCost, openExample, openGuide, openModel, openPapers, openReport, openScam, openStory, settled, URL_OF_PAGE } from "./browser.mjs";

let browser;
before(async () => (browser = await launch()));
after(() => browser.close());

const hash = (name) => async (page) => {
  await page.locator("a[href='#event']").click();
  await page.evaluate((name) => (location.hash = name), name);
};
const openAll = (page) => page.evaluate(() => document.querySelectorAll("details").forEach((part) => (part.open = true)));

const VIEWS = {
  opening: async () => {},
  "model card": openModel,
  "causes page": openCauses,
  "guide to the report": openGuide,
  "how to check us": openCheck,
  "what happened": hash("#event"),
  "one answer": hash("#q3"),
  "several answers": hash("#q5"),
  "check your answers": async (page) => {
    await openExample(page);
    await page.evaluate(() => (location.hash = "#answers"));
    await page.locator(".answers").waitFor();
  },
  "all on one page": async (page) => {
    await openExample(page);
    await page.evaluate(() => (location.hash = "#all"));
    await page.locator(".live .sure").waitFor();
  },
  components: async (page) => {
    await openComponents(page);
    await page.locator(".ways").waitFor();
  },
  report: openExample,
  "report with everything opened": async (page) => {
    await openExample(page);
    await openAll(page);
  },
  "letters and papers": openPapers,
  bills: async (page) => {
    await openBills(page);
    await openAll(page);
  },
  "credit report": async (page) => {
    await openReport(page);
    await openAll(page);
  },
  "what borrowing costs": async (page) => {
    await openCost(page);
    await openAll(page);
  },
  "money that may run short": async (page) => {
    await openCash(page);
    await openAll(page);
  },
  "for a class": async (page) => {
    await page.evaluate(() => (location.hash = "#class"));
    await page.locator("[aria-labelledby='class-people'] button").first().click();
    await page.locator("[aria-labelledby='class-guess'] .body .go button").first().click();
    await page.locator("#class-revealed").waitFor();
    await page.locator("#beside").selectOption("he");
  },
  "a page that people land on": async (page) => {
    await page.goto(`${URL_OF_PAGE}read/cause-overdue.html`);
  },
  "the page that leads to them": async (page) => {
    await page.goto(`${URL_OF_PAGE}read/index.html`);
  },
  "red flags": openScam,
  "a story": openStory,
  "report with something wrong": async (page) => {
    await openExample(page);
    await openAll(page);
    await page.locator("[id='accounts.0.opened']").fill("2026-2-30");
    await page.locator("#paste").fill("{");
    await page.getByRole("button", { name: /打开粘贴的内容|Open what was pasted/ }).click();
    await page.locator("#opened").waitFor();
    await page.locator(".summary-wrong a").first().waitFor();
  },
};

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

async function look(page) {
  await settled(page);
  const { violations } = await page.evaluate((runOnly) => window.axe.run({ runOnly, resultTypes: ["violations"] }), TAGS);
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 160)).join(" | ")}`);
}

for (const language of ["zh-CN", "en"]) {
  for (const [name, go] of Object.entries(VIEWS)) {
    test(`${name}, ${language}: axe finds nothing in either theme, and nothing needs scrolling sideways`, async () => {
      // 320 px is also what 1280 px become at 400 %.
      const { page, context } = await open(browser, { viewport: { width: 320, height: 640 }, init: { content: axeSource() } });
      if (language === "en") {
        await page.locator(".language").click();
        await page.locator("html[lang='en']").waitFor();
      }
      await go(page);
      for (const width of [320, 390]) {
        await page.setViewportSize({ width, height: 844 });
        const [needs, has] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
        assert.ok(needs <= has, `it needs ${needs} px of ${has}`);
      }
      for (const colorScheme of ["light", "dark"]) {
        await page.emulateMedia({ colorScheme });
        assert.deepEqual(await look(page), [], colorScheme);
      }
      await context.close();
    });
  }
}

test("the skip link leads past the header without changing the address", async () => {
  const { page, context } = await open(browser);
  await page.keyboard.press("Tab");
  assert.equal(await page.evaluate(() => document.activeElement.className), "skip");
  await page.keyboard.press("Enter");
  assert.equal(await page.evaluate(() => document.activeElement.id), "main");
  assert.equal(await page.evaluate(() => location.hash), "");
  await context.close();
});

test("a change of the answer is announced once it has settled", async () => {
  const { page, context } = await open(browser);
  await openExample(page);
  await page.locator("#fold-told > summary").click();
  await page.locator("[id='ask.scam.yes']").check();
  await page.waitForFunction(() => document.querySelector("[role='status']").textContent.includes("先停下"));
  await context.close();
});

test("everything that can be reached shows where the focus is", async () => {
  const { page, context } = await open(browser);
  await openExample(page);
  await openAll(page);
  const reached = await page.evaluate(() => document.querySelectorAll("main a, main button, main input, main select, main summary").length);
  assert.ok(reached > 50);
  for (let presses = 0; presses < 40; presses += 1) {
    await page.keyboard.press("Tab");
    const seen = await page.evaluate(() => {
      const at = document.activeElement;
      return [at, at.closest(".choice, .blank")].some((one) => one && getComputedStyle(one).outlineStyle !== "none");
    });
    assert.ok(seen, await page.evaluate(() => document.activeElement.outerHTML.slice(0, 120)));
  }
  await context.close();
});

test("on paper everything is opened, and controls are left out", async () => {
  const { page, context } = await open(browser);
  await openExample(page);
  await page.emulateMedia({ media: "print" });
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  assert.equal(await page.locator(".body details:not([open]):visible").count(), 0);
  assert.equal(await page.locator("button:visible, input:visible, select:visible").count(), 0);
  assert.ok(await page.locator(".digest code").isVisible());
  await page.evaluate(() => dispatchEvent(new Event("afterprint")));
  assert.ok((await page.locator(".body details:not([open])").count()) > 0);
  await context.close();
});
