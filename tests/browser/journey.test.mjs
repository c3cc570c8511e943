// The main job in a real browser: from the empty page to a report, on a phone, by keyboard alone, in both languages.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { changed, digest, launch, listed, open, openExample, openModel, steady, URL_OF_PAGE } from "./browser.mjs";
import { openText, saveSealed, unsealed } from "./sealed.mjs";

const PASSWORD = "只有我知道的一句话";

let browser;
before(async () => (browser = await launch()));
after(() => browser.close());

/** The id of the element that has the focus, or its text where it has no id. */
const focused = (page) =>
  page.evaluate(() => {
    const at = document.activeElement;
    return at === document.body ? "" : at.id || at.textContent.trim();
  });

/** Tabs until the focus is on something, from wherever it is. */
async function tabTo(page, what) {
  for (let presses = 0; presses < 80; presses += 1) {
    const here = await focused(page);
    if (typeof what === "string" ? here === what : what.test(here)) return;
    await page.keyboard.press("Tab");
  }
  assert.fail(`the keyboard does not reach ${what}; it is at ${await focused(page)}`);
}

/** Waits for a view: its heading has the focus. */
async function heading(page, words) {
  await page.waitForFunction((words) => {
    const at = document.activeElement;
    return at.tagName === "H1" && at.textContent.includes(words);
  }, words);
}

/** Chooses in a group of radio buttons, where Tab reaches the group and the arrows its members. */
async function choose(page, group, down) {
  await tabTo(page, new RegExp(`^${group}`));
  for (let presses = 0; presses < down; presses += 1) await page.keyboard.press("ArrowDown");
  if (down === 0) await page.keyboard.press("Space");
}

/** Waits for the answer: a checkup follows the last change after a pause, so an earlier answer may still stand there. */
const answered = (page, words) => page.locator(".answer h1").filter({ hasText: words }).waitFor();

const LANGUAGES = {
  "zh-CN": {
    door: /我的额度被关/,
    begin: "先说发生了什么",
    screens: {
      scam: "有没有人联系你", arrears: "还没还上的逾期", late: "有几个月还款晚了", applications: "申请过几次", use: "用了多少",
      data: "近半年里，有没有", lender: "平台那边", life: "情况有没有变", conduct: "这个额度是怎么用的", private: "还有两件事",
    },
    go: "继续",
    check: "核对回答",
    answers: "看看有没有答错",
    late: "没有晚过",
    end: "看报告",
    answer: /^借呗暂停、不能借了，.*近来申请较密.*有关/,
    cause: "近来申请较密",
    first: "先做这三件",
    step: /查一次自己的信用报告/,
    theirs: "不在你身上的",
    total: /合计/,
    minus: /−\d+/,
    about: "摘要（SHA-256）",
  },
  en: {
    door: /My line was closed/,
    begin: "First, what happened",
    screens: {
      scam: "Has anybody contacted you", arrears: "Is anything overdue", late: "payment late",
      applications: "how often did you apply", use: "how much is in use", data: "did any of this happen",
      lender: "On the lender’s side", life: "did anything change", conduct: "how was this line used", private: "Two more things",
    },
    go: "Continue",
    check: "Check my answers",
    answers: "Is anything wrong here?",
    late: "None",
    end: "See the report",
    answer: /^Jiebei \(借呗\): suspended\. .*Many recent applications/,
    cause: "Many recent applications",
    first: "Do these three first",
    step: /Get your own credit report/,
    theirs: "Not about you",
    total: /Total/,
    minus: /−\d+/,
    about: "Digest (SHA-256)",
  },
};

