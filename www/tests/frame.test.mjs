// The pages beside the app are whole in both languages: their texts, links and parts.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { FluentParser } from "@fluent/syntax";
import { fileOf } from "../frame.mjs";
import { modelPage } from "../model.mjs";
import { www } from "./source.mjs";

const PAGES = { model: modelPage };
const SHEETS = { style: "style.css", own: "frame.css" };

const keysOf = (name, lang) => {
  const { body } = new FluentParser().parse(readFileSync(www(`locales/${name}.${lang}.ftl`), "utf8"));
  return body.filter(({ type }) => type === "Message").map(({ id }) => id.name);
};
const all = (html, pattern) => [...html.matchAll(pattern)].map(([, found]) => found);

for (const lang of ["zh-CN", "en"]) {
  const asked = new Set();
  const written = {};
  for (const [name, write] of Object.entries(PAGES)) written[fileOf(name, lang)] = await write(lang, SHEETS, asked);

  test(`the pages beside the app ask for every text they have, ${lang}`, () => {
    const keys = ["frame", "model"].flatMap((name) => keysOf(name, lang));
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
}
