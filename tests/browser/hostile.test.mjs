// Files that somebody made to do harm: nothing in them runs, nothing on screen is lost, and the page stays usable.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { changed, digest, launch, open, openExample } from "./browser.mjs";

let browser;
before(async () => (browser = await launch()));
after(() => browser.close());

const GOOD = { version: 1, asOf: "2026-11-24" };
const HTML = `"><img src=x onerror="window.harmed=1"><script>window.harmed=1</script><svg onload="window.harmed=1">\${window.harmed=1}{{harmed}}`;

let files = 0;

/** Opens a file with this text, under a name of its own, and says what the page answered. */
async function opened(page, text) {
  files += 1;
  const name = `file ${files} ${HTML}.json`.replaceAll("/", "∕");
  await page.locator("#file").setInputFiles({ name, mimeType: "application/json", buffer: Buffer.from(text) });
  const answer = page.locator("#opened").filter({ hasText: `file ${files} ` });
  await answer.waitFor();
  return answer.innerText();
}

const untouched = (page) =>
  page.evaluate(() => ({ harmed: window.harmed ?? null, polluted: {}.polluted ?? null, violations: window.violations }));
const UNTOUCHED = { harmed: null, polluted: null, violations: [] };

test("HTML in every text of a file is text", async () => {
  const { page, seen, context } = await open(browser);
  await openExample(page);
  const before = await digest(page);
  // The message is the one text that a file may hold.
  const good = { ...GOOD, event: { product: "jiebei", kind: "closed", message: HTML } };
  assert.match(await opened(page, JSON.stringify(good)), /打开了/);
  await changed(page, before);
  for (const view of ["#all", "#answers", "#event", "#report"]) {
    await page.evaluate((view) => (location.hash = view), view);
    await page.waitForTimeout(100);
    await page.evaluate(() => document.querySelectorAll("details").forEach((part) => (part.open = true)));
  }
  await page.getByRole("button", { name: "看信件和渠道" }).click();
  await page.locator("#letter-ask_reason").waitFor({ state: "attached" });
  assert.ok((await page.locator("#letter-ask_reason").textContent()).includes(HTML), "the letter quotes it as it is");
  assert.equal(await page.locator("main img, main script, main svg[onload]").count(), 0);
  // Refused values are shown too.
  for (const bad of [{ ...GOOD, asOf: HTML }, { ...GOOD, [HTML]: 1 }, { ...GOOD, told: { [HTML]: { lo: 0, hi: 0 } } }, { ...GOOD, accounts: [{ id: HTML, product: "jiebei" }] }, { ...GOOD, accounts: [{ id: "a", product: HTML }] }]) {
    assert.match(await opened(page, JSON.stringify(bad)), /你填的都没有动/);
    assert.equal(await page.locator("main img, main script").count(), 0);
  }
  assert.deepEqual(await untouched(page), UNTOUCHED);
  assert.deepEqual(seen.trouble, []);
  await context.close();
});

const zeros = (count) => "0".repeat(count);
const HOSTILE = {
  "keys that reach for a prototype": `{"version":1,"asOf":"2026-11-24","__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"told":{"__proto__":{"lo":1,"hi":1}}}`,
  "a prototype in the place of an entry": `{"version":1,"asOf":"2026-11-24","accounts":[{"id":"a","product":"jiebei","__proto__":{"polluted":1}}]}`,
  "nesting without end": `{"version":1,"asOf":"2026-11-24","event":${"[".repeat(100_000)}${"]".repeat(100_000)}}`,
  "objects without end": `${'{"a":'.repeat(50_000)}1${"}".repeat(50_000)}`,
  "numbers too large to count": `{"version":1,"asOf":"2026-11-24","household":{"income":1e308,"spending":-1e308,"savings":9223372036854775808}}`,
  "a number of a million digits": `{"version":1,"asOf":"2026-11-24","household":{"income":1${zeros(1_000_000)}}}`,
  "a date of another age": `{"version":1,"asOf":"999999-12-31"}`,
  "a text of millions of letters": JSON.stringify({ ...GOOD, event: { product: "jiebei", kind: "closed", message: "额".repeat(2_000_000) } }),
  "more entries than anybody has": JSON.stringify({ ...GOOD, inquiries: Array.from({ length: 120_000 }, () => ({ date: "2026-01-02", reason: "loan_approval" })) }),
  "nothing": "",
  "a picture": "\u0089PNG\r\n\u001a\n\u0000\u0000",
};

test("what harms elsewhere is refused here with its reason, and everything on screen stays", async () => {
  const { page, seen, context } = await open(browser);
  await openExample(page);
  const before = await digest(page);
  for (const [what, text] of Object.entries(HOSTILE)) {
    const said = await opened(page, text);
    assert.match(said, /你填的都没有动/, what);
    assert.ok(said.length < 20_000, `${what}: what is said can be read`);
    assert.equal(await digest(page), before, what);
  }
  assert.deepEqual(await untouched(page), UNTOUCHED);
  assert.deepEqual(seen.trouble, []);
  // The page goes on as before.
  await page.locator("#fold-household").evaluate((part) => (part.open = true));
  await page.locator("[id='household.income']").fill("1.2万");
  await changed(page, before);
  await context.close();
});