for (const [language, words] of Object.entries(LANGUAGES)) {
  test(`from the empty page to the report by keyboard alone, on a phone, in ${language}`, async () => {
    const { page, seen, context } = await open(browser);
    if (language === "en") {
      await tabTo(page, "English");
      await page.keyboard.press("Enter");
      await page.locator("html[lang='en']").waitFor();
    }
    const loaded = seen.requests.length;
    await tabTo(page, words.door);
    await page.keyboard.press("Enter");

    await heading(page, words.begin);
    await choose(page, "event.product", 0);
    await choose(page, "event.kind", 1);
    await tabTo(page, /^(三周前|Three weeks ago)$/);
    await page.keyboard.press("Space");
    await tabTo(page, "event.message");
    await page.keyboard.type("暂时无法使用");
    await tabTo(page, words.go);
    await page.keyboard.press("Enter");

    // No contact, no arrears, never late, six applications or more, use between 30 and 50 %; of the rest nothing, or not
    // sure. Which question comes next follows from the answers.
    const down = { scam: 1, arrears: 2, late: 0, applications: 3, use: 2 };
    const asked = [];
    for (let screen = 1; ; screen += 1) {
      const shown = await page.waitForFunction((asked) => {
        const id = document.querySelector("fieldset[id^='ask.']")?.id.slice("ask.".length);
        return id !== asked.at(-1) && id;
      }, asked);
      const id = await shown.jsonValue();
      assert.equal(await page.evaluate(() => location.hash), `#q${screen}`);
      await heading(page, words.screens[id]);
      asked.push(id);
      if (id in down) {
        await choose(page, `ask.${id}`, down[id]);
      } else {
        const last = `ask.${id}.${id === "data" ? "none" : "unsure"}`;
        await tabTo(page, last);
        await page.keyboard.press("Space");
        assert.equal(await page.locator(`[id='${last}']`).isChecked(), true);
      }
      // The next question is chosen by the report, for which the way on waits.
      await tabTo(page, new RegExp(`^(${words.go}|${words.check})$`));
      await page.keyboard.press("Enter");
      await page.waitForFunction((screen) => location.hash !== `#q${screen}`, screen);
      if ((await page.evaluate(() => location.hash)) === "#answers") break;
    }
    await heading(page, words.answers);
    assert.equal(await page.locator(".answers dl > div").count(), asked.length + 1, "what happened, and every question asked");
    assert.match(await page.locator("[id='ask.late']").innerText(), new RegExp(words.late));
    await tabTo(page, words.end);
    await page.keyboard.press("Enter");
    assert.deepEqual(asked.slice(0, 2), ["scam", "arrears"], "what cannot wait comes first");
    assert.equal(new Set(asked).size, asked.length, "nothing is asked twice");
    assert.ok(Object.keys(down).every((id) => asked.includes(id)) && asked.length <= 10, asked.join(", "));
    assert.ok(["private", undefined].includes(asked[9]), "what is sensitive comes last");

    await page.locator(".digest code").waitFor();
    await answered(page, words.answer);
    assert.equal(await page.locator(".sure .scale [aria-current]").count(), 1);
    assert.equal(await page.locator("#first").innerText(), words.first);
    assert.equal(await page.locator(".steps > li").count(), 3);
    assert.match(await page.locator(".steps").innerText(), words.step);
    assert.equal(await page.locator(".cause h4").first().innerText(), words.cause);
    assert.ok((await page.locator(".eyebrow").allInnerTexts()).includes(words.theirs), "the lender's side is named");
    assert.ok((await page.locator(".cause .scales li").count()) > 0, "there is evidence for and against");
    assert.equal(await page.locator(".sum tbody tr").count(), 7);
    const total = await page.locator(".sum tfoot").innerText();
    assert.match(total, words.total);
    assert.match(total, words.minus);
    assert.ok((await page.locator(".when li").count()) > 3);
    assert.ok((await page.locator(".dont li").count()) >= 3);
    assert.match(await page.locator(".digest").innerText(), new RegExp(words.about.replace(/[()]/g, "\\$&")));
    assert.match(await digest(page), /^[0-9a-f]{64}$/);

    // A cause opens by keyboard and says what would change our mind.
    const name = await page.locator(".cause h4").last().innerText();
    await tabTo(page, new RegExp(`^${name}`));
    await page.keyboard.press("Enter");
    assert.ok(await page.locator(".cause[open] .pair").last().isVisible());
    assert.ok(await page.locator(".cause").last().evaluate((cause) => cause.open));

    assert.equal(seen.requests.length, loaded, "answering asks the network for nothing");
    assert.ok(seen.requests.every((url) => url.startsWith(URL_OF_PAGE)), seen.requests.join(" "));
    assert.doesNotMatch(page.url(), /jiebei|suspended|ask/, "the address holds nothing that was entered");
    assert.deepEqual(await page.evaluate(() => window.violations), []);
    assert.deepEqual(seen.trouble, []);
    await context.close();
  });
}

