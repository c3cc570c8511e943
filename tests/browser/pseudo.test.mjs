// The page in a language that nobody speaks: English with accents, two fifths longer, every text between ⟦ and ⟧.
// What is not between the marks does not come from the locale files; what does not fit would not fit in German either.
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { after, before, test } from "node:test";
import { launch, open, openCash, openCost, openExample } from "./browser.mjs";

let browser;
before(async () => (browser = await launch()));
after(() => browser.close());

const DIST = new URL("../../dist/", import.meta.url);
const name = readdirSync(DIST).find((file) => /^english-.*\.js$/.test(file));
const source = readFileSync(new URL(name, DIST), "utf8");
const { default: english } = await import(`data:text/javascript;base64,${Buffer.from(source).toString("base64")}`);

const ACCENTS = Object.fromEntries([..."aáeéiíoóuúyýcçnñsšzžgğrřlľtťdďAÁEÉIÍOÓUÚYÝCÇNÑSŠZŽGĞRŘLĽTŤDĎ".matchAll(/(.)(.)/gu)].map(([, plain, accented]) => [plain, accented]));
/** Every vowel twice makes a text two fifths longer, and its words too. */
const stretched = (text) => text.replace(/[aeiou]/g, "$&$&").replace(/[a-z]/gi, (letter) => ACCENTS[letter] ?? letter);

/** A pattern as the build parsed it, its words changed and its values kept. */
function within(pattern) {
  if (typeof pattern === "string") return stretched(pattern);
  return pattern.map((part) => {
    if (typeof part === "string") return stretched(part);
    if (part.type !== "select") return part;
    return { ...part, variants: part.variants.map((variant) => ({ ...variant, value: within(variant.value) })) };
  });
}
const marked = (pattern) => pattern && ["⟦", ...[within(pattern)].flat(), "⟧"];
/** Names of files are texts too, because they differ by language. */
const isFile = (attribute) => attribute === "file";
const pseudo = english.map(({ body }) => ({
  body: body.map(({ id, value, attributes }) => ({
    id,
    value: marked(value),
    attributes: Object.fromEntries(Object.entries(attributes).map(([key, value]) => [key, isFile(key) ? value : marked(value)])),
  })),
}));

test("the invented language has every text, longer", () => {
  const messages = (files) => files.flatMap(({ body }) => body);
  const length = (files) => messages(files).flatMap(({ value }) => value ?? []).filter((part) => typeof part === "string").join("").length;
  const grown = length(pseudo) / length(english);
  assert.ok(messages(english).length > 800, `${messages(english).length} texts`);
  assert.ok(grown > 1.3 && grown < 1.5, `${grown}`);
});

/** Changes to the invented language. */
async function speak(page) {
  await page.route("**/english-*.js*", (route) =>
    route.fulfill({ contentType: "text/javascript", body: `export default ${JSON.stringify(pseudo)}` }),
  );
  await page.locator(".language").click();
  await page.locator("html[lang='en']").waitFor();
  await page.locator("main").filter({ hasText: "⟦" }).waitFor();
}

