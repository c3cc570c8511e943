// Bills: every kind of file is read on the page or refused in words, what was understood can be changed, taking it over can be
// undone, and nothing that names a person goes further.
import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { crc32, deflateRawSync } from "node:zlib";
import { changed, digest, FILE, launch, open, openExample, watched } from "./browser.mjs";

let browser;
before(async () => (browser = await launch()));
after(() => browser.close());

const data = (name) => readFileSync(new URL(`../data/bills/${name}`, import.meta.url));
const seed = (name) => readFileSync(new URL(`../fuzz/corpus/${name}`, import.meta.url));
const file = (name, content) => ({ name, mimeType: "application/octet-stream", buffer: Buffer.from(content) });
/** What the seeds are sealed with. */
const PASSWORD = "528491";

/** What names somebody in this bill. */
const PERSONAL = ["张三丰", "13812345678", "李四海", "lisi***@qq.com", "2026052829020999810012345678", "2026061529020999810012345679", "6428"];
const BILL = `------------------------
导出信息：
姓名：张三丰
支付宝账户：13812345678
交易时间,交易分类,交易对方,对方账号,商品说明,收/支,金额,收/付款方式,交易状态,交易订单号,商家订单号,备注,
2026-08-28 20:15:33,信用借还,借呗,/,借呗放款至银行卡,不计收支,6000.00,,放款成功,2026052829020999810012345678\t,,,
2026-09-28 09:00:00,信用借还,借呗,/,借呗还款,不计收支,1532.18,余额宝,还款成功,2026061529020999810012345679\t,,,
2026-09-15 09:00:00,信用借还,花呗,/,花呗主动还款-2026年09月账单,不计收支,533.50,余额宝,还款成功,2026061529020999810012345680\t,,,
2026-09-16 09:00:00,转账红包,李四海,lisi***@qq.com,转账,收入,200.00,,交易成功,2026061529020999810012345681\t,,李四海还钱,
2026-09-17 12:00:00,餐饮美食,某面馆,/,午餐,支出,23.80,招商银行信用卡(6428),交易成功,2026061529020999810012345682\t,,,
2026-09-18 12:00:00,餐饮美食,某面馆,/,午餐,支出,很多,余额宝,交易成功,2026061529020999810012345683\t,,,
`;

/** Goes to the bills of a page that is open. */
async function toBills(page) {
  await page.locator("a[href='#bills']").first().click();
  await page.locator("#bills-input").waitFor();
}

async function bills(options) {
  const opened = await open(browser, options);
  await toBills(opened.page);
  return opened;
}

const pick = (page, ...files) => page.locator("#bills-input").setInputFiles(files);
const section = (page, id) => page.locator(`[aria-labelledby='${id}']`);

/** A zip with one member. */
function zip(name, content) {
  const [packed, title] = [deflateRawSync(content), Buffer.from(name)];
  const numbers = (list) => Buffer.concat(list.map(([size, value]) => (size === 2 ? Buffer.from([value & 255, value >> 8]) : Buffer.from(Uint32Array.of(value).buffer))));
  const about = [[2, 20], [2, 0], [2, 8], [4, 0], [4, crc32(content)], [4, packed.length], [4, content.length], [2, title.length], [2, 0]];
  const local = Buffer.concat([numbers([[4, 0x04034b50], ...about]), title, packed]);
  const central = Buffer.concat([numbers([[4, 0x02014b50], [2, 20], ...about, [2, 0], [2, 0], [2, 0], [4, 0], [4, 0]]), title]);
  return Buffer.concat([local, central, numbers([[4, 0x06054b50], [2, 0], [2, 0], [2, 1], [2, 1], [4, central.length], [4, local.length], [2, 0]])]);
}

test("the module comes when a file is picked, not before", async () => {
  const { page, seen, context } = await bills();
  const asked = () => seen.requests.filter((url) => /\/import-worker-/.test(url)).length;
  assert.equal(asked(), 0);
  await pick(page, file("bill.csv", BILL));
  await page.locator("#bills-files").waitFor();
  assert.equal(asked(), 1);
  await context.close();
});