test("a clear case is asked little: the questions stop when the rest would change little", async () => {
  const { page, context } = await open(browser);
  await page.locator(".doors a[href='#event']").click();
  await page.locator("[id='event.product.jiebei']").check();
  await page.locator("[id='event.kind.closed']").check();
  await page.locator("[id='event.message']").fill("身份证已过期");
  await page.locator(".go .button").first().click();
  await heading(page, "有没有人联系你");
  await page.locator("[id='ask.scam.no']").check();
  await page.waitForTimeout(300);
  await page.locator(".go .button").first().click();
  await heading(page, "还没还上的逾期");
  await page.locator("[id='ask.arrears.no']").check();
  await page.waitForTimeout(300);
  let more = 0;
  while ((await page.locator(".go .button").first().innerText()) !== "看报告") {
    more += 1;
    await page.locator(".go .button").first().click();
    await page.waitForTimeout(300);
    const expired = page.locator("[id='ask.data.id_expired']");
    if (await expired.count()) await expired.check();
    await page.waitForTimeout(300);
  }
  assert.ok(more <= 4, `${more} more questions were put`);
  await page.getByText("再问下去").waitFor();
  await page.locator(".go .button").first().click();
  await answered(page, /身份证/);
  await context.close();
});

test("a cause that the person knows not to be so is taken out, and counted again on request", async () => {
  const { page, context } = await open(browser);
  await openExample(page);
  const before = await digest(page);
  const name = await page.locator(".cause h4").first().innerText();
  assert.ok((await page.locator("#doubts li").count()) >= 3, "the page says why it may be wrong");
  await page.locator(".cause[open] button").first().click();
  await changed(page, before);
  assert.notEqual(await page.locator(".cause h4").first().innerText(), name);
  await page.locator("details.more > summary").first().click();
  const out = page.locator(".unlikely li").filter({ hasText: name });
  assert.match(await out.innerText(), /你说不是这样/);
  const without = await digest(page);
  await out.getByRole("button").click();
  await changed(page, without);
  assert.equal(await digest(page), before, "the report is what it was");
  assert.equal(await page.locator(".cause h4").first().innerText(), name);
  await context.close();
});

test("the report follows as one types in the details", async () => {
  const { page, seen, context } = await open(browser);
  await openExample(page);
  const first = await digest(page);
  await page.locator("#fold-accounts > summary").click();
  await page.locator("[id='accounts.0.balance']").fill("２千元");
  const second = await changed(page, first);
  assert.match(await page.locator("[id='accounts.0.balance-read']").innerText(), /¥2,000/);

  await page.locator("#fold-inquiries > summary").click();
  const rows = await page.locator("#fold-inquiries .entry").count();
  await page.locator("[id='inquiries.add']").click();
  await page.waitForFunction((id) => document.activeElement.id === id, `inquiries.${rows}`);
  await page.locator(`[id='inquiries.${rows}.date']`).fill("2026年11月20日");
  const third = await changed(page, second);
  assert.match(await page.locator(".sum").innerText(), /近六个月审批查询6次/);

  await page.locator("#fold-inquiries .entry").last().getByRole("button").click();
  assert.notEqual(await changed(page, third), third);
  assert.equal(await page.locator("#fold-inquiries .entry").count(), rows);
  assert.deepEqual(seen.trouble, []);
  await context.close();
});

