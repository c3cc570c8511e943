// The plan goes along: as a calendar file with every dated step, as text, and on one page for a counsellor.
import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { after, before, test } from "node:test";
import { inflateSync } from "node:zlib";
import { clipboard, digest, launch, open, openExample, WECHAT } from "./browser.mjs";

let browser;
before(async () => (browser = await launch()));
after(() => browser.close());

const CASES = new URL("../cases/", import.meta.url);
const stories = readdirSync(CASES)
  .filter((file) => file.endsWith(".json"))
  .map((file) => [file.replace(/\.json$/, ""), JSON.parse(readFileSync(new URL(file, CASES), "utf8")).history]);

/** Printing opens a dialog, which tests cannot answer; the page is told that it has been printed when the test says so. */
const noDialog = () => {
  window.printed = 0;
  window.print = () => (window.printed += 1);
};

const WORDS = {
  "zh-CN": {
    calendar: "存成日历文件", copy: "复制成文字", share: "分享文字", sheet: /打印一页纸/, all: /打印整份/, copied: /复制好了/, failed: /没能自动复制/, again: "再体检一次的日子",
    promise: /由机构定，没有人能保证。不要为了恢复额度付钱给任何人。$/, nameless: /没有姓名、证件号/,
  },
  en: {
    calendar: "Save as a calendar file", copy: "Copy as text", share: "Share the text", sheet: /Print one page/, all: /Print all of it/, copied: /^Copied/, failed: /could not be copied/, again: "The day to check again",
    promise: /nobody can promise it\. Never pay anyone for it\.$/, nameless: /no name, ID number/,
  },
};

const PASSWORD = "只有我知道的一句话";

/** Seals what is to be copied with a password. */
async function seal(page) {
  await page.locator("#password").fill(PASSWORD);
  await page.locator("#password-again").fill(PASSWORD);
  await page.getByRole("button", { name: "加密，复制内容" }).click();
}

/** The example in a language. */
async function example(language, options = {}) {
  const opened = await open(browser, { ...options, init: options.init ?? noDialog });
  if (language === "en") {
    await opened.page.locator(".language").click();
    await opened.page.locator("html[lang='en']").waitFor();
  }
  await openExample(opened.page);
  return opened;
}

/** Puts another history in the place of the one shown. */
async function openHistory(page, name, history) {
  const file = { name: `${name}.json`, mimeType: "application/json", buffer: Buffer.from(JSON.stringify(history)) };
  await page.locator("#file").setInputFiles(file);
  await page.locator("#opened").filter({ hasText: file.name }).waitFor();
  await page.locator(".digest code").waitFor();
}

/** The days of a calendar file: UID, start and summary of each. */
function eventsOf(text) {
  const unescaped = (value) => value.replace(/\\([,;\\])/g, "$1").replace(/\\n/g, "\n");
  return text.replaceAll("\r\n ", "").split("BEGIN:VEVENT").slice(1).map((event) => {
    const field = (name) => unescaped(new RegExp(`^${name}[^:\r\n]*:(.*)\r$`, "m").exec(event)[1]);
    return { uid: field("UID"), on: field("DTSTART"), summary: field("SUMMARY"), description: field("DESCRIPTION") };
  });
}

/** Presses the button and reads the file that comes. */
async function calendarOf(page, words) {
  const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: words.calendar }).click()]);
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), "utf8") };
}

