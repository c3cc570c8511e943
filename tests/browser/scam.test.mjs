// Red flags: a message is pasted and its signs are marked, what was asked can be ticked, it goes into the check where the person
// wants it, and nothing found is not called safe.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { FILE, launch, open, URL_OF_PAGE, watched } from "./browser.mjs";

let browser;
before(async () => (browser = await launch()));
after(() => browser.close());

const MESSAGE = "您好，我是支付宝客服。走内部渠道强开借呗，先交398元保证金，开通后原路退回。请登录 www.alipay.com.safe-verify.top";
const heading = (page, words) => page.locator("main h1").filter({ hasText: words }).waitFor();

async function flags(options) {
  const opened = await open(browser, options);
  await opened.page.locator("a[href='#scam']").first().click();
  await opened.page.locator("#flags-text").waitFor();
  return opened;
}

test("an address leads there at once, and a message is taken apart", async () => {
  const { page, seen, context } = await watched(browser, { serviceWorkers: "block" });
  await page.goto(`${URL_OF_PAGE}#scam`);
  await page.locator("#flags-text").fill(MESSAGE);
  await heading(page, "看到4处危险的地方");
  assert.deepEqual(await page.locator("mark").allInnerTexts(), ["我是支付宝客服1", "强开借呗，先交2", "www.alipay.com.safe-verify.top4"]);
  const titles = await page.locator(".steps h3").allInnerTexts();
  assert.equal(titles.length, 4);
  assert.match(await page.locator(".steps li").nth(2).innerText(), /正规机构放款前不收保证金/);
  assert.match(await page.locator("main").innerText(), /真正属于safe-verify\.top/);
  assert.deepEqual([seen.trouble, seen.elsewhere(), await page.evaluate(() => window.violations)], [[], [], []]);
  await context.close();
});

test("nothing found is not called safe, and neither is an official address", async () => {
  const { page, context } = await flags();
  await page.locator("#flags-text").fill("晚上一起吃饭吗");
  await heading(page, "不等于安全");
  await page.locator("#flags-text").fill("详情见 https://www.pbccrc.org.cn");
  await page.getByText("pbccrc.org.cn在官方域名名单上（2026年11月24日核对）").waitFor();
  await page.locator("#flags-text").fill("看 www.alipay.com");
  await page.getByText("不在已知的官方域名名单上").first().waitFor();
  await page.locator("#flags-text").fill("");
  await heading(page, "先停一停");
  await context.close();
});

test("what was asked is ticked where there is nothing to paste, and goes into the check before anything else", async () => {
  const { page, context } = await flags();
  await page.locator("#flags-ask-screen_sharing").check();
  await page.locator("#flags-ask-verification_code").check();
  await heading(page, "看到2处");
  await page.getByRole("button", { name: "把“有人联系过我”写进体检" }).click();
  await page.locator("#flags-noted a").click();
  await page.locator("h1").filter({ hasText: "先停下：有人可能在骗你的钱" }).waitFor();
  await context.close();
});

test("markup in a message stays text", async () => {
  const { page, context } = await flags();
  await page.locator("#flags-text").fill(`<img src=x onerror="alert(1)">把验证码发给我<script>1</script>`);
  await heading(page, "看到1处");
  assert.equal(await page.locator(".letter img, .letter script").count(), 0);
  assert.match(await page.locator(".letter").innerText(), /<img src=x/);
  assert.deepEqual(await page.evaluate(() => window.violations), []);
  await context.close();
});

test("a megabyte of pasted text is looked at, and the page stays there", async () => {
  const { page, context } = await flags();
  await page.evaluate((piece) => {
    const box = document.querySelector("#flags-text");
    box.value = piece.repeat(12_000);
    box.dispatchEvent(new Event("input", { bubbles: true }));
  }, "请把钱转到安全账户🙂\u202e\u200b");
  await heading(page, "看到1处");
  await page.locator("#flags-text").fill("你好");
  await heading(page, "不等于安全");
  await context.close();
});

test("forgetting everything forgets the message", async () => {
  const { page, context } = await flags();
  await page.locator("#flags-text").fill(MESSAGE);
  await heading(page, "看到4处");
  await page.locator("footer .link").first().click();
  await page.locator(".doors").waitFor();
  await page.locator("a[href='#scam']").first().click();
  await heading(page, "先停一停");
  assert.equal(await page.locator("#flags-text").inputValue(), "");
  await context.close();
});

test("the one file does the same, in English too", async () => {
  const { page, seen, context } = await watched(browser);
  await page.goto(`${FILE}#scam`);
  await page.locator("#flags-text").waitFor();
  await page.locator(".language").click();
  await page.locator("#flags-text").fill(MESSAGE);
  await heading(page, "4 signs of danger");
  await page.getByText("Paying to reopen a line or raise a limit").waitFor();
  assert.deepEqual(seen.trouble, []);
  assert.ok(seen.requests.every((url) => url.startsWith("file:") || url.startsWith("blob:")));
  await context.close();
});
