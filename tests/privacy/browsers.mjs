// Chromium and Firefox for the proofs, behind the same few calls.
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { launchProfile } from "../support/chromium.mjs";

const require = createRequire(new URL("../../www/package.json", import.meta.url));

const FIREFOX = [
  process.env.CHECKUP_FIREFOX,
  "/usr/bin/firefox-esr",
  "/usr/bin/firefox",
  "/Applications/Firefox.app/Contents/MacOS/firefox",
  "C:/Program Files/Mozilla Firefox/firefox.exe",
].find((path) => path && existsSync(path));

/** Notes what the policy of a page stops. */
const watch = () => {
  window.violations = [];
  document.addEventListener("securitypolicyviolation", (event) => window.violations.push(`${event.violatedDirective} ${event.blockedURI}`));
};

/** A folder for a while. */
function folder() {
  const path = mkdtempSync(join(tmpdir(), "checkup-"));
  return { path, remove: () => rmSync(path, { recursive: true, force: true, maxRetries: 5 }) };
}

/** What Chromium asks its maker for on its own, which is not the page's doing. */
const ERRANDS = ["*.googleapis.com", "*.google.com", "*.gvt1.com"].map((name) => `MAP ${name} ~NOTFOUND`).join(", ");

/** What a page asks for and what goes wrong on it, from now on; requests are told by the page, or by what is given. */
function noted(page, teller = page) {
  const [asked, trouble] = [[], []];
  teller.on("request", (request) => asked.push(request.url()));
  page.on("pageerror", (error) => trouble.push(String(error)));
  page.on("console", (message) => message.type() === "error" && trouble.push(message.text()));
  return { asked, trouble };
}

/** What both give: a page, what it asked for and what went wrong, a way to take the network away, and the end. */
const BROWSERS = {
  async chromium() {
    const profile = folder();
    const context = await launchProfile(profile.path, { locale: "zh-CN", args: [`--host-resolver-rules=${ERRANDS}`] });
    await context.addInitScript(watch);
    const page = await context.newPage();
    // The requests of the service worker are the context's.
    const { asked, trouble } = noted(page, context);
    page.on("websocket", (socket) => asked.push(socket.url()));
    const close = async () => {
      await context.close();
      profile.remove();
    };
    return { page, asked, trouble, offline: () => context.setOffline(true), close };
  },
  async firefox() {
    if (!FIREFOX) throw new Error("no Firefox found; name one in CHECKUP_FIREFOX");
    const downloads = folder();
    const browser = await require("puppeteer-core").launch({
      browser: "firefox",
      executablePath: FIREFOX,
      headless: true,
      extraPrefsFirefox: { "browser.download.folderList": 2, "browser.download.dir": downloads.path, "intl.accept_languages": "zh-CN" },
    });
    const page = await browser.newPage();
    await page.evaluateOnNewDocument(watch);
    const { asked, trouble } = noted(page);
    const close = async () => {
      await browser.close();
      downloads.remove();
    };
    // The caller stops the server, which takes more away than any switch of the browser.
    return { page, asked, trouble, offline: async () => {}, close };
  },
};

export const NAMES = Object.keys(BROWSERS);
export const opened = (name) => BROWSERS[name]();
