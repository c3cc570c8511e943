// Credit reports: every form is read on the page, what was understood can be changed, taken over and undone, what the person does not
// know goes into the letters, and nothing that names anybody goes further.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, before, test } from "node:test";
import { changed, digest, FILE, launch, open, openExample, watched } from "./browser.mjs";

let browser;
before(async () => (browser = await launch()));
after(() => browser.close());

const data = (name) => readFileSync(new URL(`../data/reports/${name}`, import.meta.url));
const file = (name, content) => ({ name, mimeType: "application/octet-stream", buffer: Buffer.from(content) });
const text = (name) => data(name).toString();
/** The newer report as if it were made today: later it would no longer tell how things stand. */
const today = new Date().toLocaleDateString("sv");
const fresh = () => text("second.txt").replace("2026-11-18", today);

async function reports(options) {
  const opened = await open(browser, options);
  await opened.page.locator("a[href='#bills']").first().click();
  await opened.page.locator("#bills-input").waitFor();
  return opened;
}

const pick = (page, ...files) => page.locator("#bills-input").setInputFiles(files);
const section = (page, id) => page.locator(`[aria-labelledby='${id}']`);

async function paste(page, words) {
  await page.getByText("粘贴信用报告的文字").click();
  await page.locator("#bills-paste").fill(words);
  await page.getByRole("button", { name: "读这段文字" }).click();
}

/** What is shown of accounts and inquiries. */
async function shown(page) {
  await page.locator("#bills-report").waitFor();
  return Promise.all(["bills-accounts", "bills-inquiries"].map((id) => section(page, id).innerText()));
}

/** A page as a bank saves it. */
const saved = (words) => `<!doctype html><html><head><meta charset="utf-8"><title>个人信用报告</title></head><body>${words.split("\n").map((line) => `<p>${line}</p>`).join("")}</body></html>`;

test("a report is read the same as a PDF, a saved page, a text file and pasted", async () => {
  const { page, seen, context } = await reports();
  await pick(page, file("报告.txt", data("first.txt")));
  const plain = await shown(page);
  assert.match(plain[0], /中国建设银行股份有限公司南京分行[\s\S]*个人住房贷款/);
  for (const [name, content] of [["报告.html", saved(text("first.txt"))], ["报告.pdf", data("objects.pdf")]]) {
    await page.getByRole("button", { name: "都不要" }).click();
    await pick(page, file(name, content));
    assert.deepEqual(await shown(page), plain, name);
    assert.match(await section(page, "bills-report").innerText(), new RegExp(name));
  }
  await page.getByRole("button", { name: "都不要" }).click();
  await paste(page, text("first.txt"));
  assert.deepEqual(await shown(page), plain);
  assert.equal(await page.locator("#bills-paste").inputValue(), "", "what was pasted does not stay");
  assert.deepEqual(seen.trouble, []);
  assert.deepEqual(await page.evaluate(() => window.violations), []);
  await context.close();
});

test("a sealed PDF opens with its password, and only with that", async () => {
  const { page, seen, context } = await reports();
  await pick(page, file("报告.pdf", data("aes-256.pdf")));
  const password = page.locator("#bill-password");
  await password.waitFor();
  await password.fill("nothing");
  await password.press("Enter");
  await page.locator("#bill-password-says").waitFor();
  await password.fill("001X");
  await password.press("Enter");
  await page.locator("#bills-report").waitFor();
  assert.deepEqual(seen.trouble, []);
  await context.close();
});

test("one module reads bills and reports, and comes once", async () => {
  const { page, seen, context } = await reports();
  const asked = () => seen.requests.map((url) => /\/(\w+-worker)-/.exec(url)?.[1]).filter(Boolean);
  await pick(page, file("bill.csv", "交易时间,交易分类,交易对方,商品说明,收/支,金额,收/付款方式,交易状态,交易订单号\n2026-05-28 20:15:33,信用借还,借呗,借呗还款,不计收支,1532.18,余额宝,还款成功,2026052829\n"));
  await page.locator("#bills-files").waitFor();
  assert.deepEqual(asked(), ["core-worker", "import-worker"]);
  await pick(page, file("报告.txt", data("second.txt")));
  await page.locator("#bills-report").waitFor();
  assert.deepEqual(asked(), ["core-worker", "import-worker"]);
  // What was read before is still there, and asked about: the report has this line too.
  await page.locator("#bills-files").waitFor();
  assert.match(await section(page, "bills-take").innerText(), /已经有一个借呗。文件里的（1笔）是同一个吗/);
  assert.deepEqual(seen.trouble, []);
  await context.close();
});