/** What of the page comes from no locale file, and what does not fit. */
async function look(page) {
  await page.evaluate(() => document.querySelectorAll("details").forEach((part) => (part.open = true)));
  return page.evaluate(() => {
    const app = document.getElementById("app");
    const told = (at) => `${at.tagName.toLowerCase()}${at.id ? `#${at.id}` : at.className && typeof at.className === "string" ? `.${at.className.trim()}` : ""}`;
    const seen = (at) => at.checkVisibility({ visibilityProperty: true });

    /** What stands outside of all marks. */
    let depth = 0;
    const outside = (text) => {
      let rest = "";
      for (const letter of text) {
        if (letter === "⟧") depth -= 1;
        else if (letter === "⟦") depth += 1;
        else if (depth === 0) rest += letter;
      }
      return rest;
    };
    const MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December";
    // Numbers, amounts and signs have no letters; dates and the "and" of lists come from the browser.
    const isData = (text) => !/\p{L}/u.test(text.replace(new RegExp(`(\\d{1,2} )?(${MONTHS}) \\d{4}`, "g"), "").replace(/^(.*)\band\b/, "$1"));
    // Addresses, the digest, grades of evidence, months as the credit report marks them.
    const DATA = "code, .address, .strip td";
    const isGrade = (at, text) => /^[A-D]$/.test(text.trim()) && at.closest(".grade, .unseen");
    const bare = [];
    const texts = [];
    for (const walker = document.createTreeWalker(app, NodeFilter.SHOW_TEXT); walker.nextNode(); ) {
      const { currentNode: node } = walker;
      const { parentElement: at } = node;
      const rest = outside(node.data);
      if (!node.data.trim() || at.closest("style, script") || !seen(at)) continue;
      texts.push(node);
      if (!isData(rest) && !at.closest(DATA) && !isGrade(at, rest)) bare.push(`${told(at)}: ${rest.trim()}`);
    }
    if (depth !== 0) bare.push(`${depth} marks stay open`);
    for (const at of app.querySelectorAll("*")) {
      for (const attribute of ["aria-label", "aria-description", "aria-roledescription", "aria-valuetext", "alt", "label", "placeholder", "title"]) {
        depth = 0;
        if (!isData(outside(at.getAttribute(attribute) ?? ""))) bare.push(`${told(at)} ${attribute}: ${at.getAttribute(attribute)}`);
      }
      for (const before of ["::before", "::after"]) {
        const { content } = getComputedStyle(at, before);
        if (seen(at) && /\p{L}/u.test(content.replace(/^(none|normal|counters?\(.*\))$/, ""))) bare.push(`${told(at)}${before}: ${content}`);
      }
    }
    depth = 0;
    if (!isData(outside(document.title))) bare.push(`title: ${document.title}`);

    /** What sticks out of the screen, of its own box, or of one that cuts it off. */
    const clipped = [];
    const { clientWidth: width, scrollWidth: needed } = document.documentElement;
    if (needed > width) clipped.push(`the page needs ${needed} px of ${width}`);
    const cuts = (at) => getComputedStyle(at).overflowX !== "visible";
    const say = (at, what) => clipped.push(`${told(at)} ${what}: ${at.textContent.trim().slice(0, 60)}`);
    const range = document.createRange();
    for (const node of texts) {
      const { parentElement: at } = node;
      // For ears only.
      if (at.closest(".unseen, option")) continue;
      range.selectNodeContents(node);
      const lines = [...range.getClientRects()].filter((line) => line.width > 0);
      if (lines.length === 0) continue;
      const [left, right] = [Math.min(...lines.map((line) => line.left)), Math.max(...lines.map((line) => line.right))];
      const outOf = (box) => left < box.left - 1 || right > box.right + 1;
      if (outOf({ left: 0, right: width })) say(at, "leaves the screen");
      // What is set in a line has no width of its own.
      let block = at;
      while (block.clientWidth === 0) block = block.parentElement;
      if (outOf(block.getBoundingClientRect())) say(at, `sticks out of ${told(block)}`);
      for (let box = block; box !== app; box = box.parentElement) {
        if (cuts(box) && outOf(box.getBoundingClientRect())) say(at, `is cut off by ${told(box)}`);
      }
    }
    const pen = document.createElement("canvas").getContext("2d");
    for (const at of app.querySelectorAll("[placeholder]")) {
      if (!seen(at)) continue;
      const { font, paddingLeft, paddingRight } = getComputedStyle(at);
      pen.font = font;
      const room = at.clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight);
      const wanted = pen.measureText(at.placeholder).width;
      if (wanted > room + 1) clipped.push(`${told(at)}: its placeholder needs ${Math.ceil(wanted)} px of ${Math.floor(room)}`);
    }
    return { bare: [...new Set(bare)], clipped: [...new Set(clipped)] };
  });
}

