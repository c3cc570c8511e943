// For classes, from the one file without a network: a persona guessed first, two side by side, the quiz before and after.
import assert from "node:assert/strict";
import { createRequire } from "node:module";
import { after, before, test } from "node:test";
import { FILE, launch, URL_OF_PAGE, watched } from "./browser.mjs";

const require = createRequire(new URL("../../www/package.json", import.meta.url));
const jsQR = require("jsqr").default ?? require("jsqr");
const { PNG } = require("pngjs");

let browser;
before(async () => (browser = await launch()));
after(() => browser.close());

const section = (page, id) => page.locator(`[aria-labelledby='${id}']`);

async function room() {
  const opened = await watched(browser, { offline: true });
  await opened.page.goto(`${FILE}#class`);
  await opened.page.locator("#class-people").waitFor();
  return opened;
}

test("a group votes before the report opens, and then sees whether it agrees", async () => {
  const { page, seen, context } = await room();
  await page.getByRole("button", { name: /就讲张老板/ }).click();
  const guess = section(page, "class-guess");
  await guess.getByText("申请了八家贷款和信用卡").waitFor();
  assert.equal(await page.locator("#class-revealed").count(), 0, "nothing is told before the vote");
  for (let turn = 0; turn < 3; turn += 1) await guess.getByRole("button", { name: "近来申请较密，加一票" }).click();
  await guess.getByRole("button", { name: "提前还款太多，加一票" }).click();
  await guess.getByRole("button", { name: "提前还款太多，少一票" }).click();
  await page.locator("#vote-frequent_applications").getByText("3", { exact: true }).waitFor();
  await page.locator("#vote-early_repayment").getByText("0", { exact: true }).waitFor();
  await guess.getByRole("button", { name: "揭晓" }).click();
  await page.locator("#class-revealed").filter({ hasText: "和报告一样" }).waitFor();
  await guess.getByRole("button", { name: "打开这个人的完整报告" }).click();
  await page.locator(".digest code").waitFor();
  await page.locator(".note.example").waitFor();
  await page.evaluate(() => (location.hash = "#class"));
  await page.locator("#class-revealed").waitFor();
  assert.deepEqual(seen.trouble, []);
  assert.ok(seen.requests.every((url) => url.startsWith("file:") || url.startsWith("blob:")));
  await context.close();
});

test("nobody is told a cause where nothing can be told, and a fraud comes before everything", async () => {
  const { page, context } = await room();
  for (const [name, words] of [["何女士", "现有的信息说不清"], ["冯奶奶", "先当心：这是骗局的样子"]]) {
    await page.getByRole("button", { name: new RegExp(`就讲${name}`) }).click();
    await page.getByRole("button", { name: "揭晓" }).click();
    await page.locator("#class-revealed").filter({ hasText: words }).waitFor();
  }
  await context.close();
});

test("two people stand side by side, also in English", async () => {
  const { page, context } = await room();
  await page.locator(".language").click();
  await page.locator("#chosen").selectOption("wang");
  await page.locator("#beside").selectOption("zheng");
  const both = section(page, "class-beside").locator("table");
  await both.getByText("A late payment").waitFor();
  await both.getByText("Maintenance or an upgrade").first().waitFor();
  await context.close();
});

test("the quiz is taken twice; answers and why come with the second time only", async () => {
  const { page, context } = await room();
  const right = ["b", "c", "a", "b", "c", "a", "b", "a", "c", "b"];
  const answer = async (letters) => {
    for (const [at, letter] of letters.entries()) await page.locator(`#quiz-${at + 1}-${letter}`).check();
  };
  const quiz = section(page, "class-quiz");
  await answer(right.map((letter, at) => (at < 4 ? letter : letter === "a" ? "b" : "a")));
  await quiz.getByText("课前的记下了").waitFor();
  assert.equal(await quiz.locator(".note").count(), 0);
  await quiz.getByRole("button", { name: "上完课了，再做一次" }).click();
  await page.locator("#quiz-1-b:checked").waitFor({ state: "detached" });
  await answer(right.with(9, "a"));
  await quiz.getByText("课前4分，课后9分，满分10分").waitFor();
  assert.equal(await quiz.locator(".note").count(), 10);
  await quiz.getByText("应该是“还在”").waitFor();
  await context.close();
});

test("a code leads a phone to the same person, and holds nothing else", async () => {
  const { page, context } = await watched(browser, { serviceWorkers: "block" });
  await page.goto(`${URL_OF_PAGE}#class`);
  await page.getByRole("button", { name: /就讲冯奶奶/ }).click();
  // As a camera sees it.
  const code = page.locator("svg.code");
  const { data, width, height } = PNG.sync.read(await code.screenshot());
  const read = jsQR(new Uint8ClampedArray(data), width, height);
  assert.equal(read?.data, `${URL_OF_PAGE}#class-feng`);
  const phone = await browser.newPage({ viewport: { width: 390, height: 844 } });
  await phone.goto(read.data);
  await phone.locator("[aria-labelledby='class-guess']").getByText("要把额度借空、打开共享屏幕").waitFor();
  await phone.goto("about:blank");
  await phone.goto(`${URL_OF_PAGE}#class-nobody`);
  await phone.locator("#class-people").waitFor();
  assert.equal(await phone.locator("#class-guess").count(), 0);
  await context.close();
  await phone.close();
});

test("to a room it is shown step by step, by keys alone", async () => {
  const { page, context } = await room();
  await page.getByRole("button", { name: /就讲王阿姨/ }).click();
  await page.getByRole("button", { name: "投影，一步一步放" }).click();
  await page.locator("#class-people").waitFor({ state: "detached" });
  const guess = section(page, "class-guess");
  assert.equal(await guess.locator("table").count(), 0, "the story alone");
  await page.keyboard.press("ArrowRight");
  await guess.locator("table").waitFor();
  await page.keyboard.press("1");
  await page.locator("#vote-overdue").getByText("1", { exact: true }).waitFor();
  await page.keyboard.press("ArrowRight");
  await page.locator("#class-revealed").filter({ hasText: "和报告一样" }).waitFor();
  await page.keyboard.press("ArrowLeft");
  await page.locator("#class-revealed").waitFor({ state: "detached" });
  await page.keyboard.press("ArrowDown");
  await guess.getByText("花呗晚还了一天").waitFor();
  assert.equal(await guess.locator("table").count(), 0);
  await page.keyboard.press("q");
  await page.locator("#class-people").waitFor();
  await context.close();
});
