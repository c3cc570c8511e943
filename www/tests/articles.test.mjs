// The pages that people land on: every entry of the catalogue has one in both languages, every link leads somewhere, and what
// search engines read is whole.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { FluentParser } from "@fluent/syntax";
import { articles } from "../build/pages/articles.mjs";
import { causesPage } from "../build/pages/causes.mjs";
import { module, www } from "./source.mjs";

const ids = await module("generated/ids.ts");
const { QUESTIONS, questionOf } = await module("src/questions.ts");
const HEAD = '<link rel="stylesheet" href="../style.css">';
const ADDRESS = "https://checkup.example/";
const asked = new Set();
const files = await articles({ head: HEAD, address: ADDRESS, questionOf, asked });
const all = (html, pattern) => [...html.matchAll(pattern)].map(([, found]) => found);

/** Every entry that is to have a page. */
const WANTED = [
  ["cause", ids.CAUSE],
  ["myth", ids.AVOID],
  ["rule", ids.RULE],
  ["right", ids.LETTER],
  ["line", ids.LINE],
  ["flag", ids.FLAG],
].flatMap(([kind, list]) => list.map((id) => `read/${kind}-${id.replaceAll("_", "-")}`));

test("every entry of the catalogue has its page in both languages, and there are no others", () => {
  assert.ok(WANTED.length > 60);
  const names = ["read/index", ...WANTED].flatMap((name) => [`${name}.html`, `${name}.en.html`]);
  assert.deepEqual([...files.keys()].sort(), names.sort());
});

test("every text is asked for", () => {
  const { body } = new FluentParser().parse(readFileSync(www("locales/articles.zh-CN.ftl"), "utf8"));
  const keys = body.filter(({ type }) => type === "Message").flatMap(({ id, attributes }) => [id.name, ...attributes.map((part) => `${id.name}.${part.id.name}`)]);
  // Those of a rule and a saying are put together from their ids.
  assert.deepEqual(keys.filter((key) => !asked.has(key)), []);
});

test("each is whole, needs no script and is like no other", () => {
  const titles = new Set();
  for (const [name, html] of files) {
    const lang = name.endsWith(".en.html") ? "en" : "zh-CN";
    assert.match(html, new RegExp(`<html lang="${lang}">`), name);
    assert.doesNotMatch(html, /undefined|null|NaN|\[object|\{ ?\$/, name);
    assert.doesNotMatch(html, /<script(?! type="application\/ld\+json")|<style|\sstyle=|\son\w+=/, name);
    const found = all(html, / id="([^"]*)"/g);
    assert.equal(new Set(found).size, found.length, name);
    const [title] = all(html, /<title>([^<]*)<\/title>/g);
    assert.ok(!titles.has(title), `${title} is the title of two pages`);
    titles.add(title);
    const [description] = all(html, /<meta name="description" content="([^"]*)">/g);
    assert.ok(description.length > 8, name);
    assert.equal(all(html, /<h1/g).length, 1, name);
    assert.match(html, /href="\.\.\/index\.html/, name);
  }
});

test("every link leads to a page that is there, or to a view or question of the check", async () => {
  const parts = new Set(all(await causesPage("zh-CN", ""), /<section class="sheet" id="([^"]*)"/g));
  const beside = ["guide", "model", "causes", "check"].flatMap((page) => [`${page}.html`, `${page}.en.html`]);
  const views = ["scam", "cost", "cash", "class", ...QUESTIONS.map(({ id }) => `ask-${id}`)];
  for (const [name, html] of files) {
    for (const href of all(html, /<a [^>]*href="([^"]*)"/g)) {
      const { pathname, hash } = new URL(href, new URL(name, ADDRESS));
      const [file, part] = [pathname.slice(1), hash.slice(1)];
      if (file === "index.html") assert.ok(part === "" || views.includes(part), `${name}: ${href}`);
      else if (beside.includes(file)) assert.ok(part === "" || parts.has(part), `${name}: ${href}`);
      else assert.ok(files.has(file) && part === "", `${name}: ${href}`);
    }
  }
});

test("a page that a question tells of leads into it", () => {
  const late = files.get("read/cause-overdue.html");
  assert.match(late, /href="\.\.\/index\.html#ask-late"/);
  assert.match(files.get("read/cause-frequent-applications.html"), /#ask-applications"/);
  assert.match(files.get("read/flag-upfront-fee.html"), /index\.html#scam"/);
  assert.match(files.get("read/line-court.html"), /index\.html#cost"/);
  assert.match(files.get("read/myth-fear-early-repayment.html"), /#ask-conduct"/);
  // Only what no question tells of leads to the opening.
  const bare = [...files].filter(([name, html]) => !name.startsWith("read/index") && /class="button" href="\.\.\/index\.html"/.test(html)).map(([name]) => name);
  assert.deepEqual(bare.filter((name) => !/read\/cause-/.test(name)), []);
  assert.ok(bare.length <= 12, bare.join(", "));
});

test("canonical and language links are whole addresses that name each other, and none is made up where the address is not known", async () => {
  for (const [name, html] of files) {
    const [canonical] = all(html, /<link rel="canonical" href="([^"]*)">/g);
    assert.equal(canonical, `${ADDRESS}${name}`);
    const alternates = [...html.matchAll(/<link rel="alternate" hreflang="([^"]*)" href="([^"]*)">/g)].map(([, lang, href]) => [lang, href]);
    const base = name.replace(/(\.en)?\.html$/, "");
    assert.deepEqual(alternates, [["zh-CN", `${ADDRESS}${base}.html`], ["en", `${ADDRESS}${base}.en.html`]]);
  }
  const unknown = await articles({ head: HEAD, questionOf });
  for (const html of unknown.values()) assert.doesNotMatch(html, /rel="canonical"|undefined/);
});

test("what is said to machines is what the page says", () => {
  let questions = 0;
  for (const [name, html] of files) {
    const [written] = all(html, /<script type="application\/ld\+json">(.*?)<\/script>/gs);
    if (name.startsWith("read/index")) continue;
    const data = JSON.parse(written);
    const text = html.replace(/<script.*?<\/script>/gs, "").replaceAll("&quot;", '"').replaceAll("&amp;", "&").replaceAll("&lt;", "<");
    if (data["@type"] === "FAQPage") {
      const [{ name: question, acceptedAnswer }] = data.mainEntity;
      assert.ok(text.includes(`<h1>${question}</h1>`) && text.includes(acceptedAnswer.text), name);
      questions += 1;
    } else assert.ok(data["@type"] === "Article" && text.includes(`<h1>${data.headline}</h1>`) && text.includes(data.description), name);
  }
  assert.ok(questions > 30);
});