test("the points table is a click away, in the language spoken, with the points of the report", async () => {
  for (const [language, back] of [["zh-CN", "回到信用体检"], ["en", "Back to Credit Checkup"]]) {
    const { page, seen, context } = await open(browser);
    if (language === "en") {
      await page.locator(".language").click();
      await page.locator("html[lang='en']").waitFor();
    }
    await openExample(page);
    const rows = await page.locator(".sum tbody tr").evaluateAll((rows) =>
      rows.map((row) => [row.querySelector("th").childNodes, row.querySelector(".pts").childNodes].map((nodes) =>
        [...nodes].find((node) => node.nodeType === Node.TEXT_NODE && node.data.trim()).data.trim())),
    );
    const [table] = await Promise.all([context.waitForEvent("page"), page.locator("a[href^='model']").click()]);
    await table.locator("html").waitFor();
    assert.equal(await table.locator("html").getAttribute("lang"), language);
    const factors = await table.locator("[aria-labelledby='points']").evaluate((section) => {
      const factors = {};
      let tables;
      for (const part of section.querySelectorAll("h3, .card")) {
        if (part.tagName === "H3") tables = factors[part.textContent] = [];
        else tables.push([...part.querySelectorAll("tbody td:nth-child(2)")].map((cell) => cell.textContent));
      }
      return factors;
    });
    // A factor of one part that is known exactly stands in its table.
    const exact = rows.filter(([name, points]) => factors[name].length === 1 && /^(−\d+|0)$/.test(points));
    assert.ok(exact.length > 2, "enough rows to compare");
    for (const [name, points] of exact) assert.ok(factors[name][0].some((cell) => cell === points || (points === "0" && /^0/.test(cell))), name);
    assert.equal(await table.locator("header a").first().innerText(), back);
    await table.locator("header a").nth(1).click();
    await table.locator(`html:not([lang='${language}'])`).waitFor();
    assert.equal(await page.locator(".digest code").count(), 1, "the report is still there");
    assert.deepEqual(seen.trouble, []);
    await context.close();
  }
});

test("the judgements of every cause are a click from the points table and lead back, in both languages", async () => {
  const { page, seen, context } = await open(browser);
  await openModel(page);
  for (const language of ["zh-CN", "en"]) {
    await page.locator("main a[href^='causes']").click();
    await page.locator(`html[lang='${language}'] #overview`).waitFor();
    await page.locator("#overview a[href='#account_security']").click();
    await page.waitForFunction(() => Math.abs(document.querySelector("#account_security").getBoundingClientRect().top) < 100);
    assert.equal(new URL(page.url()).hash, "#account_security");
    assert.ok((await page.locator("#account_security table").count()) > 1, "what adds to it and what moves it");
    await page.locator("main a[href^='model']").click();
    await page.locator(`html[lang='${language}'] #points`).waitFor();
    await page.locator("header a").nth(1).click();
    await page.locator(`html:not([lang='${language}']) #points`).waitFor();
    assert.deepEqual(await page.evaluate(() => window.violations), []);
  }
  assert.deepEqual(seen.requests.filter((url) => new URL(url).origin !== new URL(URL_OF_PAGE).origin), []);
  assert.deepEqual(seen.trouble, []);
  await context.close();
});

test("a first visit asks for the files that the budget counts, and for no others", async () => {
  const context = await browser.newContext({ locale: "zh-CN", serviceWorkers: "block" });
  const asked = new Set();
  // The worker's own requests are the context's.
  context.on("request", (request) => asked.add(new URL(request.url()).pathname.slice(1) || "index.html"));
  const page = await context.newPage();
  await page.goto(URL_OF_PAGE);
  await openExample(page);
  assert.deepEqual([...asked].sort(), [...listed("first-load"), ...listed("background")].sort());
  await context.close();
});

test("until the report has arrived, its place says so; then the focus is on its heading", async () => {
  const context = await browser.newContext({ locale: "zh-CN", serviceWorkers: "block" });
  const page = await context.newPage();
  let arrive;
  const late = new Promise((resolve) => (arrive = resolve));
  await page.route("**/report-*", async (route) => {
    await late;
    await route.continue();
  });
  await page.goto(URL_OF_PAGE);
  await page.locator(".doors a[href='#report']").first().click();
  await heading(page, "正在算");
  arrive();
  await page.locator(".digest code").waitFor();
  await answered(page, /^借呗/);
  await context.close();
});

