// Chromium for the tests of the page: started quietly, watched for requests and policy violations.
//
// CHECKUP_URL is the address of the served page; CHECKUP_CHROMIUM names another browser file than the usual ones.
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";

const require = createRequire(new URL("../../www/package.json", import.meta.url));
const { chromium } = require("playwright-core");

export const URL_OF_PAGE = process.env.CHECKUP_URL;
if (!URL_OF_PAGE) throw new Error("CHECKUP_URL is not set; `cargo xtask test browser` sets it");

/** The source of axe, for the tests of accessibility. */
export const axeSource = () => require("axe-core").source;

const USUAL = [
  process.env.CHECKUP_CHROMIUM,
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "C:/Program Files/Google/Chrome/Application/chrome.exe",
];

export function launch() {
  const executablePath = USUAL.find((path) => path && existsSync(path));
  if (!executablePath) throw new Error("no Chromium found; name one in CHECKUP_CHROMIUM");
  return chromium.launch({
    executablePath,
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
}

/** The files of a list that the build left: `first-load` or `background`. */
export const listed = (list) => JSON.parse(readFileSync(new URL(`../../dist/${list}.json`, import.meta.url), "utf8"));

/** What the browser inside 微信 on Android calls itself. */
export const WECHAT =
  "Mozilla/5.0 (Linux; Android 11; M2007J3SC) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/107.0.5304.141 " +
  "Mobile Safari/537.36 XWEB/5075 MMWEBSDK/20230405 MicroMessenger/8.0.35.2360(0x2800235D) WeChat/arm64 Language/zh_CN";

const PHONE = { width: 390, height: 844 };

/**
 * A fresh page in a context of its own, once it has asked for what comes in the background. `seen` collects what must
 * not happen: requests elsewhere, policy violations, errors, missing texts.
 */
export async function open(browser, { viewport = PHONE, colorScheme = "light", init, ...rest } = {}) {
  const context = await browser.newContext({ viewport, colorScheme, locale: "zh-CN", ...rest });
  const seen = { requests: [], trouble: [] };
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
    const foreign = /Permissions-Policy/.test(message.text());
    if (["warning", "error"].includes(message.type()) && !foreign) seen.trouble.push(message.text());
  });
  const background = listed("background").map((name) => page.waitForResponse(new URL(name, URL_OF_PAGE).href));
  await Promise.all([page.goto(URL_OF_PAGE), ...background]);
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
export const openComponents = openStatic("components");

/** Follows the door to the example and waits for its report. */
export async function openExample(page) {
  await page.locator(".doors a[href='#report']").first().click();
  await page.locator(".digest code").waitFor();
  // What is tried comes a moment later.
  await page.locator("#try").waitFor();
}

/** The digest shown, which changes with every change of the report. */
export const digest = async (page) => (await page.locator(".digest code").innerText()).replace(/\s/g, "");

/** Waits until the report is another one. */
export async function changed(page, before) {
  await page.waitForFunction(
    (before) => document.querySelector(".digest code")?.textContent.replace(/\s/g, "") !== before,
    before,
  );
  return digest(page);
}

/** Opens the letters of the example, every one of them. */
export async function openPapers(page) {
  await openExample(page);
  await page.getByRole("button", { name: /看信件和渠道|See letters and channels/ }).click();
  await page.locator("#letter-ask_reason").waitFor({ state: "attached" });
  await page.locator(".sheet:has(#papers) details").evaluateAll((parts) => parts.forEach((part) => (part.open = true)));
}