test("files of every kind are dropped together, and each is known for what it is", async () => {
  const { page, seen, context } = await bills();
  const kinds = [
    ["alipay-web-2021.csv", "支付宝账单（电脑版）"],
    ["alipay-2021.csv", "支付宝账单"],
    ["alipay-2023.csv", "支付宝账单"],
    ["wechat-2024.csv", "微信支付账单"],
    ["wechat-2025.xlsx", "微信支付账单"],
    // It holds a second sheet, of the same rows.
    ["wechat-2025.xlsx", "微信支付账单"],
    ["jd-2024.csv", "京东账单"],
    ["bank-boc-debit.csv", "一张银行的表"],
  ];
  const files = [...new Set(kinds.map(([name]) => name))].map((name) => [name, data(name).toString("base64")]);
  await section(page, "bills-pick").evaluate((zone, files) => {
    const transfer = new DataTransfer();
    for (const [name, text] of files) transfer.items.add(new File([Uint8Array.from(atob(text), (byte) => byte.charCodeAt(0))], name));
    zone.dispatchEvent(new DragEvent("drop", { dataTransfer: transfer, bubbles: true, cancelable: true }));
  }, files);
  await page.waitForFunction(() => document.activeElement.id === "bills-files");
  const shown = await section(page, "bills-files").locator(".bill").allInnerTexts();
  assert.equal(shown.length, kinds.length);
  for (const [place, [name, kind]] of kinds.entries()) {
    assert.ok(shown[place].startsWith(`${name}\n`), shown[place]);
    assert.ok(shown[place].includes(kind), shown[place]);
  }
  assert.deepEqual(seen.trouble, []);
  assert.deepEqual(await page.evaluate(() => window.violations), []);
  await context.close();
});

for (const name of ["strong", "old"]) {
  test(`a zip with ${name} encryption opens with its password and says when it is the wrong one`, async () => {
    const { page, seen, context } = await bills();
    await pick(page, file("mail.zip", seed(`zip/${name}`)));
    const password = page.locator("#bill-password");
    await password.waitFor();
    await password.fill("111111");
    await password.press("Enter");
    await page.locator("#bill-password-says").waitFor();
    assert.match(await page.locator("#bill-password-says").innerText(), /这个密码打不开它/);
    await password.fill(PASSWORD);
    await password.press("Enter");
    await page.locator("#bills-files").waitFor();
    assert.match(await section(page, "bills-products").innerText(), /借呗/);
    assert.deepEqual(seen.trouble, []);
    await context.close();
  });
}

test("what is no bill is refused in words, and what was read stays", async () => {
  const { page, seen, context } = await bills();
  await pick(page, file("bill.csv", BILL));
  await page.locator("#bills-files").waitFor();
  const folder = mkdtempSync(join(tmpdir(), "bills-"));
  const huge = join(folder, "huge.csv");
  writeFileSync(huge, "");
  truncateSync(huge, 500_000_000);
  const refused = [
    [file("photo.csv", Buffer.from("89504e470d0a1a0a0000000d49484452", "hex")), /一张图片/],
    [file("bill.pdf", "%PDF-1.7 ..."), /PDF.*用于个人对账/],
    [file("bill.xls", Buffer.from("d0cf11e0a1b11ae100", "hex")), /旧格式的表格/],
    [file("page.xls", "<html><table><tr><td>1</td></tr></table></html>"), /一个网页/],
    [file("letter.docx", zip("word/document.xml", Buffer.from("<w/>"))), /一篇文档/],
    [file("other.zip", zip("readme.md", Buffer.from("hello"))), /没有找到账单的表头/],
    [file("bomb.zip", zip("bill.csv", Buffer.alloc(200_000_000))), /大得不像账单/],
    [file("notes.txt", "今天天气很好\n".repeat(50)), /没有找到账单的表头/],
    [file("broken.csv", Buffer.concat([Buffer.from("a,b\n"), Buffer.from([0x81, 0x20, 0xff, 0xff, 0x84, 0x31]), Buffer.from("\n1,2\n")])), /没有找到账单的表头/],
    [file("nothing.csv", ""), /文件是空的/],
    [huge, /最多读256MB/],
  ];
  for (const [given, words] of refused) {
    await page.locator("#bills-input").setInputFiles(given);
    const name = given.name ?? "huge.csv";
    const answer = page.locator("#bills-refused").filter({ hasText: name });
    await answer.waitFor();
    assert.match(await answer.innerText(), words, name);
  }
  assert.match(await section(page, "bills-files").innerText(), /bill\.csv/);
  assert.deepEqual(seen.trouble, []);
  rmSync(folder, { recursive: true });
  await context.close();
});

test("a file saved by the page, and plain JSON, are opened as such wherever they are picked", async () => {
  const { page, seen, context } = await bills();
  await pick(page, file("mine.txt", JSON.stringify({ version: 1, asOf: "2026-11-24", accounts: [{ id: "a1", product: "huabei" }] })));
  await page.locator("#opened").waitFor();
  assert.match(await page.locator("#opened").innerText(), /打开了：mine\.txt/);
  assert.equal(await page.evaluate(() => location.hash), "#report");
  await page.locator("#file").setInputFiles(file("bill.csv", BILL));
  await page.locator("#bills-files").waitFor();
  assert.equal(await page.evaluate(() => location.hash), "#bills");
  assert.deepEqual(seen.trouble, []);
  await context.close();
});