test("what a report says is shown with what to look at, can be changed, and is used only then", async () => {
  const { page, seen, context } = await reports();
  await pick(page, file("报告.txt", fresh().replace("账户数 7 1 5 1", "账户数 8 1 5 1").replace("信用额度42,000", "信用额度4Z,000")));
  await page.locator("#bills-report").waitFor();
  assert.equal(await page.evaluate(() => document.activeElement.id), "bills-report");
  const report = section(page, "bills-report");
  const [year, month, day] = today.split("-").map(Number);
  assert.match(await report.innerText(), new RegExp(`${year}年${month}月${day}日`));
  assert.match(await report.innerText(), /信用卡的账户数：报告的汇总写着8，读到了7/);
  assert.match(await report.innerText(), /为别人担保的，单独列出/);
  const accounts = section(page, "bills-accounts");
  const ant = accounts.locator(".bill", { hasText: "重庆蚂蚁消费金融" });
  assert.match(await ant.innerText(), /有一个数目读不清，没有用[\s\S]*报告看不出是哪个，选一个/);
  await ant.locator("select").selectOption("huabei");
  await accounts.locator(".bill", { hasText: "平安银行" }).locator("select").selectOption("none");
  await page.waitForFunction(() => /13个账户，0笔借款，0笔还款，10次查询/.test(document.querySelector("[aria-labelledby='bills-take']").textContent));
  await page.getByRole("button", { name: "用这些" }).click();
  await page.locator("#bills-taken").waitFor();
  await page.getByRole("link", { name: "看报告" }).click();
  await page.locator(".digest code").waitFor();
  await page.locator("#fold-accounts > summary").click();
  const products = await page.locator("[id^='accounts.'][id$='.product']").evaluateAll((all) => all.map(({ value }) => value));
  assert.equal(products.length, 13);
  assert.ok(products.includes("huabei") && !products.includes("jiebei"), String(products));
  assert.deepEqual(seen.trouble, []);
  await context.close();
});

test("where a report disagrees with what was entered it is asked, and undoing brings back what was there", async () => {
  const { page, seen, context } = await open(browser);
  await openExample(page);
  const example = await digest(page);
  const mine = { version: 1, asOf: today, told: { arrears_now: { lo: 0, hi: 0 } }, accounts: [{ id: "a1", product: "jiebei", limit: 1_200_000 }] };
  await page.locator("#file").setInputFiles(file("mine.json", JSON.stringify(mine)));
  await page.locator("#opened").filter({ hasText: "mine.json" }).waitFor();
  const before = await changed(page, example);
  await page.locator("#file").setInputFiles(file("报告.txt", fresh()));
  await page.locator("#bills-report").waitFor();
  const asked = await section(page, "bills-take").locator("fieldset").allInnerTexts();
  assert.match(asked[0], /已经有一个借呗。文件里的（2023年2月18日）是同一个吗/);
  assert.ok(asked.some((words) => /借呗的额度用哪个[\s\S]*文件里的：¥42,000[\s\S]*我填的：¥12,000/.test(words)), asked.join());
  assert.ok(asked.some((words) => /现在有没有逾期，用哪个[\s\S]*我填的：没有逾期[\s\S]*文件里的：有逾期/.test(words)), asked.join());
  await page.getByRole("button", { name: "用这些" }).click();
  await page.locator("#bills-taken").waitFor();
  await page.evaluate(() => (location.hash = "#report"));
  await page.locator(".digest code").waitFor();
  const after = await changed(page, before);
  await page.evaluate(() => (location.hash = "#bills"));
  await page.getByRole("button", { name: "撤回" }).click();
  await page.locator("#bills-taken").filter({ hasText: "撤回了" }).waitFor();
  await page.evaluate(() => (location.hash = "#report"));
  await page.locator(".digest code").waitFor();
  assert.equal(await changed(page, after), before);
  assert.deepEqual(seen.trouble, []);
  await context.close();
});

