// The page in Chromium, watched for requests and policy violations, and the ways to its views.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { serve } from "../support/site.mjs";

export { FILE, launch, launchProfile, launchWhole } from "../support/chromium.mjs";

const require = createRequire(new URL("../../www/package.json", import.meta.url));

/** Every file of tests runs in a process of its own, with a server of its own. */
const site = await serve();
site.unref();
export const URL_OF_PAGE = site.address;

/** The source of axe, for the tests of accessibility. */
export const axeSource = () => require("axe-core").source;

/** What the build left: the lists `first-load` and `background`, and the `headers`. */
export const listed = (list) => JSON.parse(readFileSync(new URL(`../../www/generated/${list}.json`, import.meta.url), "utf8"));

/** What the browser inside 微信 on Android calls itself. */
export const WECHAT =
  "Mozilla/5.0 (Linux; Android 11; M2007J3SC) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/107.0.5304.141 " +
  "Mobile Safari/537.36 XWEB/5075 MMWEBSDK/20230405 MicroMessenger/8.0.35.2360(0x2800235D) WeChat/arm64 Language/zh_CN";

const PHONE = { width: 390, height: 844 };

/**
 * A blank page in a context of its own. `seen` collects what is asked for and what must not happen: errors, missing texts;
 * `window.violations` what the policy stops.
 */
export async function watched(browser, { viewport = PHONE, colorScheme = "light", init, ...rest } = {}) {
  const context = await browser.newContext({ viewport, colorScheme, locale: "zh-CN", ...rest });
  const seen = {
    requests: [],
    trouble: [],
    elsewhere: () => seen.requests.filter((url) => !url.startsWith(URL_OF_PAGE) && !url.startsWith("blob:")),
  };
  await context.addInitScript(() => {
    window.violations = [];
    document.addEventListener("securitypolicyviolation", (event) => window.violations.push(event.violatedDirective));
  });
  if (init) await context.addInitScript(init);
  const page = await context.newPage();
  page.on("request", (request) => seen.requests.push(request.url()));
  page.on("requestfailed", (request) => seen.trouble.push(`failed: ${request.url()}`));
  page.on("pageerror", (error) => seen.trouble.push(String(error)));
  page.on("console", (message) => {
    // Not every browser knows every feature that the server switches off.
    const foreign = /Permissions-Policy|Service Worker registration blocked/.test(message.text());
    if (["warning", "error"].includes(message.type()) && !foreign) seen.trouble.push(message.text());
  });
  return { page, context, seen };
}

/** The same with the opening on it, once it has asked for what comes in the background. */
export async function open(browser, options = {}) {
  // What the service worker answers cannot be held back here; it has tests of its own.
  const { page, context, seen } = await watched(browser, { serviceWorkers: "block", ...options });
  // A page that is left while a file is on its way tells of a request that failed.
  const files = [...listed("first-load").slice(1), ...listed("background")].map((name) => new URL(name, URL_OF_PAGE).href);
  const arrived = files.map((file) => page.waitForEvent("requestfinished", (request) => request.url() === file));
  await Promise.all([page.goto(URL_OF_PAGE), ...arrived]);
  await page.locator(".doors").waitFor();
  return { page, context, seen };
}

/** Goes to a static page in the language spoken. */
const openStatic = (name) => async (page) => {
  const english = await page.locator("html[lang='en']").count();
  await page.goto(new URL(`${name}${english ? ".en" : ""}.html`, URL_OF_PAGE).href);
};
export const openModel = openStatic("model");
export const openCauses = openStatic("causes");
export const openGuide = openStatic("guide");
export const openCheck = openStatic("check");
export const openComponents = openStatic("components");

/** Follows the door to the example and waits for its report. */
export async function openExample(page) {
  await page.locator(".doors a[href='#report']").first().click();
  await page.locator(".digest code").waitFor();
  // What is tried comes a moment later.
  await page.locator("#try").waitFor();
}

/** Waits until nothing moves: what a transition is half way through would be measured wrongly. */
export const settled = (page) =>
  page.evaluate(async () => {
    // The styles of the last change are computed, so its transitions are there.
    await new Promise((go) => requestAnimationFrame(() => requestAnimationFrame(go)));
    const ends = document.getAnimations().filter((animation) => animation.effect.getComputedTiming().endTime !== Infinity);
    await Promise.allSettled(ends.map((animation) => animation.finished));
  });

/** The digest shown, which changes with every change of the report. */
export const digest = async (page) => (await page.locator(".digest code").innerText()).replace(/\s/g, "");

/** The digest once it stays the same for longer than the page waits for somebody who types. */
export async function steady(page) {
  for (let last = ""; ; ) {
    const now = await digest(page);
    if (now === last) return now;
    last = now;
    await page.waitForTimeout(500);
  }
}

/** Waits until the report is another one. */
export async function changed(page, before) {
  await page.waitForFunction(
    (before) => document.querySelector(".digest code")?.textContent.replace(/\s/g, "") !== before,
    before,
  );
  return digest(page);
}

/** What the clipboard holds, pasted as a person does it: the page itself may not read it. */
export async function clipboard(page) {
  const field = await page.evaluateHandle(() => document.body.appendChild(document.createElement("textarea")));
  await field.asElement().press("ControlOrMeta+v");
  return field.evaluate((field) => {
    field.remove();
    return field.value;
  });
}