test("the opening and the questions do without the report; where it cannot be fetched, the page says so and asks again", async () => {
  const context = await browser.newContext({ locale: "zh-CN", serviceWorkers: "block" });
  const asked = [];
  const missing = [];
  context.on("request", (request) => asked.push(request.url().slice(URL_OF_PAGE.length) || "index.html"));
  const page = await context.newPage();
  page.on("console", (message) => /^no (text|value) for/.test(message.text()) && missing.push(message.text()));
  await page.route("**/report-*", (route) => route.abort());
  await page.goto(URL_OF_PAGE);
  await page.locator(".doors a[href='#event']").click();
  await heading(page, "先说发生了什么");
  await page.locator("[id='event.product.jiebei']").check();
  await page.locator("[id='event.kind.suspended']").check();
  await page.locator("[id='event.date']").fill("2026-2-30");
  await page.locator(".go .button").click();
  for (let screen = 1; screen <= 7; screen += 1) {
    await page.waitForFunction((hash) => location.hash === hash, `#q${screen}`);
    await page.locator(".choice input").last().check();
    assert.equal(await page.locator(".note").count(), 0, "nobody is told of what they did not ask for");
    if (screen < 7) await page.locator(".go .button").first().click();
  }
  await page.evaluate(() => (location.hash = "#event"));
  await page.locator("[id='event.date-says']").waitFor();
  await page.locator("[id='event.date']").fill("2026-2-3");
  const ofReport = listed("background").filter((name) => name.startsWith("report"));
  assert.equal(ofReport.length, 1, "the report is a script of its own");
  assert.deepEqual(asked.filter((name) => !name.startsWith("report")).sort(), listed("first-load").sort());
  assert.deepEqual(asked.filter((name) => name.startsWith("report")).sort(), ofReport.sort());

  await page.evaluate(() => (location.hash = "#report"));
  await page.getByText("报告没有取到").waitFor();
  await page.getByRole("button", { name: "再取一次" }).click();
  await page.waitForFunction(() => performance.getEntriesByType("resource").filter(({ name }) => /\/report-.*\.js/.test(name)).length > 2);
  await page.locator(".top .name").click();
  await page.locator(".doors").waitFor();
  assert.equal(await page.getByText("报告没有取到").count(), 0, "what is said of the report stays there");

  await page.evaluate(() => (location.hash = "#report"));
  await page.getByText("报告没有取到").waitFor();
  await page.unroute("**/report-*");
  await page.getByRole("button", { name: "再取一次" }).click();
  await heading(page, "借呗");
  await page.locator(".digest code").waitFor();
  assert.equal(await page.getByText("报告没有取到").count(), 0);
  // Browsers up to 2026 never fetch an address again that failed for a module.
  const attempts = asked.filter((name) => /^report-.*\.js/.test(name));
  assert.ok(attempts.length > 3, "it is asked for every time");
  assert.equal(new Set(attempts).size, attempts.length, "each time under another address");
  assert.deepEqual(missing, []);
  await context.close();
});

test("a change of language keeps every answer and the report, and loads English only then", async () => {
  const { page, seen, context } = await open(browser);
  assert.ok(!seen.requests.some((url) => url.includes("english")));
  await openExample(page);
  const before = await digest(page);
  await page.locator("#fold-accounts > summary").click();
  await page.locator("[id='accounts.2.limit']").fill("1.3万");
  const changedTo = await changed(page, before);
  await page.locator(".language").click();
  await page.locator("html[lang='en']").waitFor();
  assert.ok(seen.requests.some((url) => url.includes("english")));
  await page.getByText("Where you stand", { exact: true }).first().waitFor();
  assert.equal(await page.locator("[id='accounts.2.limit']").inputValue(), "1.3万");
  assert.equal(await digest(page), changedTo);
  assert.equal(await page.title(), "Your checkup report · Credit Checkup");
  // What is computed anew comes a moment later; then no Chinese sentence is left.
  await page.waitForFunction(() => {
    const told = document.querySelector("main").innerText;
    return !/[的是了不你]/.test(told.replace(/\([^)]*\)|（[^）]*）|“[^”]*”/g, ""));
  });
  await page.locator(".language").click();
  await page.locator("html[lang='zh-CN']").waitFor();
  assert.equal(await digest(page), changedTo);
  assert.deepEqual(seen.trouble, []);
  await context.close();
});

test("somebody who was contacted sees that first", async () => {
  const { page, context } = await open(browser);
  await page.locator("a[href='#q1']").click();
  await page.locator("[id='ask.scam.yes']").check();
  await page.getByText("直接看报告").click();
  await page.locator(".digest code").waitFor();
  await answered(page, /先停下/);
  assert.match(await page.locator(".steps > li").first().innerText(), /不再理会对方/);
  await context.close();
});