test("what was understood is shown with what was not, changes with what one says, and is used only then", async () => {
  const { page, seen, context } = await bills();
  await pick(page, file("bill.csv", BILL));
  await page.locator("#bills-files").waitFor();
  const products = section(page, "bills-products");
  assert.match(await products.innerText(), /借了1笔，共¥6,000。还了1笔，共¥1,532\.18/);
  const rows = await section(page, "bills-rows").innerText();
  assert.match(rows, /有1笔没有读懂[\s\S]*第11行[\s\S]*金额读不出来/);
  // The money that somebody sent counts once the person says so.
  const september = section(page, "bills-months").locator("tr", { hasText: "2026年9月" }).locator("td").first();
  assert.equal(await september.innerText(), "¥0");
  await page.locator("[id='income-transfer']").check();
  await page.waitForFunction(() => document.querySelector("[aria-labelledby='bills-months']").textContent.includes("¥200"));
  assert.equal(await september.innerText(), "¥200");

  await page.locator("[id='product-jiebei']").selectOption("xinyongdai");
  await page.locator("[id='product-huabei']").selectOption("none");
  await page.waitForFunction(() => /1个账户/.test(document.querySelector("[aria-labelledby='bills-take']").textContent));
  await page.getByRole("button", { name: "用这些" }).click();
  await page.locator("#bills-taken").waitFor();
  assert.match(await page.locator("#bills-taken").innerText(), /1个账户，1笔借款，1笔还款/);
  await page.getByRole("link", { name: "看报告" }).click();
  await page.locator(".digest code").waitFor();
  await page.locator("#fold-accounts summary").first().click();
  assert.equal(await page.locator("[id='accounts.0.product']").inputValue(), "xinyongdai");
  assert.equal(await page.locator("[id='draws.0.amount']").inputValue(), "6000");
  assert.deepEqual(seen.trouble, []);
  await context.close();
});

test("where a bill disagrees with what was entered it is asked, and undoing brings back what was there", async () => {
  const { page, seen, context } = await open(browser);
  await openExample(page);
  const example = await digest(page);
  const mine = { version: 1, asOf: "2026-11-24", accounts: [{ id: "a1", product: "jiebei", limit: 1_200_000 }], draws: [{ account: "a1", date: "2026-09-01", amount: 400_000 }], repayments: [{ account: "a1", date: "2026-10-01", principal: 100_000 }] };
  await page.locator("#file").setInputFiles(file("mine.json", JSON.stringify(mine)));
  await page.locator("#opened").filter({ hasText: "mine.json" }).waitFor();
  const before = await changed(page, example);
  await page.locator("#file").setInputFiles(file("bill.csv", BILL));
  await page.locator("#bills-files").waitFor();
  const asked = section(page, "bills-take").locator("fieldset");
  assert.match(await asked.first().innerText(), /已经有一个借呗。文件里的（2笔）是同一个吗/);
  assert.match(await asked.nth(1).innerText(), /对不上/);
  await page.locator("[id='ask-same_account:jiebei-both']").check();
  await page.waitForFunction(() => document.querySelectorAll("[aria-labelledby='bills-take'] fieldset").length === 1);
  await page.getByRole("button", { name: "用这些" }).click();
  await page.locator("#bills-taken").waitFor();
  await page.getByRole("link", { name: "看报告" }).click();
  await page.locator(".digest code").waitFor();
  const after = await changed(page, before);
  assert.equal(await page.locator("[id='accounts.0.limit']").inputValue(), "12000", "what a bill does not know stays");
  assert.equal(await page.locator("[id^='accounts.'][id$='.product']").count(), 3);

  await page.evaluate(() => (location.hash = "#bills"));
  await page.getByRole("button", { name: "撤回" }).click();
  await page.locator("#bills-taken").filter({ hasText: "撤回了" }).waitFor();
  await page.evaluate(() => (location.hash = "#report"));
  await page.locator(".digest code").waitFor();
  assert.equal(await changed(page, after), before);
  assert.deepEqual(seen.trouble, []);
  await context.close();
});

test("what is entered while a bill waits is kept", async () => {
  const { page, seen, context } = await bills();
  await pick(page, file("bill.csv", BILL));
  await page.locator("#bills-files").waitFor();
  await page.evaluate(() => (location.hash = "#report"));
  await page.locator("#fold-household > summary").click();
  await page.locator("[id='household.savings']").fill("3万");
  await page.locator("#fold-accounts > summary").click();
  await page.locator("#fold-accounts button").last().click();
  await page.locator("[id='accounts.0.product']").selectOption("mortgage");
  await page.evaluate(() => (location.hash = "#bills"));
  await page.getByRole("button", { name: "用这些" }).click();
  await page.locator("#bills-taken").waitFor();
  await page.getByRole("link", { name: "看报告" }).click();
  await page.locator(".digest code").waitFor();
  assert.equal(await page.locator("[id='household.savings']").inputValue(), "3万");
  const products = await page.locator("[id^='accounts.'][id$='.product']").evaluateAll((all) => all.map(({ value }) => value));
  assert.deepEqual(products, ["mortgage", "jiebei", "huabei"]);
  assert.deepEqual(seen.trouble, []);
  await context.close();
});

