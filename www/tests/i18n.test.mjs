// What the page shows of a text: its values put in by Fluent, what is missing told and never hidden.
import assert from "node:assert/strict";
import { test } from "node:test";
import { FluentResource } from "@fluent/bundle";
import { module } from "./source.mjs";

const { add, locale, speak, t, textOr } = await module("src/i18n.ts");
const TEXTS = `
sample-sum = { $n } points
sample-plural = { $n ->
    [one] one day
   *[other] { $n } days
 }
sample-choice = { $answer ->
    [yes] Yes
   *[no] No
 }
sample-parts = Name
    .more = More of { $name }
`;
add("zh-CN", [new FluentResource(TEXTS)]);
const english = async () => [new FluentResource(TEXTS)];

test("values, plurals and choices are put in as Fluent does, in the language chosen", async () => {
  await speak("en", english);
  assert.equal(locale(), "en-GB");
  assert.equal(t("sample-sum", { n: 1234 }), "1,234 points");
  assert.deepEqual([1, 2].map((n) => t("sample-plural", { n })), ["one day", "2 days"]);
  assert.deepEqual(["yes", "no", "perhaps"].map((answer) => t("sample-choice", { answer })), ["Yes", "No", "No"]);
  assert.equal(t("sample-parts.more", { name: "it" }), "More of it");
  await speak("zh-CN", english);
  assert.equal(t("sample-plural", { n: 1 }), "1 days", "Chinese has one form");
});

test("what is missing is shown by its name and told", (context) => {
  const told = context.mock.method(console, "warn", () => undefined);
  assert.equal(t("no-such-text"), "no-such-text");
  assert.equal(t("sample-parts.less"), "sample-parts.less");
  assert.equal(t("sample-sum"), "{$n} points");
  assert.equal(told.mock.callCount(), 3);
  assert.match(told.mock.calls[2].arguments[0], /^no value for sample-sum/);
  assert.equal(textOr("no-such-text", "instead"), "instead");
});

test("a language whose texts cannot be loaded leaves the page in the one it has", async () => {
  await assert.rejects(speak("en", () => Promise.reject(new Error("no network"))));
  assert.equal(locale(), "zh-CN");
});