test("without a line that closed there is a place and a plan, and no cause", async () => {
  const { page, context } = await open(browser);
  await page.locator("a[href='#q1']").click();
  await page.getByText("直接看报告").click();
  await page.locator(".digest code").waitFor();
  await answered(page, /额度没有出事/);
  assert.equal(await page.locator(".cause").count(), 0);
  assert.ok((await page.locator(".when li").count()) > 1);
  await context.close();
});

test("looking at the example takes away nothing that was entered", async () => {
  const { page, context } = await open(browser);
  await page.locator(".doors a[href='#q1']").click();
  await page.locator("[id='ask.scam.no']").check();
  await page.evaluate(() => (location.hash = "#report"));
  const own = await steady(page);
  for (const _ of ["once", "twice"]) {
    await page.locator(".top .name").click();
    await page.locator(".doors a[href='#report']").first().click();
    await page.getByText("这是一个虚构的人").waitFor();
    assert.notEqual(await changed(page, own), own);
  }
  await page.locator(".top .name").click();
  await page.locator(".doors a[href='#report']", { hasText: "回到我的报告" }).click();
  await page.getByText("这是一个虚构的人").waitFor({ state: "detached" });
  assert.equal(await steady(page), own);
  await page.locator(".top .name").click();
  await page.locator(".doors a[href='#q1']").click();
  assert.equal(await page.locator("[id='ask.scam.no']").isChecked(), true);
  await context.close();
});

test("a saved file opens again to the same report", async () => {
  const { page, context } = await open(browser);
  await openExample(page);
  const before = await digest(page);
  const { text } = await saveSealed(page, PASSWORD);
  await page.locator(".top .name").click();
  await page.getByRole("button", { name: "清除回答并离开" }).click();
  await page.locator("a[href='#q1']").click();
  await page.getByText("直接看报告").click();
  await page.locator(".digest code").waitFor();
  const empty = await digest(page);
  assert.notEqual(empty, before);
  await openText(page, "mine.checkup", text, PASSWORD);
  assert.equal(await changed(page, empty), before);
  await context.close();
});

test("a number that could name a person is pointed out, and is in neither file nor report nor digest", async () => {
  const { page, context } = await open(browser);
  await page.locator(".doors a[href='#event']").click();
  await page.locator("[id='event.product.jiebei']").check();
  await page.locator("[id='event.kind.closed']").check();
  const numbers = ["11010119900307123X", "138 1234 5678", "6222021234567890123"];
  await page.locator("[id='event.message']").fill(`暂无额度，请致电${numbers.join("、")}`);
  await page.locator("[id='event.message-read']", { hasText: "证件号、手机号或卡号" }).waitFor();
  assert.match(await page.locator("[id='event.message']").getAttribute("aria-describedby"), /event\.message-read/);
  await page.evaluate(() => (location.hash = "#report"));
  const hidden = await digest(page);
  const record = await unsealed((await saveSealed(page, PASSWORD)).text, PASSWORD);
  const file = JSON.stringify(record);
  assert.match(file, /暂无额度，请致电＊/);
  const shown = await page.evaluate(() => document.body.innerText);
  for (const number of numbers) {
    const digits = number.replace(/\D/g, "");
    for (const text of [file, shown]) assert.ok(!text.replace(/[ -]/g, "").includes(digits.slice(0, 7)), number);
  }
  // Typed with the marks in place of the digits it is the same history.
  const message = page.locator("[id='event.message']");
  await page.locator("#fold-event").evaluate((part) => (part.open = true));
  await message.fill(record.checks[0].found.history.event.message);
  await page.waitForTimeout(600);
  assert.equal(await digest(page), hidden);
  assert.equal(await page.locator("[id='event.message-read']").innerText(), "");
  await context.close();
});

