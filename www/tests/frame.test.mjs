// The pages beside the app are whole in both languages: their texts, links and parts.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { FluentParser } from "@fluent/syntax";
import { causesPage } from "../build/pages/causes.mjs";
import { checkPage } from "../build/pages/check.mjs";
import { fileOf } from "../build/pages/frame.mjs";
import { guidePage } from "../build/pages/guide.mjs";
import { modelPage } from "../build/pages/model.mjs";
import { module, www } from "./source.mjs";

const { CAUSE, INQUIRY_REASON } = await module("generated/ids.ts");
const PAGES = { guide: guidePage, model: modelPage, causes: causesPage, check: checkPage };
const HEAD = '<link rel="stylesheet" href="style.css">';

const keysOf = (name, lang) => {
  const { body } = new FluentParser().parse(readFileSync(www(`locales/${name}.${lang}.ftl`), "utf8"));
  return body.filter(({ type }) => type === "Message").map(({ id }) => id.name);
};
const all = (html, pattern) => [...html.matchAll(pattern)].map(([, found]) => found);

for (const lang of ["zh-CN", "en"]) {
  const asked = new Set();
  const written = {};
  for (const [name, write] of Object.entries(PAGES)) written[fileOf(name, lang)] = await write(lang, HEAD, asked);

  test(`the pages beside the app ask for every text they have, ${lang}`, () => {
    const keys = ["frame", "guide", "model", "causes", "check"].flatMap((name) => keysOf(name, lang));
    assert.deepEqual(keys.filter((key) => !asked.has(key)), []);
  });

  for (const [name, html] of Object.entries(written)) {
    test(`${name} is whole and needs no script`, () => {
      assert.match(html, new RegExp(`<html lang="${lang}">`));
      assert.doesNotMatch(html, /undefined|null|NaN|\[object|\{ ?\$/);
      assert.doesNotMatch(html, /<script|<style|\sstyle=|\son\w+=/);
      const ids = all(html, / id="([^"]*)"/g);
      assert.equal(new Set(ids).size, ids.length, "no id stands there twice");
      for (const id of all(html, /(?:href="#|aria-labelledby=")([^"]*)"/g)) assert.ok(ids.includes(id), id);
    });
  }

  test(`the causes and the points lead to each other, ${lang}`, () => {
    assert.ok(all(written[fileOf("model", lang)], /href="([^"]*)"/g).includes(fileOf("causes", lang)));
    assert.ok(all(written[fileOf("causes", lang)], /href="([^"]*)"/g).includes(fileOf("model", lang)));
  });

  test(`every cause has a part of its own that can be linked to, ${lang}`, () => {
    const parts = all(written[fileOf("causes", lang)], /<section class="sheet" id="([^"]*)"/g);
    assert.deepEqual(parts.filter((part) => CAUSE.includes(part)), [...CAUSE]);
  });
}

test("the guide has every reason of an inquiry once, and the numbers of the rules", async () => {
  const html = await guidePage("zh-CN", HEAD);
  const texts = readFileSync(www("locales/catalogue-report.zh-CN.ftl"), "utf8");
  for (const reason of INQUIRY_REASON) {
    const [, words] = new RegExp(`^reason-${reason} = (.*)$`, "m").exec(texts);
    assert.ok(html.includes(words), words);
  }
  for (const words of ["2次免费", "每次10元", "60个月", "最近2年", "保留5年", "20日内"]) assert.ok(html.includes(words), words);
});

test("both languages show the same numbers of the causes", async () => {
  // Numbers of cells alone; dates and names are written in words.
  const cells = async (lang) =>
    all(await causesPage(lang, HEAD), /<td data-name="[^"]*">([^<]*)/g).map((cell) => (cell.match(/[\d.]+/g) ?? []).sort());
  assert.deepEqual(await cells("zh-CN"), await cells("en"));
});
