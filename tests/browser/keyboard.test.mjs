// The page by keyboard alone: what is reached, in which order, and that one sees and hears where one is, on phones and
// wide screens, in both languages, light, dark and in forced colours.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { changed, digest, launch, open, settled, steady } from "./browser.mjs";

let browser;
before(async () => (browser = await launch()));
after(() => browser.close());

const WIDTHS = [320, 390, 1440];
const LANGUAGES = ["zh-CN", "en"];
const COLOURS = { light: { colorScheme: "light" }, dark: { colorScheme: "dark" }, "forced colours": { forcedColors: "active" } };

/** Puts the focus where a person who comes to the page has it: before everything. */
const toTop = (page) =>
  page.evaluate(() => {
    document.querySelector(".skip").focus();
    scrollTo(0, 0);
  });

/** Tabs from the top until the focus is on what a selector finds. */
async function tabTo(page, selector) {
  await toTop(page);
  for (let presses = 0; presses < 200; presses += 1) {
    if (await page.evaluate((selector) => document.activeElement.matches(selector), selector)) return;
    await page.keyboard.press("Tab");
  }
  assert.fail(`the keyboard does not reach ${selector}`);
}

/** Waits until another view has come: its heading has the focus, and is not the one of the view before. */
async function arrived(page, hash) {
  await page.waitForFunction((hash) => location.hash === hash, hash);
  await page.waitForTimeout(60);
  await page.waitForFunction(() => document.activeElement.tagName === "H1" && document.activeElement.isConnected);
}

async function follow(page, selector, hash) {
  await tabTo(page, selector);
  await page.keyboard.press("Enter");
  await arrived(page, hash);
}

async function opened({ width = 390, language = "zh-CN", ...colours } = {}) {
  const all = await open(browser, { viewport: { width, height: 800 }, ...colours });
  if (language === "en") {
    await tabTo(all.page, ".language");
    await all.page.keyboard.press("Enter");
    await all.page.locator("html[lang='en']").waitFor();
  }
  return all;
}

/** Says what happened to which line; the arrows go on from where Tab reaches the group. */
async function tellWhatHappened(page, kind = "Space") {
  await follow(page, ".doors a[href='#event']", "#event");
  for (const [name, key] of [["event.product", "Space"], ["event.kind", kind]]) {
    await tabTo(page, `[name='${name}']`);
    await page.keyboard.press(key);
  }
}