/** Goes to the bills and has some read: of a wallet, of a bank, and what is none. */
export async function openBills(page) {
  await page.locator("a[href='#bills']").first().click();
  const bill = (name) => fileURLToPath(new URL(`../data/bills/${name}`, import.meta.url));
  const photo = { name: "photo.png", mimeType: "image/png", buffer: Buffer.from("89504e470d0a1a0a0000000d", "hex") };
  await page.locator("#bills-input").setInputFiles(photo);
  await page.locator("#bills-refused").waitFor();
  await page.locator("#bills-input").setInputFiles(["alipay-2023.csv", "jd-2024.csv", "wechat-2024.csv", "bank-boc-debit.csv"].map(bill));
  await page.locator("#bills-files").waitFor();
}

/** Goes to the same view and has a credit report read. */
export async function openReport(page) {
  await page.locator("a[href='#bills']").first().click();
  await page.locator("#bills-input").setInputFiles(fileURLToPath(new URL("../data/reports/second.txt", import.meta.url)));
  await page.locator("#bills-report").waitFor();
}

/** Puts a text into a field of the page. */
export const fill = (page, id, text) => page.locator(`[id='${id}']`).fill(text);

/** Goes to the calculator and fills all of it in: two offers, a month, three debts, and one loan in their place. */
export async function openCost(page) {
  await page.locator("a[href='#cost']").first().click();
  await page.locator("#money-said").waitFor();
  const chip = page.locator(".chips .chip");
  await chip.first().click();
  await page.locator("#money-real").waitFor();
  await chip.last().click();
  const typed = {
    "offers.1.name": "22", "offers.1.lent": "1万", "offers.1.price": "千分之五", "offers.1.times": "12",
    "month.income": "8000", "month.spending": "5000", "month.instalments": "1500", "month.buffer": "500", "month.rate": "12", "month.times": "6",
    "debts.0.owed": "12000", "debts.0.rate": "18.25", "debts.0.least": "600", "debts.1.owed": "5000", "debts.1.rate": "10%", "debts.1.least": "200",
    "purse.monthly": "2500",
  };
  await page.locator("[id='offers.1.quote']").selectOption("flat");
  for (const [id, text] of Object.entries(typed)) await fill(page, id, text);
  await page.locator("#money-debt-add").click();
  for (const [key, text] of Object.entries({ owed: "20000", rate: "24", least: "800" })) await fill(page, `debts.2.${key}`, text);
  await page.locator("#money-merges").check();
  await page.locator("[id='consolidation.quote']").selectOption("yearly");
  for (const [key, text] of Object.entries({ lent: "37000", price: "15", times: "24" })) await fill(page, `consolidation.${key}`, text);
  await page.locator("#money-owing").waitFor();
  // The name of the first of two offers is a field of its own.
  await chip.first().click();
  await page.locator("[id='offers.0.name']").waitFor();
}

/** Goes to the red flags and has a message looked at, and something ticked. */
export async function openScam(page) {
  await page.locator("a[href='#scam']").first().click();
  const message = "您好，我是支付宝客服，先交398元保证金强开借呗，再共享屏幕。登录 www.alipay.com.safe-verify.top 或 https://www.pbccrc.org.cn";
  await page.locator("#flags-text").fill(message);
  await page.locator(".steps li").first().waitFor();
  await page.locator("#flags-ask-ab_loan").check();
}

/** Goes to the story and tells one. */
export async function openStory(page) {
  await page.locator("a[href='#tell']").first().click();
  await page.locator("#story-text").fill("我的花呗上个月逾期了四天，现在还了，换过手机号。借呗额度从5万降到8000，提示综合评估不足。我家的猫很可爱");
  await page.locator("#story-understood").waitFor();
}

/** Opens the letters of the example, every one of them. */
export async function openPapers(page) {
  await openExample(page);
  await page.getByRole("button", { name: /看信件和渠道|See letters and channels/ }).click();
  await page.locator("#letter-ask_reason").waitFor({ state: "attached" });
  await page.locator(".sheet:has(#papers) details").evaluateAll((parts) => parts.forEach((part) => (part.open = true)));
}

/** Goes to the money that may run short and fills it in: a shop on a consumer line whose loan falls due before its income. */
export async function openCash(page) {
  await page.locator("a[href='#cash']").first().click();
  await page.locator("#cash-told").waitFor();
  const choose = (id, value) => page.locator(`[id='${id}']`).selectOption(value);
  await fill(page, "cash", "3000");
  await fill(page, "spending", "3500");
  await choose("incomes.0.source", "sales");
  for (const [id, text] of Object.entries({ "incomes.0.amount": "1.8万", "incomes.0.day": "15", "dues.0.amount": "2500", "dues.0.day": "18", "dues.1.amount": "8200", "dues.1.day": "8", "line.free": "15000", "line.monthly": "1500", "line.rate": "18.25%" })) await fill(page, id, text);
  await choose("dues.0.bill", "premises");
  await choose("dues.1.bill", "card");
  await choose("line.product", "jiebei");
  await choose("record.arrears", "no");
  await choose("record.late", "short");
  await page.locator("#cash-business").check();
  await fill(page, "customers", "6万\n3万\n1万");
  await choose("mixed", "yes");
  await page.locator("#cash-turn").waitFor();
}
