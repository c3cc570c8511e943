// Saved files: sealed with a password and opened again, refused with a reason when anything is wrong, and the way of the checks.
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { after, before, test } from "node:test";
import { changed, digest, FILE, launch, open, openExample, URL_OF_PAGE, watched } from "./browser.mjs";
import { DAYS, openText, saveSealed, sealed, threeChecks, unsealed } from "./sealed.mjs";

let browser;
before(async () => (browser = await launch()));
after(() => browser.close());

const PASSWORD = "只有我知道的一句话";

test("what is saved is sealed, holds what the report was made of, and opens to the same report", async () => {
  const { page, seen, context } = await open(browser);
  await openExample(page);
  const before = await digest(page);
  const { name, text } = await saveSealed(page, PASSWORD);
  assert.match(name, /^credit-checkup-\d{4}-\d\d-\d\d\.checkup$/);
  for (const inside of ["jiebei", "asOf", before]) assert.ok(!text.includes(inside), "nothing of it can be read");
  const { checks, last } = await unsealed(text, PASSWORD);
  assert.equal(checks.length, 1);
  assert.equal(checks[0].found.report, before);
  assert.equal(checks[0].digest, last);
  const again = await saveSealed(page, PASSWORD);
  assert.notEqual(again.text, text, "salt and initialisation vector are fresh every time");
  assert.equal((await unsealed(again.text, PASSWORD)).checks.length, 1, "a check of the same day takes the place of the last");
  await page.locator("#fold-household").evaluate((part) => (part.open = true));
  await page.locator("[id='household.income']").fill("3.2万");
  const other = await changed(page, before);
  assert.match(await openText(page, "mine.checkup", text, PASSWORD), /打开了：mine\.checkup/);
  assert.equal(await changed(page, other), before);
  assert.deepEqual(seen.trouble, []);
  await context.close();
});

test("a password typed full-width opens what was sealed with plain letters", async () => {
  const { page, context } = await open(browser);
  await openExample(page);
  const { text } = await saveSealed(page, "password 123");
  assert.match(await openText(page, "wide.checkup", text, "ｐａｓｓｗｏｒｄ　１２３"), /打开了/);
  await context.close();
});

test("a short password and two that differ are pointed out, and nothing is saved", async () => {
  const { page, context } = await open(browser);
  await openExample(page);
  await page.getByRole("button", { name: "存成文件" }).click();
  const submit = page.locator("form:has(#password-again) button[type='submit']");
  await page.locator("#password").fill("1234567");
  await submit.click();
  await page.locator("#password-says").waitFor();
  // The focus goes there once the change is drawn.
  await page.waitForFunction(() => document.activeElement.id === "password");
  await page.locator("#password").fill(PASSWORD);
  await page.locator("#password-again").fill(`${PASSWORD}。`);
  await submit.click();
  await page.locator("#password-again-says").waitFor();
  assert.equal(await page.locator("#password").inputValue(), PASSWORD, "what was typed stays");
  await context.close();
});

/** The file with a line changed, and its sum worked out anew where that is asked. */
function withLine(text, place, change, mend) {
  const lines = text.trimEnd().split("\n");
  lines[place] = change(lines[place]);
  if (mend) lines[2] = createHash("sha256").update(`${lines[0]}\n${lines[1]}`).digest("hex");
  return `${lines.join("\n")}\n`;
}

test("whatever is wrong with a file is told by its own words, and everything on screen stays", async () => {
  const { page, seen, context } = await open(browser);
  await openExample(page);
  const { text } = await saveSealed(page, PASSWORD);
  const other = await sealed({ version: 2, checks: [] }, PASSWORD);
  const before = await digest(page);
  const flipped = (line) => `${line.slice(0, 40)}${line[40] === "A" ? "B" : "A"}${line.slice(41)}`;
  const ALTERED = /文件坏了/, CUT = /缺了一截/, LOCKED = /密码打不开/;
  const cases = {
    "another password": [text, LOCKED, "只有我知道的一句話"],
    "cut short": [text.slice(0, text.length / 2), CUT],
    "without its last line": [text.split("\n").slice(0, 2).join("\n"), CUT],
    "a bit flipped": [withLine(text, 1, flipped), ALTERED],
    "a bit flipped on purpose": [withLine(text, 1, flipped, true), LOCKED, PASSWORD],
    "another first line": [withLine(text, 0, () => other.split("\n")[0]), ALTERED],
    "another first line on purpose": [withLine(text, 0, () => other.split("\n")[0], true), LOCKED, PASSWORD],
    "a later version": [withLine(text, 0, (line) => line.replace('"checkup":1', '"checkup":2'), true), /版本/],
    "asks for all memory": [withLine(text, 0, (line) => line.replace("19456", "4000000000"), true), /262144/],
    "a record of a later version": [await sealed({ version: 3, checks: [] }, PASSWORD), /版本/, PASSWORD],
    "a record with nothing in it": [other, /你填的都没有动/, PASSWORD],
    "no file of ours": ["%PDF-1.7", /读不出来/],
  };
  for (const [what, [text, expected, password]] of Object.entries(cases)) {
    const said = await openText(page, `${what}.checkup`, text, password);
    assert.match(said, expected, what);
    assert.match(said, /你填的都没有动/, what);
    assert.equal(await digest(page), before, what);
  }
  assert.deepEqual(await page.evaluate(() => window.violations), []);
  assert.deepEqual(seen.trouble, []);
  await context.close();
});

