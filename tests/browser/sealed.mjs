// Sealed files for the tests: made as another program would, opened by the module without the page, and saved and opened on the page.
import { readFileSync } from "node:fs";
import { loadModule } from "../support/wasm.mjs";
import { changed, digest } from "./browser.mjs";

export { sealed } from "./sealing.mjs";

const { functions } = await loadModule("tools");

/** The record in a sealed file. */
export async function unsealed(text, password) {
  const { value } = await functions.open(new Blob([text]), password, () => {});
  return value.kept.record;
}

/** Saves what is on the page with a password, and gives the file's name and text. */
export async function saveSealed(page, password) {
  await page.locator("[aria-labelledby='files'] > .body > .go > .button").first().click();
  await page.locator("#password").fill(password);
  await page.locator("#password-again").fill(password);
  const download = page.waitForEvent("download");
  await page.locator("form:has(#password-again) button[type='submit']").click();
  const file = await download;
  // What came of it is told, and has the focus.
  await page.waitForFunction(() => document.activeElement?.id === "saved");
  return { name: file.suggestedFilename(), text: readFileSync(await file.path(), "utf8") };
}

/** Opens a text as a file, with a password where it asks for one, and says what the page answered. */
export async function openText(page, name, text, password) {
  await page.locator("#file").setInputFiles({ name, mimeType: "application/octet-stream", buffer: Buffer.from(text) });
  if (password !== undefined) {
    await page.locator("#password").fill(password);
    await page.locator("form:has(#password) button[type='submit']").click();
  }
  const answer = page.locator("#opened").filter({ hasText: name });
  await answer.waitFor();
  return answer.innerText();
}

/** The days of the three checks, between which a person applied for less and less. */
export const DAYS = ["2026-08-01", "2026-09-20", "2026-11-24"];
const APPLIED = ["many", "some", "few"];

/** Makes three checks on the page, each saved on top of the one before; gives the text of the last file. */
export async function threeChecks(page, password) {
  let text;
  for (const [place, day] of DAYS.entries()) {
    const before = await digest(page);
    if (place === 0) {
      await openText(page, "first.json", JSON.stringify({ version: 1, asOf: day }));
      await changed(page, before);
    }
    await page.evaluate(() => document.querySelectorAll("details").forEach((part) => (part.open = true)));
    await page.locator("[id='asOf']").fill(day);
    await page.evaluate(() => (location.hash = "#all"));
    await page.locator(`[id='ask.applications.${APPLIED[place]}']`).check();
    await page.evaluate(() => (location.hash = "#report"));
    await page.locator(".digest code").waitFor();
    await changed(page, before);
    ({ text } = await saveSealed(page, password));
  }
  return text;
}