test("leaving forgets everything, and an address alone shows nothing of anyone", async () => {
  const { page, context } = await open(browser);
  await openExample(page);
  await page.getByRole("button", { name: "清除回答并离开" }).click();
  await page.locator(".doors").waitFor();
  await page.evaluate(() => (location.hash = "#report"));
  await page.waitForTimeout(100);
  assert.equal(await page.locator(".answer").count(), 0);
  await page.reload();
  await page.locator(".doors").waitFor();
  const kept = await page.evaluate(async () => [localStorage.length, sessionStorage.length, document.cookie, (await indexedDB.databases()).length]);
  assert.deepEqual(kept, [0, 0, "", 0]);
  await context.close();
});

for (const [how, go] of [
  ["Escape, three times", async (page) => { for (const _ of [1, 2, 3]) await page.keyboard.press("Escape"); }],
  ["the link", (page) => page.getByRole("button", { name: /马上离开/ }).click()],
]) {
  test(`${how}, leaves at once and takes everything along`, async () => {
    const { page, context } = await open(browser);
    await page.locator(".doors a[href='#q1']").click();
    await page.locator("[id='ask.scam.no']").check();
    for (const _ of [1, 2]) await page.keyboard.press("Escape");
    await page.keyboard.press("Tab");
    assert.notEqual(page.url(), "about:blank", "two are no wish to leave");
    await go(page);
    await page.waitForURL("about:blank");
    await page.goBack();
    await page.locator(".doors").waitFor();
    assert.equal(await page.locator(".doors a", { hasText: "回到我的报告" }).count(), 0);
    await page.locator(".doors a[href='#q1']").click();
    assert.equal(await page.locator("[id='ask.scam.no']").isChecked(), false);
    await context.close();
  });
}

for (const [what, init] of [
  ["is missing", () => delete window.Worker],
  ["does not start", () => (window.Worker = class { constructor() { throw new Error("no worker here"); } })],
  ["fails", () => {
    window.Worker = class {
      terminate() {}
      postMessage() {
        setTimeout(() => this.onerror(new Event("error")));
      }
    };
  }],
]) {
  test(`where the worker ${what}, the page computes itself`, async () => {
    const { page, seen, context } = await open(browser, { init });
    await openExample(page);
    assert.match(await digest(page), /^[0-9a-f]{64}$/);
    assert.ok(seen.requests.every((url) => url.startsWith(URL_OF_PAGE)));
    assert.deepEqual(await page.evaluate(() => window.violations), []);
    await context.close();
  });
}

test("where the core cannot run, the page says so and keeps what was entered", async () => {
  const context = await browser.newContext({ locale: "zh-CN", serviceWorkers: "block" });
  const page = await context.newPage();
  await page.route("**/core-*", (route) => route.abort());
  await page.goto(URL_OF_PAGE);
  await page.getByText("这个浏览器里算不出来").waitFor();
  await page.locator("a[href='#q1']").click();
  await page.locator("[id='ask.scam.no']").check();
  assert.equal(await page.locator("[id='ask.scam.no']").isChecked(), true);
  // Neither another draft nor another language hides it, and nothing is said to be under way.
  for (const language of ["zh-CN", "en"]) {
    if (language === "en") await page.locator(".language").click();
    await page.locator(`html[lang='${language}']`).waitFor();
    await page.locator(".top .name").click();
    await page.locator(".doors a[href='#report']").first().click();
    const said = { "zh-CN": "这个浏览器里算不出来", en: "This browser cannot do the sums" }[language];
    await page.locator("main h1", { hasText: said }).waitFor();
    assert.equal(await page.locator("[role='alert']", { hasText: said }).count(), 1);
  }
  await context.close();
});

test("where English cannot be fetched, the page says so and stays as it is", async () => {
  const { page, context } = await open(browser);
  await page.route("**/english*", (route) => route.abort());
  await openExample(page);
  await page.locator(".language").click();
  await page.getByText("英文没有取到").waitFor();
  assert.match(await digest(page), /^[0-9a-f]{64}$/);
  await page.unroute("**/english*");
  await page.locator(".language").click();
  await page.locator("html[lang='en']").waitFor();
  assert.equal(await page.locator(".note.grave").count(), 0);
  await context.close();
});

test("without scripts the page still says what it is and what it needs", async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(URL_OF_PAGE);
  const text = await page.locator("body").innerText();
  assert.match(text, /额度为什么没了/);
  assert.match(text, /需要打开JavaScript/);
  assert.match(text, /needs JavaScript/);
  await context.close();
});