test("a file of a hundred megabytes is refused at once, and one that takes long can be stopped", async () => {
  const { page, context } = await open(browser);
  await openExample(page);
  const before = await digest(page);
  const pick = (megabytes, name) =>
    page.evaluate(
      ([megabytes, name]) => {
        const transfer = new DataTransfer();
        transfer.items.add(new File(['{"checkup":1}\n', new Uint8Array(megabytes * 1_000_000).fill(65)], name));
        const input = document.getElementById("file");
        input.files = transfer.files;
        input.dispatchEvent(new Event("change", { bubbles: true }));
      },
      [megabytes, name],
    );
  await pick(100, "huge.checkup");
  await page.locator("#opened", { hasText: "huge.checkup" }).waitFor();
  assert.match(await page.locator("#opened").innerText(), /100\.0MB，最多32MB/);
  assert.equal(await digest(page), before);
  // The button is there only as long as the reading takes, which may be less than a click from outside.
  await page.evaluate(() => {
    new MutationObserver((_, observer) => {
      const stop = [...document.querySelectorAll("button")].find((button) => button.textContent.trim() === "停下" && button.checkVisibility());
      if (!stop) return;
      observer.disconnect();
      stop.click();
      window.stopped = true;
    }).observe(document.body, { childList: true, subtree: true });
  });
  await pick(31, "long.checkup");
  await page.waitForFunction(() => window.stopped);
  await page.locator("#keeping-bar").waitFor({ state: "detached" });
  assert.equal(await page.locator("#opened", { hasText: "long.checkup" }).count(), 0);
  // What was stopped leaves the way free for the next.
  const { text } = await saveSealed(page, PASSWORD);
  assert.equal((await unsealed(text, PASSWORD)).checks[0].found.report, before);
  await context.close();
});

test("the checks of a record are shown with what changed between them, and a change to the record is seen", async () => {
  const { page, seen, context } = await open(browser);
  await openExample(page);
  const text = await threeChecks(page, PASSWORD);
  const record = await unsealed(text, PASSWORD);
  assert.deepEqual(record.checks.map(({ found }) => found.history.asOf), DAYS);
  assert.match(await openText(page, "three.checkup", text, PASSWORD), /3次体检，和存的时候一样/);
  await page.getByRole("link", { name: "看这几次之间变了什么" }).click();
  await page.locator("main h1", { hasText: "几次体检之间的变化" }).waitFor();
  const rows = await page.locator(".rows tbody tr .pts").allInnerTexts();
  const points = record.checks.map(({ found: { points } }) => points);
  for (const [place, { lo, hi }] of points.entries()) for (const end of [lo, hi]) assert.ok(rows[place].replaceAll("−", "-").includes(String(end)));
  const compared = page.locator("main [aria-live]");
  await compared.locator("dl").waitFor();
  assert.match(await compared.innerText(), /六个月审批查询3.至.5次.*1.至.2次.*留意.*安静/s, "the applications of the last two checks and the sign they are");
  await page.locator("#checks-0").selectOption("0");
  await page.waitForFunction(() => document.querySelector("main [aria-live]").innerText.includes("至少6次"));
  await page.locator("#checks-1").selectOption("0");
  await page.waitForFunction(() => document.querySelector("main [aria-live] dl") === null);
  for (const place of [0, 1, 2]) {
    const altered = structuredClone(record);
    altered.checks[place].found.points.hi += 1;
    await page.evaluate(() => (location.hash = "#report"));
    const said = await openText(page, `altered ${place}.json`, JSON.stringify(altered));
    assert.match(said, new RegExp(`第${place + 1}次体检和存的时候不一样`));
  }
  assert.deepEqual(seen.trouble, []);
  await context.close();
});