for (const width of [320, 390]) {
  /** Opens the page in the invented language; `sound` looks at a view. */
  const start = async () => {
    const opened = await open(browser, { viewport: { width, height: 700 } });
    await speak(opened.page);
    const sound = async (view) => assert.deepEqual(await look(opened.page), { bare: [], clipped: [] }, view);
    return { ...opened, sound };
  };

  // The first answers lead to fraud and arrears in few questions, "not sure" to many.
  for (const answer of ["first", "last"]) {
    test(`opening, what happened, the questions, their ${answer} answers and the report are translated and fit, ${width} px`, async () => {
      const { page, seen, context, sound } = await start();
      await sound("opening");
      await page.locator(".doors a[href='#event']").click();
      await page.locator("[id='event.product']").waitFor();
      await page.locator("main form button[type='submit']").click();
      await page.locator("[id='event.product-says']").waitFor();
      await sound("what happened, with nothing told");
      await page.locator("[id='event.product.huabei']").check();
      await page.locator("main form button[type='submit']").click();
      await page.locator("[id='event.kind-says']").waitFor();
      await page.locator("[id='event.kind.limit_cut']").check();
      await page.locator("[id='event.date']").fill("2026-2");
      await page.locator("[id='event.limitBefore']").fill("1.2万");
      await sound("what happened, told");

      // The last button of each view leads on; a view without one is left for the report.
      for (let views = 0; ; views += 1) {
        assert.ok(views < 20, "the questions end");
        const from = await page.evaluate(() => location.hash);
        const on = page.locator("main form button[type='submit']").last();
        if (await on.count()) await on.click();
        else await page.evaluate(() => (location.hash = "#report"));
        await page.waitForFunction((from) => location.hash !== from, from);
        const view = await page.evaluate(() => location.hash);
        if (view === "#report") break;
        await page.waitForFunction(() => document.activeElement.tagName === "H1");
        await sound(view);
        const answers = page.locator("main fieldset[id^='ask.'] input");
        if (await answers.count()) await answers[answer]().check();
        await page.waitForTimeout(150);
      }
      await page.locator(".digest code").waitFor();
      await sound("report");
      assert.deepEqual(seen.trouble, []);
      await context.close();
    });
  }

  test(`every door is translated and fits, ${width} px`, async () => {
    const { page, context, sound } = await start();
    const doors = await page.locator(".doors a").evaluateAll((doors) => doors.map((door) => door.getAttribute("href")));
    assert.ok(doors.length >= 3);
    for (const door of doors) {
      await page.evaluate(() => (location.hash = ""));
      await page.locator(`.doors a[href='${door}']`).first().click();
      await page.locator(".doors").waitFor({ state: "detached" });
      await page.waitForTimeout(400);
      await sound(door);
    }
    await page.evaluate(() => (location.hash = "#all"));
    await page.locator(".live .sure").waitFor();
    await sound("all on one page");
    await page.evaluate(() => (location.hash = ""));
    await page.locator(".doors").waitFor();
    await sound("opening, come back to");
    await context.close();
  });

  test(`what borrowing costs is translated and fits, ${width} px`, async () => {
    const { page, seen, context, sound } = await start();
    await page.locator("a[href='#cost']").first().click();
    await page.locator("#money-said").waitFor();
    await sound("nothing told");
    await page.evaluate(() => (location.hash = ""));
    await page.locator(".doors").waitFor();
    await openCost(page);
    await sound("all told");
    await page.locator("[id='offers.0.quote']").selectOption("listed");
    await page.locator("[id='purse.monthly']").fill("1");
    await page.locator("[id='month.rate']").fill("?");
    await page.locator("[id='month.times']").fill("1");
    await page.locator("[id='month.rate-says']").waitFor();
    await sound("something wrong");
    assert.deepEqual(seen.trouble, []);
    await context.close();
  });

  test(`money that may run short is translated and fits, ${width} px`, async () => {
    const { page, seen, context, sound } = await start();
    await page.locator("a[href='#cash']").first().click();
    await page.locator("#cash-told").waitFor();
    await sound("nothing told");
    await page.evaluate(() => (location.hash = ""));
    await page.locator(".doors").waitFor();
    await openCash(page);
    await page.evaluate(() => document.querySelectorAll("main details").forEach((part) => (part.open = true)));
    for (const [id, text] of Object.entries({ "others.free": "2万", "dues.1.owed": "9万", "incomes.0.times": "30" })) await page.locator(`[id='${id}']`).fill(text);
    for (const box of await page.locator("input[id^='has.']").all()) await box.check();
    await page.locator("#cash-once-add").click();
    await page.locator("[id='once.0.date']").fill("2026-13-01");
    await page.locator("[id='once.0.amount']").fill("很多");
    await page.locator("[id='past']").fill("不少");
    await page.locator("[id='once.0.date-says']").waitFor();
    await sound("all told, and something wrong");
    assert.deepEqual(seen.trouble, []);
    await context.close();
  });

  test(`red flags are translated and fit, ${width} px`, async () => {
    const { page, seen, context, sound } = await start();
    await page.locator("a[href='#scam']").first().click();
    await page.locator("#flags-text").waitFor();
    await sound("nothing asked");
    for (const box of await page.locator("input[id^='flags-ask-']").all()) await box.check();
    await page.locator(".steps li").nth(15).waitFor();
    await sound("everything asked");
    assert.deepEqual(seen.trouble, []);
    await context.close();
  });

  test(`a story is translated and fits, ${width} px`, async () => {
    const { page, seen, context, sound } = await start();
    await page.locator("a[href='#tell']").first().click();
    await page.locator("#story-text").waitFor();
    await sound("nothing told");
    // Digits alone: words of a story are nobody's texts.
    await page.locator("#story-text").fill("123");
    await page.locator("#story-understood").waitFor();
    await sound("nothing understood");
    assert.deepEqual(seen.trouble, []);
    await context.close();
  });

  test(`the example with letters, with all its questions, and with something wrong is translated and fits, ${width} px`, async () => {
    const { page, seen, context, sound } = await start();
    await openExample(page);
    await page.locator(".sheet:has(#papers) button").first().click();
    await page.locator("#letter-ask_reason").waitFor({ state: "attached" });
    await sound("letters");
    await page.locator("[id='accounts.0.opened']").fill("2026-2-30");
    await page.locator("[id='accounts.1.balance']").fill("25万");
    await page.locator("#paste").fill("{");
    await page.locator("form:has(#paste) button").click();
    await page.locator("#opened").waitFor();
    await page.locator(".summary-wrong a").nth(1).waitFor();
    await sound("something wrong");
    assert.deepEqual(seen.trouble, []);
    await context.close();
  });

  test(`what failed is told in words that are translated and fit, ${width} px`, async () => {
    const { page, context, sound } = await start();
    await page.route("**/later-*", (route) => route.abort());
    await openExample(page);
    await page.locator(".sheet:has(#papers) button").first().click();
    await page.locator(".sheet:has(#papers) [role='alert']").waitFor();
    await sound("letters that do not come");
    await context.close();
  });
}
