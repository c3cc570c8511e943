// Photographs every view in phone and desktop width, both languages, light and dark, into ./screenshots.
import { mkdir } from "node:fs/promises";
import { WECHAT, launch, open, openBills, openCauses, openCash, openCheck, openCost, openExample, openGuide, openModel, openPapers, openReport, openScam, openStory } from "./browser.mjs";
import { openText, saveSealed, threeChecks } from "./sealed.mjs";

const folder = new URL("../../screenshots/", import.meta.url);
await mkdir(folder, { recursive: true });
const browser = await launch();
const VIEWS = [
  "opening", "event", "question", "several", "answers", "all", "report", "plan", "try", "standing", "papers", "details", "wrong", "fraud",
  "inside", "files", "sealing", "unsealing", "wrongfile", "checks", "bills", "bureau", "cost", "cash", "class", "scam", "tell", "wiped", "guide", "model", "causes", "check",
];

const PASSWORD = "a sentence of my own";

/** Leaves one section of the view, or several. */
const only = (page, ...ids) =>
  page.evaluate((ids) => {
    const kept = ids.map((id) => document.getElementById(id).closest(".sheet"));
    for (const other of [...kept[0].parentElement.children]) if (!kept.includes(other)) other.remove();
  }, ids);

/** Brings the page to a view. */
const WAYS = {
  opening: async () => {},
  event: async (page) => {
    await page.locator(".doors a").first().click();
    await page.locator("[id='event.product.jiebei']").check();
    await page.locator("[id='event.kind.suspended']").check();
    await page.locator(".chip").nth(3).click();
  },
  question: async (page) => {
    await page.locator("a[href='#q1']").click();
    await page.evaluate(() => (location.hash = "#q3"));
    await page.locator("[id='ask.late.one']").check();
  },
  several: async (page) => {
    await page.locator("a[href='#q1']").click();
    await page.evaluate(() => (location.hash = "#q5"));
    await page.locator(".choice input").first().check();
  },
  answers: async (page) => {
    await page.locator(".doors a").first().click();
    await page.locator("[id='event.product.jiebei']").check();
    await page.locator("[id='event.kind.suspended']").check();
    await page.locator(".chip").nth(3).click();
    for (const id of ["scam.no", "arrears.no", "late.one"]) {
      await page.locator(".go .button").first().click();
      await page.locator(`[id='ask.${id}']`).check();
    }
    await page.evaluate(() => (location.hash = "#answers"));
    await page.locator(".answers").waitFor();
  },
  all: async (page) => {
    await openExample(page);
    await page.evaluate(() => (location.hash = "#all"));
    await page.locator(".live .sure").waitFor();
  },
  try: async (page) => {
    await openExample(page);
    await page.locator("[id='try.months']").fill("18");
    await page.locator(".switch input").first().click();
    await page.waitForTimeout(400);
    await only(page, "try");
  },
  standing: async (page) => {
    await openExample(page);
    await only(page, "stand", "doubts");
  },
  inside: async (page) => {
    await openExample(page);
    await page.getByRole("button", { name: /做成图片|Make a picture/ }).click();
    await page.locator(".picture img").waitFor();
    await only(page, "take", "files");
  },
  report: openExample,
  plan: async (page) => {
    await openExample(page);
    await page.locator("#fold-aim, .sheet:has(#plan) .when details").first().waitFor();
    await page.evaluate(() => {
      for (const part of document.querySelectorAll("#fold-aim, .sheet:has(#plan) li:first-child details")) part.open = true;
    });
    await only(page, "expect", "plan");
  },
  details: async (page) => {
    await openExample(page);
    await page.evaluate(() => document.querySelectorAll("details").forEach((part) => (part.open = true)));
    await only(page, "details");
  },
  wrong: async (page) => {
    await openExample(page);
    await page.evaluate(() => document.querySelectorAll(".fold").forEach((part) => (part.open = true)));
    await page.locator("[id='accounts.0.opened']").fill("2026-2-30");
    await page.locator("[id='accounts.1.balance']").fill("25万");
    await page.locator("[id='household.income']").focus();
    await page.locator(".summary-wrong li").nth(1).waitFor();
    await page.evaluate(() => {
      const keep = [".summary-wrong", "[id='accounts.0']", "[id='accounts.1']"].map((at) => document.querySelector(at));
      const wrap = document.querySelector("main .wrap");
      wrap.append(...keep);
      for (const other of [...wrap.children]) if (!keep.includes(other)) other.remove();
    });
  },
  papers: async (page) => {
    await openPapers(page);
    await only(page, "papers");
  },
  files: async (page) => {
    await openExample(page);
    await only(page, "files");
  },
  sealing: async (page) => {
    await openExample(page);
    await page.locator("[aria-labelledby='files'] > .body > .go > .button").first().click();
    await page.locator("#password").fill("1234");
    await page.locator("form:has(#password) button[type='submit']").click();
    await page.locator("#password-says").waitFor();
    await only(page, "files");
  },
  unsealing: async (page) => {
    await openExample(page);
    const { text } = await saveSealed(page, PASSWORD);
    await openText(page, "mine.checkup", text, `${PASSWORD}.`);
    await only(page, "files");
  },
  wrongfile: async (page) => {
    await openExample(page);
    const { text } = await saveSealed(page, PASSWORD);
    await openText(page, "mine.checkup", text.slice(0, 2_000));
    await only(page, "files");
  },
  checks: async (page) => {
    await openExample(page);
    await threeChecks(page, PASSWORD);
    await page.evaluate(() => (location.hash = "#checks"));
    await page.locator("main [aria-live] dl").waitFor();
  },
  bills: openBills,
  bureau: openReport,
  cost: openCost,
  cash: openCash,
  class: async (page) => {
    await page.evaluate(() => (location.hash = "#class"));
    await page.locator("[aria-labelledby='class-people'] button").first().click();
    await page.locator("#beside").selectOption("he");
  },
  scam: openScam,
  tell: openStory,
  wiped: async (page) => {
    await openExample(page);
    await page.locator(".sheet:has(#files) .go .second").last().click();
    await page.waitForFunction(() => location.hash === "#wiped" && document.querySelector("main dl"));
  },
  guide: openGuide,
  model: openModel,
  causes: openCauses,
  check: openCheck,
  fraud: async (page) => {
    await page.locator(".doors a").first().click();
    await page.locator("[id='event.product.huabei']").check();
    await page.locator("[id='event.kind.closed']").check();
    await page.locator(".go .button").first().click();
    await page.locator("[id='ask.scam.yes']").check();
    await page.evaluate(() => (location.hash = "#report"));
    await page.locator(".digest code").waitFor();
  },
};

const named = process.argv.slice(2);
for (const width of [390, 1280]) {
  for (const language of ["zh", "en"]) {
    for (const colorScheme of ["light", "dark"]) {
      for (const view of VIEWS) {
        const name = `${view}-${width}-${language}-${colorScheme}`;
        if (named.length > 0 && !named.some((part) => name.includes(part))) continue;
        const { page, context } = await open(browser, {
          viewport: { width, height: 844 },
          colorScheme,
          ...(view === "inside" && { userAgent: WECHAT }),
        });
        if (language === "en") {
          await page.locator(".language").click();
          await page.locator("html[lang='en']").waitFor();
        }
        await WAYS[view](page);
        await page.waitForTimeout(250);
        await page.screenshot({ path: new URL(`${name}.png`, folder).pathname, fullPage: true });
        await context.close();
      }
    }
  }
}
const { page } = await open(browser);
await openExample(page);
await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
await page.pdf({ path: new URL("report.pdf", folder).pathname, preferCSSPageSize: true });
await browser.close();
