// Chromium as the tests start it, quietly, and the one file that it opens.
//
// CHECKUP_CHROMIUM and CHECKUP_HEADLESS_SHELL name other browser files than the usual ones.
import { existsSync } from "node:fs";
import { createRequire } from "node:module";

const { chromium } = createRequire(new URL("../../www/package.json", import.meta.url))("playwright-core");

const USUAL = [
  process.env.CHECKUP_CHROMIUM,
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "C:/Program Files/Google/Chrome/Application/chrome.exe",
];

const ARGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Chromium's own build without windows: the same engine for half of the processor time. */
const HEADLESS_SHELL = [process.env.CHECKUP_HEADLESS_SHELL, "/usr/bin/chromium-headless-shell", "/usr/lib/chromium/chromium-headless-shell"];

const existing = (paths) => paths.find((path) => path && existsSync(path));

function executable() {
  const found = existing(USUAL);
  if (!found) throw new Error("no Chromium found; name one in CHECKUP_CHROMIUM");
  return found;
}

/** A browser for the page alone, without windows where there is such a build. */
export const launch = () => chromium.launch({ executablePath: existing(HEADLESS_SHELL) ?? executable(), args: ARGS });

/** The browser that people have, for what concerns more than the page. */
export const launchWhole = () => chromium.launch({ executablePath: executable(), args: ARGS });

/** A context with a profile in a folder, as people have it: in those without, browsers leave out some of what they do. */
export const launchProfile = (folder, { args = [], ...options }) =>
  chromium.launchPersistentContext(folder, { executablePath: executable(), args: [...ARGS, ...args], ...options });

/** The one file, in the folder where the build left it. */
export const FILE = new URL("../../dist/credit-checkup.html", import.meta.url).href;