/** What the focus is on: its place, its box on the page, whether it is seen there, and how it is marked. */
const stop = (page) =>
  page.evaluate(() => {
    const at = document.activeElement;
    if (at === document.body) return null;
    const all = [...document.querySelectorAll("*")];
    const label = at.closest(".choice, .blank");
    const box = (label ?? at).getBoundingClientRect();
    // A link over two lines has nothing in the middle of its box.
    const line = at.getClientRects()[0];
    const [x, y] = [line.left + line.width / 2, line.top + line.height / 2];
    const hit = document.elementFromPoint(x, y);
    const marked = [at, label].filter(Boolean).map((one) => getComputedStyle(one)).find((style) => style.outlineStyle !== "none" && parseFloat(style.outlineWidth) > 0);

    const channels = (colour) => colour.match(/[\d.]+/g).map(Number);
    const luminance = (colour) => {
      const [r, g, b] = channels(colour).map((value) => (value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4));
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    let ground = (label ?? at).parentElement;
    while (ground.parentElement && channels(getComputedStyle(ground).backgroundColor)[3] === 0) ground = ground.parentElement;
    const [lighter, darker] = marked
      ? [marked.outlineColor, getComputedStyle(ground).backgroundColor].map(luminance).sort((a, b) => b - a)
      : [0, 0];
    return {
      name: `${at.tagName.toLowerCase()} ${at.id || at.textContent.trim().slice(0, 30)}`,
      place: all.indexOf(at),
      tabIndex: at.tabIndex,
      box: { left: box.left, right: box.right, top: box.top + scrollY, bottom: box.bottom + scrollY },
      inside: line.top >= -1 && line.bottom <= innerHeight + 1 && x >= 0 && x <= innerWidth,
      hit: Boolean(hit && (at.contains(hit) || hit.contains(at) && hit.matches("label, summary, .blank") || at.labels?.[0]?.contains(hit))),
      hitBy: hit?.outerHTML.slice(0, 80),
      marked: Boolean(marked),
      contrast: (lighter + 0.05) / (darker + 0.05),
    };
  });

/** Everything that Tab should reach: of radio buttons one in a group. */
const reachable = (page) =>
  page.evaluate(() => {
    const groups = new Set();
    return [...document.querySelectorAll("a[href], button, input, select, textarea, summary, [tabindex='0']")].filter((at) => {
      if (at.disabled || at.tabIndex < 0 || !at.checkVisibility({ visibilityProperty: true })) return false;
      if (at.type !== "radio") return true;
      return !groups.has(at.name) && groups.add(at.name);
    }).length;
  });

/** The same once the page has scrolled to it, for which a browser takes a frame or more. */
async function shownStop(page) {
  for (let tries = 0; ; tries += 1) {
    const here = await stop(page);
    if (!here || (here.inside && here.hit) || tries === 20) return here;
    await page.waitForTimeout(50);
  }
}

/** Tabs through a view from top to end. */
async function tour(page, view) {
  await toTop(page);
  const stops = [];
  for (let here = await shownStop(page); here; here = await shownStop(page)) {
    // After the last, some browsers begin anew.
    if (here.place === stops[0]?.place) break;
    stops.push(here);
    assert.ok(stops.length < 400, `${view}: Tab comes to an end`);
    await page.keyboard.press("Tab");
  }
  assert.equal(stops.length, await reachable(page), `${view}: everything is reached: ${stops.map(({ name }) => name).join(", ")}`);
  const overlap = (a, b) => Math.min(a.right, b.right) - Math.max(a.left, b.left) > 8;
  for (const [n, here] of stops.entries()) {
    const what = `${view}: ${here.name}`;
    assert.equal(here.tabIndex, 0, what);
    assert.ok(here.marked, `${what} shows that it has the focus`);
    assert.ok(here.contrast >= 3, `${what} shows it with a contrast of ${here.contrast}`);
    assert.ok(here.inside, `${what} is on the screen`);
    assert.ok(here.hit, `${what} is not hidden behind ${here.hitBy}`);
    const last = stops[n - 1];
    if (!last) continue;
    assert.ok(here.place > last.place, `${what} comes after ${last.name}`);
    // The skip link stands above what it skips.
    if (n > 1 && overlap(here.box, last.box)) assert.ok(here.box.top >= last.box.top - 2, `${what} stands above ${last.name}`);
  }
  return stops.length;
}

for (const width of WIDTHS) {
  for (const language of LANGUAGES) {
    for (const [colours, options] of Object.entries(COLOURS)) {
      test(`every stop comes in order and is seen, ${width} px, ${language}, ${colours}`, async () => {
        const { page, seen, context } = await opened({ width, language, ...options });
        assert.ok((await tour(page, "opening")) >= 6);
        await follow(page, ".doors a[href='#event']", "#event");
        await tour(page, "what happened");
        // The arrows go on from where Tab reaches the group.
        await tabTo(page, "[name='event.product']");
        await page.keyboard.press("Space");
        await tabTo(page, "[name='event.kind']");
        await page.keyboard.press("ArrowDown");
        await follow(page, "main form button[type='submit']", "#q1");
        await tour(page, "a question");
        await page.evaluate(() => (location.hash = "#report"));
        await page.locator(".digest code").waitFor();
        // What is tried comes later and draws the report again.
        await steady(page);
        assert.ok((await tour(page, "report")) > 20);
        assert.deepEqual(seen.trouble, []);
        await context.close();
      });
    }
  }
}

for (const width of WIDTHS) {
  for (const language of LANGUAGES) {
    test(`each door is opened by keyboard and leads where it says, and back leads to it again, ${width} px, ${language}`, async () => {
      const { page, context } = await opened({ width, language });
      const BEHIND = { "#event": "[id='event.product']", "#q1": "[id='ask.scam']", "#report": ".digest code" };
      for (const [door, behind] of Object.entries(BEHIND)) {
        await follow(page, `.doors a[href='${door}']`, door);
        await page.locator(behind).waitFor();
        assert.equal(await page.locator("main h1").count(), 1);
        await page.goBack();
        await arrived(page, "");
      }
      await context.close();
    });
  }
}

/** The texts that describe an element, as they are read out. */
const description = (page, id) =>
  page.evaluate((id) => {
    const ids = document.getElementById(id).getAttribute("aria-describedby")?.split(/\s+/).filter(Boolean) ?? [];
    return ids.map((id) => document.getElementById(id)?.textContent.replace(/\s+/g, " ").trim() ?? `nothing has the id ${id}`).join(" ");
  }, id);
const focusOn = (page, id) => page.waitForFunction((id) => document.activeElement.id === id, id);

for (const language of LANGUAGES) {
  test(`what is missing of what happened is where the focus goes, and is read out there, ${language}`, async () => {
    const { page, context } = await opened({ language });
    await follow(page, ".doors a[href='#event']", "#event");
    for (const [id, words] of [["event.product", /最接近的产品|product that comes closest/], ["event.kind", /最接近的情况|closest/]]) {
      await tabTo(page, "main form button[type='submit']");
      await page.keyboard.press("Enter");
      await focusOn(page, id);
      assert.match(await description(page, id), words);
      await tabTo(page, `[name='${id}']`);
      await page.keyboard.press("Space");
      // The checkup that sees it mended waits for a pause.
      await page.waitForTimeout(500);
      assert.doesNotMatch(await description(page, id), words, "mended, it is no longer said");
    }
    await context.close();
  });

  test(`from the list of what is wrong one comes to each field, which says so itself, ${language}`, async () => {
    const { page, context } = await opened({ language });
    await follow(page, ".doors a[href='#report']", "#report");
    await page.locator(".digest code").waitFor();
    const typed = { "accounts.0.opened": "2026-2-30", "inquiries.1.date": "2030-1-1", "household.income": "-500" };
    for (const [id, text] of Object.entries(typed)) {
      const fold = `#fold-${id.split(".")[0]}`;
      await tabTo(page, `${fold} > summary`);
      await page.keyboard.press("Enter");
      await tabTo(page, `[id='${id}']`);
      await page.keyboard.press("ControlOrMeta+A");
      await page.keyboard.type(text);
      await page.keyboard.press("Tab");
      await page.locator(`[id='${id}'][aria-invalid='true']`).waitFor();
      await tabTo(page, `${fold} > summary`);
      await page.keyboard.press("Enter");
      await page.locator(`[id='${id}']`).waitFor({ state: "hidden" });
    }
    const links = await page.locator(".summary-wrong a").evaluateAll((links) => links.map((link) => [link.hash.slice(1), link.textContent]));
    assert.deepEqual(links.map(([id]) => id).sort(), Object.keys(typed).sort());
    for (const [id, said] of links) {
      await tabTo(page, `.summary-wrong a[href='#${id}']`);
      await page.keyboard.press("Enter");
      await focusOn(page, id);
      assert.equal(await page.evaluate(() => location.hash), "#report", "the address names the view");
      const { marked, inside, hit } = await stop(page);
      assert.ok(marked && inside && hit, `${id} is seen`);
      const words = await page.locator(`[id='${id}-says']`).innerText();
      const bare = (text) => text.replace(/\s+/g, "");
      assert.ok(bare(await description(page, id)).includes(bare(words)), `${id} is described by “${words}”`);
      assert.ok(said.includes(words.split(/[：:]/).at(-1).trim()), `${said} says ${words}`);
    }
    await context.close();
  });
}

test("the status is there from the beginning, stays silent through the questions, and tells a changed answer once", async () => {
  const { page, context } = await opened();
  const status = page.locator("main > [role='status']");
  assert.equal(await status.count(), 1);
  assert.equal(await status.textContent(), "");
  assert.ok([null, "polite"].includes(await status.getAttribute("aria-live")), "it does not interrupt");
  await page.evaluate(() => {
    const status = document.querySelector("main > [role='status']");
    window.status_ = status;
    window.heard = [];
    new MutationObserver(() => {
      const text = status.textContent;
      if (text !== window.heard.at(-1)) window.heard.push(text);
    }).observe(status, { childList: true, characterData: true, subtree: true });
  });
  const heard = () => page.evaluate(() => window.heard);
  const silence = () => page.waitForTimeout(1_500);

  await tellWhatHappened(page);
  await follow(page, "main form button[type='submit']", "#q1");
  await tabTo(page, "[id='ask.scam.no'], [name='ask.scam']");
  await page.keyboard.press("ArrowDown");
  await silence();
  assert.deepEqual(await heard(), [], "questions are read by themselves");

  await follow(page, "main a[href='#report']", "#report");
  await page.locator(".digest code").waitFor();
  await silence();
  const first = await heard();
  assert.equal(first.length, 1, "the answer is told once");
  assert.equal(first[0], await page.locator(".answer h1").evaluate((at) => at.textContent.trim()));

  // Typing changes the report with nearly every key, and the answer not at all.
  await tabTo(page, "#fold-household > summary");
  await page.keyboard.press("Enter");
  await tabTo(page, "[id='household.income']");
  const before = await digest(page);
  await page.keyboard.type("8500.50", { delay: 200 });
  await changed(page, before);
  await silence();
  assert.deepEqual(await heard(), first, "typing is not talked over");

  // On and off again, then on: what does not last is not told.
  await tabTo(page, "#fold-told > summary");
  await page.keyboard.press("Enter");
  await tabTo(page, "[name='ask.scam']:checked");
  const last = await digest(page);
  await page.keyboard.press("ArrowUp");
  await changed(page, last);
  await page.keyboard.press("ArrowDown");
  await page.waitForTimeout(300);
  await page.keyboard.press("ArrowUp");
  await silence();
  await silence();
  const all = await heard();
  assert.equal(all.length, 2, all.join(" | "));
  assert.notEqual(all[1], first[0]);
  assert.equal(all[1], await page.locator(".answer h1").evaluate((at) => at.textContent.trim()));
  assert.ok(await page.evaluate(() => window.status_.isConnected), "it is the same all the time");
  await context.close();
});

test("back and forward through questions and report lose nothing that was answered or typed", async () => {
  const { page, seen, context } = await opened();
  await tellWhatHappened(page, "ArrowDown");
  await tabTo(page, "[id='event.date']");
  await page.keyboard.type("2026年2月3日");
  await tabTo(page, "[id='event.message']");
  await page.keyboard.type("综合评估未通过");
  const shown = () =>
    page.evaluate(() => [...document.querySelectorAll("main :is(input, textarea, select)")].map((at) => [at.id, at.value, at.checked]));
  const answers = new Map([["#event", await shown()]]);
  await follow(page, "main form button[type='submit']", "#q1");
  for (let screen = 1; screen <= 4; screen += 1) {
    const group = await page.locator("main fieldset[id^='ask.']").getAttribute("id");
    await tabTo(page, `[name='${group}']`);
    await page.keyboard.press(await page.evaluate(() => document.activeElement.type === "radio" ? "ArrowDown" : "Space"));
    assert.ok((await page.locator("main input:checked").count()) > 0);
    // The report, which chooses the next question, follows the answer.
    await page.waitForTimeout(300);
    answers.set(`#q${screen}`, await shown());
    if (screen < 4) await follow(page, "main form button[type='submit']", `#q${screen + 1}`);
  }
  await follow(page, "main a[href='#report']", "#report");
  await page.locator(".digest code").waitFor();
  const report = await digest(page);
  const views = [...answers.keys()];
  for (let round = 0; round < 2; round += 1) {
    for (const view of [...views].reverse()) {
      await page.goBack();
      await arrived(page, view);
      assert.deepEqual(await shown(), answers.get(view), `back at ${view}`);
    }
    for (const view of views.slice(1)) {
      await page.goForward();
      await arrived(page, view);
      assert.deepEqual(await shown(), answers.get(view), `forward at ${view}`);
    }
    await page.goForward();
    await arrived(page, "#report");
    assert.equal(await digest(page), report);
  }
  assert.deepEqual(seen.trouble, []);
  await context.close();
});

/** How an element is drawn, apart from its words and their weight. */
async function look(locator) {
  await settled(locator.page());
  return locator.evaluate((at) => {
    const parts = [getComputedStyle(at), getComputedStyle(at, "::before")];
    const of = (style) => [
      style.backgroundColor, style.outlineStyle, style.outlineWidth, style.outlineColor, style.outlineOffset,
      ...["Top", "Right", "Bottom", "Left"].flatMap((side) => ["Style", "Width", "Color"].map((what) => style[`border${side}${what}`])),
    ];
    return parts.flatMap(of).join(" ");
  });
}

const differ = async (one, other, what) => assert.notEqual(await look(one), await look(other), what);

for (const width of WIDTHS) {
  test(`in forced colours one still sees what is chosen, how far one is, which word holds, and the focus, ${width} px`, async () => {
    const { page, context } = await opened({ width, forcedColors: "active" });
    assert.equal(await page.evaluate(() => matchMedia("(forced-colors: active)").matches), true);
    await follow(page, ".doors a[href='#event']", "#event");
    await tabTo(page, "[name='event.product']");
    await page.keyboard.press("Space");
    const choice = (id) => page.locator(".choice", { has: page.locator(`[id='${id}']`) });
    const id = await page.evaluate(() => document.activeElement.id);
    const other = await page.evaluate(() => [...document.getElementsByName("event.product")].at(-1).id);
    const focused = await look(choice(id));
    await tabTo(page, "[name='event.kind']");
    await page.keyboard.press("Space");
    await differ(choice(id), choice(other), "a chosen answer is not drawn as the others");
    assert.notEqual(focused, await look(choice(id)), "a chosen answer shows the focus");
    await tabTo(page, ".chip[aria-pressed='false']");
    await page.keyboard.press("Space");
    await tabTo(page, "[id='event.message']");
    await differ(page.locator(".chip[aria-pressed='true']"), page.locator(".chip[aria-pressed='false']").first(), "a chosen day is not drawn as the others");

    await follow(page, "main form button[type='submit']", "#q1");
    await follow(page, "main form button[type='submit']", "#q2");
    const [done, now, open] = ["done", "now", ""].map((at) => page.locator(`.way li[class='${at}']`).first());
    await differ(done, now, "done and now");
    await differ(now, open, "now and still to come");
    await differ(done, open, "done and still to come");
    await differ(page.locator("nav a[aria-current]"), page.locator("nav a:not([aria-current])").first(), "the view that is shown");

    await page.evaluate(() => (location.hash = "#report"));
    await page.locator(".digest code").waitFor();
    const scales = await page.locator(".scale").filter({ has: page.locator("[aria-current]") }).all();
    assert.ok(scales.length > 0, "some word holds");
    for (const scale of scales) {
      await differ(scale.locator("li[aria-current]"), scale.locator("li:not([aria-current])").last(), await scale.getAttribute("aria-label"));
    }
    await context.close();
  });
}
