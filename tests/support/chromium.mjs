// Chromium as the tests start it, quietly, and the one file that it opens.
//
// CHECKUP_CHROMIUM names another browser file than the usual ones.
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

function executable() {
  const found = USUAL.find((path) => path && existsSync(path));
  if (!found) throw new Error("no Chromium found; name one in CHECKUP_CHROMIUM");
  return found;
}

export const launch = () => chromium.launch({ executablePath: executable(), args: ARGS });

/** A context with a profile in a folder, as people have it: in those without, browsers leave out some of what they do. */
export const launchProfile = (folder, { args = [], ...options }) =>
  chromium.launchPersistentContext(folder, { executablePath: executable(), args: [...ARGS, ...args], ...options });

/** The one file, in the folder where the build left it. */
export const FILE = new URL("../../dist/credit-checkup.html", import.meta.url).href;