test("files of earlier days open: sealed by the page, sealed by another program, and a history alone", async () => {
  const { page, seen, context } = await open(browser);
  await openExample(page);
  const kept = (name) => readFileSync(new URL(`../data/saved/${name}`, import.meta.url), "utf8");
  let before = await digest(page);
  for (const name of ["argon2id.checkup", "pbkdf2.checkup"]) {
    const said = await openText(page, name, kept(name), "a sentence of my own");
    assert.match(said, /打开了.*3次体检，和存的时候一样/s);
    await page.getByRole("link", { name: "看这几次之间变了什么" }).click();
    await page.locator("main [aria-live] dl").waitFor();
    assert.equal(await page.locator(".rows tbody tr").count(), 3);
    await page.evaluate(() => (location.hash = "#report"));
    before = await changed(page, before);
    await openText(page, "empty.json", JSON.stringify({ version: 1, asOf: "2026-01-01" }));
    before = await changed(page, before);
  }
  assert.match(await openText(page, "history.json", kept("history.json")), /打开了/);
  await changed(page, before);
  await page.evaluate(() => (location.hash = "#all"));
  assert.ok(await page.locator("[id='ask.applications.few']").isChecked());
  assert.deepEqual(seen.trouble, []);
  await context.close();
});

test("the one file seals and opens without a server", async () => {
  const { page, seen, context } = await watched(browser);
  await page.goto(FILE);
  await openExample(page);
  const before = await digest(page);
  const { text } = await saveSealed(page, PASSWORD);
  assert.equal((await unsealed(text, PASSWORD)).checks[0].found.report, before);
  assert.match(await openText(page, "file.checkup", text, PASSWORD), /打开了/);
  assert.deepEqual(seen.trouble, []);
  await context.close();
});

test("what is entered outlives a reload only where the person chose so, in this tab alone, until it is cleared", async () => {
  const { page, seen, context } = await open(browser);
  const kept = () => page.evaluate(() => [sessionStorage.length, localStorage.length, document.cookie]);
  const keep = page.getByRole("switch", { name: "刷新不会丢" });
  await openExample(page);
  const example = await digest(page);
  assert.deepEqual(await kept(), [0, 0, ""], "nothing by default");
  await keep.click();
  await page.waitForFunction(() => sessionStorage.length === 1);
  await page.evaluate(() => document.querySelectorAll(".fold").forEach((part) => (part.open = true)));
  await page.locator("[id='household.income']").fill("3.2万");
  await page.locator("[id='event.message']").fill("请致电13812345678");
  const { text } = await saveSealed(page, PASSWORD);
  const entered = await changed(page, example);
  assert.deepEqual(await kept(), [1, 0, ""]);
  assert.ok(!(await page.evaluate(() => Object.values(sessionStorage).join())).includes("3812345"), "no number that names a person");
  await page.reload();
  await page.locator(".digest code").waitFor();
  assert.equal(await page.evaluate(() => location.hash), "#report", "where it was");
  assert.equal(await changed(page, ""), entered);
  assert.ok(await keep.isChecked());
  const { checks } = await unsealed(text, PASSWORD);
  const again = await unsealed((await saveSealed(page, PASSWORD)).text, PASSWORD);
  assert.deepEqual(again.checks[0].previous, checks[0].previous, "the record goes on");
  // Another tab knows nothing of it.
  const other = await context.newPage();
  await other.goto(page.url());
  await other.locator(".doors").waitFor();
  await other.close();

  await keep.click();
  assert.deepEqual(await kept(), [0, 0, ""], "switched off, it is gone");
  for (const gone of ["清除回答并离开", "全部抹掉"]) {
    await keep.click();
    await page.waitForFunction(() => sessionStorage.length === 1);
    await page.getByRole("button", { name: gone }).click();
    await page.locator("a[href='#']").first().click();
    await page.locator(".doors").waitFor();
    assert.deepEqual(await kept(), [0, 0, ""], gone);
    await page.reload();
    await openExample(page);
  }
  await keep.click();
  await page.waitForFunction(() => sessionStorage.length === 1);
  for (let n = 0; n < 3; n += 1) await page.keyboard.press("Escape");
  await page.waitForFunction(() => location.href === "about:blank");
  await page.goto(URL_OF_PAGE);
  await page.locator(".doors").waitFor();
  assert.deepEqual(await kept(), [0, 0, ""], "left at once");
  assert.deepEqual(seen.trouble, []);
  await context.close();
});