test("what the person does not know goes into the letters of dispute, and into nothing that is kept", async () => {
  const { page, seen, context } = await reports();
  await pick(page, file("报告.txt", data("second.txt")));
  await page.locator("#bills-report").waitFor();
  await section(page, "bills-accounts").locator(".bill", { hasText: "重庆蚂蚁消费金融" }).getByText("这个账户不是我开的").click();
  await section(page, "bills-inquiries").getByText("招联消费金融").first().click();
  await section(page, "bills-inquiries").getByText("勾了2处").waitFor();
  await page.getByRole("button", { name: "用这些" }).click();
  await page.getByRole("link", { name: "看报告" }).click();
  await page.locator(".digest code").waitFor();
  await section(page, "papers").getByRole("button").click();
  const letter = page.locator("#letter-dispute_bureau");
  await letter.waitFor({ state: "attached" });
  const words = await letter.textContent();
  assert.match(words, /□ 账户：重庆蚂蚁消费金融有限公司，2023年2月18日开立/);
  assert.match(words, /□ 查询记录：.*，查询机构招联消费金融/);
  assert.equal(words.match(/□ 查询记录/g).length, 1, "the inquiries that are known are not disputed");
  const called = await page.locator("#papers-first ~ .letters").first().innerText();
  assert.match(called, /对信用报告提异议：给征信中心/);

  const kept = await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]));
  await page.locator("[aria-labelledby='files'] > .body > .go > .button").first().click();
  const download = page.waitForEvent("download");
  await page.locator("#unsealed").evaluate((button) => button.click());
  const record = readFileSync(await (await download).path(), "utf8");
  for (const secret of ["蚂蚁消费", "招联", "李四海", "王小五", "320102", "某某科技"]) {
    assert.ok(!kept.includes(secret) && !record.includes(secret), secret);
  }
  // Who begins anew has ticked nothing.
  await page.getByRole("button", { name: "清除回答并离开" }).click();
  await page.locator(".doors").waitFor();
  await openExample(page);
  await letter.waitFor({ state: "attached" });
  assert.doesNotMatch(await letter.textContent(), /蚂蚁消费/);
  assert.deepEqual(seen.trouble, []);
  await context.close();
});

test("an old report gives its days and not what was owed", async () => {
  const { page, seen, context } = await reports();
  await pick(page, file("报告.txt", data("first.txt")), file("新的.txt", text("first.txt").replaceAll("2018.03.08", "2018.03.09")));
  await page.locator("#bills-report").waitFor();
  assert.match(await section(page, "bills-report").innerText(), /这份报告旧了/);
  assert.equal(await page.locator("#bills-report").count(), 1);
  await page.getByRole("button", { name: "用这些" }).click();
  await page.getByRole("link", { name: "看报告" }).click();
  await page.locator(".digest code").waitFor();
  await page.locator("#fold-accounts > summary").click();
  assert.equal(await page.locator("[id='accounts.0.opened']").inputValue(), "2012-03-05");
  assert.equal(await page.locator("[id='accounts.0.balance']").inputValue(), "");
  assert.deepEqual(seen.trouble, []);
  await context.close();
});

test("a report that is newer than the day of the check says so", async () => {
  const { page, seen, context } = await reports();
  await page.locator("a[href='#']").first().click();
  await openExample(page);
  await page.locator("#file").setInputFiles(file("mine.json", JSON.stringify({ version: 1, asOf: "2024-01-31", accounts: [{ id: "a1", product: "jiebei" }] })));
  await page.locator("#opened").filter({ hasText: "mine.json" }).waitFor();
  await page.locator("#file").setInputFiles(file("报告.txt", fresh()));
  await page.locator("#bills-report").waitFor();
  assert.match(await section(page, "bills-report").innerText(), /比体检日2024年1月31日还新/);
  assert.deepEqual(seen.trouble, []);
  await context.close();
});

test("the one file reads a report from a folder", async () => {
  const { page, seen, context } = await watched(browser);
  await page.goto(FILE);
  await page.locator("a[href='#bills']").first().click();
  await pick(page, file("报告.pdf", data("rc4-128.pdf")));
  await page.locator("#bill-password").fill("001X");
  await page.locator("#bill-password").press("Enter");
  await page.locator("#bills-report").waitFor();
  assert.match(await section(page, "bills-accounts").innerText(), /招商银行/);
  assert.deepEqual(seen.trouble, []);
  await context.close();
});