test("nothing that names a person is in the report, the tab's storage or a saved file", async () => {
  const { page, context } = await bills();
  await pick(page, file("张三丰-13812345678.csv", BILL));
  await page.locator("#bills-files").waitFor();
  await page.getByRole("button", { name: "用这些" }).click();
  await page.locator("#bills-taken").waitFor();
  await page.getByRole("link", { name: "看报告" }).click();
  await page.locator(".digest code").waitFor();
  await page.locator(".sheet:has(#files) [role='switch']").check();
  await page.waitForFunction(() => sessionStorage.length > 0);
  await page.evaluate(() => document.querySelectorAll("details").forEach((part) => (part.open = true)));
  await page.locator("[aria-labelledby='files'] > .body > .go > .button").first().click();
  const download = page.waitForEvent("download");
  await page.locator("#unsealed").evaluate((button) => button.click());
  const saved = readFileSync(await (await download).path(), "utf8");
  assert.match(saved, /"jiebei"[\s\S]*600000/, "what was imported is in it");
  const kept = await page.evaluate(() => JSON.stringify({ ...sessionStorage, ...localStorage }));
  assert.match(kept, /jiebei/);
  const shown = await page.evaluate(() => document.documentElement.outerHTML + [...document.querySelectorAll("input, textarea, select")].map(({ value }) => value).join());
  for (const [where, text] of Object.entries({ saved, kept, shown })) {
    for (const words of PERSONAL) assert.ok(!text.includes(words), `${words} is in what is ${where}`);
  }
  await context.close();
});

test("forgetting everything forgets the bills", async () => {
  const { page, context } = await bills();
  await pick(page, file("bill.csv", BILL));
  await page.locator("#bills-files").waitFor();
  await page.getByRole("button", { name: "清除回答并离开" }).click();
  await toBills(page);
  assert.equal(await page.locator("#bills-files").count(), 0);
  await context.close();
});

test("the columns of a bank's table are confirmed, and what follows changes with them", async () => {
  const { page, seen, context } = await bills();
  await pick(page, file("bank.csv", "日期,摘要,金额\n2026-09-01,超市,100.00\n2026-09-02,工资,5000.00\n2026-09-03,房租,-80.00\n"));
  await page.locator("#bills-files").waitFor();
  const spending = section(page, "bills-months").locator("tbody tr").locator("td").nth(1);
  assert.equal(await spending.innerText(), "¥80");
  await page.locator("[id$='-way']").selectOption("plain_is_out");
  await page.waitForFunction(() => document.querySelectorAll("[aria-labelledby='bills-months'] tbody td")[1].textContent !== "¥80");
  assert.equal(await spending.innerText(), "¥5,100");
  assert.deepEqual(seen.trouble, []);
  await context.close();
});

test("reading can be stopped", async () => {
  const { page, context } = await bills();
  const rows = BILL.split("\n").slice(5, 10).join("\n");
  // From a disk: through the wire of the test, as long a file takes longer than to read it.
  const folder = mkdtempSync(join(tmpdir(), "checkup-"));
  const long = join(folder, "long.csv");
  writeFileSync(long, BILL + `${rows}\n`.repeat(60_000));
  await page.locator("#bills-input").setInputFiles(long);
  await page.getByRole("button", { name: "停下" }).click();
  await page.waitForFunction(() => document.activeElement.id === "bills-input");
  assert.equal(await page.locator("#bills-files").count(), 0);
  rmSync(folder, { recursive: true });
  await pick(page, file("bill.csv", BILL));
  await page.locator("#bills-files").waitFor();
  assert.match(await section(page, "bills-files").innerText(), /6笔/);
  await context.close();
});

test("the one file reads bills without a network too", async () => {
  const { page, context, seen } = await watched(browser);
  await context.setOffline(true);
  await page.goto(FILE);
  await page.locator(".doors").waitFor();
  await toBills(page);
  await pick(page, file("bill.csv", BILL));
  await page.locator("#bills-files").waitFor();
  assert.match(await section(page, "bills-products").innerText(), /借呗/);
  assert.deepEqual(await page.evaluate(() => window.violations), []);
  assert.deepEqual(seen.trouble, []);
  await context.close();
});