/** How many pages a PDF of Chromium has. */
function pagesOf(pdf) {
  const text = pdf.toString("latin1");
  let found = text;
  for (const [, body] of text.matchAll(/stream\r?\n([\s\S]*?)endstream/g)) {
    try {
      found += inflateSync(Buffer.from(body, "latin1")).toString("latin1");
    } catch {
      // Not every stream is packed so.
    }
  }
  return found.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

for (const [language, words] of Object.entries(WORDS)) {
  test(`the calendar file has every dated step and change, each once and with a lasting name, in ${language}`, async () => {
    const { page, seen, context } = await example(language, { acceptDownloads: true });
    const requests = seen.requests.length;
    const { name, text } = await calendarOf(page, words);
    assert.equal(name, "credit-checkup-2026-11-24.ics");
    const events = eventsOf(text);
    assert.ok(text.startsWith("BEGIN:VCALENDAR\r\n") && text.endsWith("END:VCALENDAR\r\n"));
    for (const line of text.split("\r\n")) assert.ok(Buffer.byteLength(line) <= 75, line);

    // Every step of the plan that has a day, and every change on a known day, by what stands on the page.
    const dated = await page.locator("[aria-labelledby='plan'] .when > li, [aria-labelledby='expect'] .when > li").evaluateAll((items) =>
      items
        .map((item) => [item.querySelector("time, .day").textContent, (item.querySelector("h3") ?? item.querySelector("p")).textContent])
        .filter(([day]) => /\d{4}/.test(day) || /^(今天|Today)$/.test(day)));
    assert.ok(dated.length >= 8, `${dated.length} dated things`);
    const again = await page.locator("[aria-labelledby='expect'] .when > li").filter({ hasText: words.again }).innerText();
    for (const [day, what] of dated.filter(([, what]) => !again.includes(what))) {
      assert.ok(events.some(({ summary }) => summary.endsWith(what)), `${day} ${what}`);
    }
    assert.equal(events.filter(({ uid }) => uid.startsWith("check_again-")).length, 1, "the day to look again");
    const uids = events.map(({ uid }) => uid);
    assert.equal(new Set(uids).size, uids.length);
    for (const { uid, on } of events) assert.match(uid, new RegExp(`^[a-z_]+-[a-z_]+-${on.replace(/(....)(..)(..)/, "$1-$2-$3")}@credit-checkup\\.invalid$`));
    assert.equal((await calendarOf(page, words)).text, text, "the same plan gives the same file");

    await page.locator(".language").click();
    await page.locator(`html:not([lang='${language}'])`).waitFor();
    const other = WORDS[language === "en" ? "zh-CN" : "en"];
    assert.deepEqual(eventsOf((await calendarOf(page, other)).text).map(({ uid }) => uid), uids, "in another language too");
    assert.ok(seen.requests.slice(requests).every((url) => url.includes("english") || url.startsWith("blob:")), seen.requests.slice(requests).join(" "));
    assert.deepEqual(await page.evaluate(() => window.violations), []);
    assert.deepEqual(seen.trouble, []);
    await context.close();
  });

  test(`the text to copy has numbered steps with their days, is short, and ends with what nobody can promise, in ${language}`, async () => {
    const { page, seen, context } = await example(language, { permissions: ["clipboard-write"] });
    for (const [name, history] of [["example"], ...stories]) {
      if (history) await openHistory(page, name, history);
      await page.getByRole("button", { name: words.copy }).click();
      await page.getByText(words.copied).waitFor();
      const text = await clipboard(page);
      assert.ok(text.length <= 1_500, `${name}: ${text.length} characters`);
      assert.match(text, words.promise, name);
      assert.doesNotMatch(text, /[<>‹›*#_{}]/, name);
      const steps = await page.locator("[aria-labelledby='plan'] .when > li h3").allInnerTexts();
      const numbered = text.split("\n").filter((line) => /^\d+(、|\. )/.test(line));
      // A very long plan says how many more steps stand in the report.
      const more = Number(/^(?:另有)?(\d+)(?:项| more)$/m.exec(text)?.[1] ?? 0);
      assert.equal(numbered.length + more, steps.length, name);
      assert.ok(numbered.length >= 12 || more === 0, `${name}: ${numbered.length} steps`);
      // The text has the order of the plan, where what to keep up is among the rest.
      for (const line of numbered) assert.ok(steps.some((step) => line.includes(step)), `${name}: ${line}`);
      for (const [place, step] of steps.entries()) {
        if (place >= numbered.length) break;
        if (more > 0) continue;
        const line = numbered.find((line) => line.includes(step));
        assert.match(line ?? "", /（.*）|: /, `${name}: ${step}`);
        assert.ok(numbered[place].startsWith(String(place + 1)));
      }
    }
    assert.deepEqual(seen.trouble, []);
    await context.close();
  });

  test(`where nothing can be copied, the text is there to copy by hand, in ${language}`, async () => {
    const init = () => {
      Object.defineProperty(navigator, "clipboard", { value: undefined });
      Object.defineProperty(navigator, "share", { value: undefined });
      delete Navigator.prototype.share;
    };
    const { page, seen, context } = await example(language, { init });
    await page.getByRole("button", { name: words.copy }).click();
    await page.getByText(words.failed).waitFor();
    await page.waitForFunction(() => document.activeElement.id === "take-text");
    const [text, selected] = await page.locator("#take-text").evaluate((area) => [area.value, area.value.slice(area.selectionStart, area.selectionEnd)]);
    assert.match(text, words.promise);
    assert.equal(selected, text);
    assert.deepEqual(seen.trouble, []);
    await context.close();
  });

  test(`the sheet for a counsellor is one page for every story, and printed alone, in ${language}`, async () => {
    const { page, seen, context } = await example(language);
    for (const [name, history] of [["example"], ...stories]) {
      if (history) await openHistory(page, name, history);
      await page.getByRole("button", { name: words.sheet }).click();
      assert.equal(await page.locator(".counsel").isVisible(), false, "it is for paper only");
      assert.equal(await page.locator(".answer").isVisible(), true);
      await page.emulateMedia({ media: "print" });
      const sheet = page.locator(".counsel");
      assert.equal(await sheet.isVisible(), true);
      assert.equal(await page.locator(".answer:visible, .sheet:visible, .top:visible, .foot:visible").count(), 0, name);
      const text = await sheet.innerText();
      assert.match(text, words.nameless);
      assert.ok(text.includes(history?.asOf ? String(new Date(history.asOf).getUTCFullYear()) : "2026"));
      assert.match(text, /[0-9a-f]{64}/);
      for (const part of await sheet.locator("h1, h2, p, li, dt, dd").evaluateAll((parts) => parts.map((part) => parseFloat(getComputedStyle(part).fontSize)))) {
        assert.ok(part * 0.75 >= 8.5, `${part} px`);
      }
      await page.emulateMedia({ media: null });
      assert.equal(pagesOf(await page.pdf({ format: "A4", preferCSSPageSize: true })), 1, name);
      assert.equal(await sheet.count(), 0, "printed, it is gone");
    }
    assert.equal(await page.evaluate(() => window.printed), stories.length + 1);
    assert.deepEqual(await page.evaluate(() => window.violations), []);
    assert.deepEqual(seen.trouble, []);
    await context.close();
  });
}

test("the whole is printed whole, also where a browser never said that the sheet was", async () => {
  const words = WORDS["zh-CN"];
  const { page, context } = await example("zh-CN");
  await page.getByRole("button", { name: words.sheet }).click();
  await page.getByRole("button", { name: words.all }).click();
  assert.equal(await page.evaluate(() => window.printed), 2);
  await page.emulateMedia({ media: "print" });
  assert.equal(await page.locator(".counsel").count(), 0);
  assert.equal(await page.locator(".answer").isVisible(), true);
  assert.ok(pagesOf(await page.pdf({ format: "A4", preferCSSPageSize: true })) > 3);
  await context.close();
});

test("where the browser shares, the text goes to the app the person picks; to think better of it is no failure", async () => {
  const words = WORDS["zh-CN"];
  const init = () => {
    navigator.share = async (what) => {
      window.shared = what;
      if (window.refuse) throw new DOMException("closed", window.refuse);
    };
  };
  const { page, context } = await example("zh-CN", { init });
  await page.getByRole("button", { name: words.share }).click();
  assert.match(await page.evaluate(() => window.shared.text), words.promise);
  await page.evaluate(() => (window.refuse = "AbortError"));
  await page.getByRole("button", { name: words.share }).click();
  await page.waitForTimeout(200);
  assert.equal(await page.locator("#take-text").count(), 0);
  await page.evaluate(() => (window.refuse = "NotAllowedError"));
  await page.getByRole("button", { name: words.share }).click();
  await page.locator("#take-text").waitFor();
  await context.close();
});

test("inside 微信 nothing is offered that does not work there: text and picture instead, and the way to a browser", async () => {
  const { page, seen, context } = await open(browser, { userAgent: WECHAT, permissions: ["clipboard-write"] });
  await openExample(page);
  const words = WORDS["zh-CN"];
  for (const name of [words.calendar, words.sheet, words.all, "存成文件"]) {
    assert.equal(await page.getByRole("button", { name }).count(), 0, String(name));
  }
  await page.getByText("在浏览器打开").waitFor();
  await page.getByRole("button", { name: words.copy }).click();
  await page.getByText(words.copied).first().waitFor();
  const text = await clipboard(page);
  assert.match(text, words.promise);

  await page.getByRole("button", { name: "做成图片" }).click();
  const picture = page.locator(".picture img");
  await picture.waitFor();
  assert.equal(await picture.getAttribute("alt"), text, "who does not see the picture has its text");
  const drawn = await picture.evaluate(async (image) => {
    await image.decode();
    const pen = Object.assign(document.createElement("canvas"), { width: image.naturalWidth, height: image.naturalHeight }).getContext("2d");
    pen.drawImage(image, 0, 0);
    const { data, width } = pen.getImageData(0, 0, image.naturalWidth, image.naturalHeight);
    const ground = data[0];
    const inked = new Set();
    for (let at = 0; at < data.length; at += 4) if (Math.abs(data[at] - ground) > 100) inked.add(Math.floor(at / 4 / width));
    return { width, height: image.naturalHeight, rows: inked.size };
  });
  assert.equal(drawn.width, 750);
  assert.ok(drawn.height > 600 && drawn.rows > drawn.height / 5, `text down to the end: ${JSON.stringify(drawn)}`);

  // What was entered goes to another browser by the clipboard.
  const before = await digest(page);
  await page.getByRole("button", { name: "复制这份内容" }).click();
  await seal(page);
  await page.getByText("在同一个地方粘贴").waitFor();
  const kept = await clipboard(page);
  assert.deepEqual(seen.trouble, []);
  await context.close();

  const elsewhere = await open(browser);
  await openExample(elsewhere.page);
  await elsewhere.page.locator("[id='ask.late']").evaluate((group) => (group.closest("details").open = true));
  await elsewhere.page.locator("[id='ask.late.many']").check();
  await elsewhere.page.locator("summary").filter({ hasText: "把文件内容粘贴进来" }).click();
  await elsewhere.page.locator("#paste").fill(kept);
  await elsewhere.page.getByRole("button", { name: "打开粘贴的内容" }).click();
  await elsewhere.page.locator("#password").fill(PASSWORD);
  await elsewhere.page.getByRole("button", { name: "打开", exact: true }).click();
  await elsewhere.page.locator("#opened").filter({ hasText: "打开了" }).waitFor();
  await elsewhere.page.waitForFunction((before) => document.querySelector(".digest code")?.textContent.replace(/\s/g, "") === before, before);
  await elsewhere.context.close();
});

test("where 微信 does not let a page copy, the contents are there to copy by hand", async () => {
  const { page, context } = await open(browser, {
    userAgent: WECHAT,
    init: () => Object.defineProperty(navigator, "clipboard", { value: undefined }),
  });
  await openExample(page);
  await page.getByRole("button", { name: "复制这份内容" }).click();
  await seal(page);
  await page.locator(".sheet:has(#files)").getByText("没能自动复制").waitFor();
  const selected = await page.evaluate(() => {
    const { id, value, selectionStart, selectionEnd } = document.activeElement;
    return [id, selectionEnd - selectionStart === value.length, value.startsWith('{"checkup":1,')];
  });
  assert.deepEqual(selected, ["file-text", true, true]);
  await context.close();
});
