// The page fills its texts as Fluent's own implementation does, and the build lets nothing through that it would not fill.
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { FluentBundle, FluentResource } from "@fluent/bundle";
import { textsOf } from "../fluent.mjs";
import { module, www } from "./source.mjs";

const { format } = await module("src/format.ts");

/** Every variable of a pattern, with the words that a choice by it knows. */
function variablesOf(pattern, found = new Map()) {
  for (const part of typeof pattern === "string" ? [] : pattern) {
    const name = part.type === "select" ? part.selector.name : part.type === "var" ? part.name : undefined;
    if (name !== undefined && !found.has(name)) found.set(name, new Set());
    for (const { key, value } of part.variants ?? []) {
      found.get(name).add(key.value);
      variablesOf(value, found);
    }
  }
  return found;
}

/** Values that take every way through a pattern: each word of its choices, numbers of every plural form, other words. */
function* valuesFor(variables) {
  const [first, ...rest] = variables;
  if (!first) return yield {};
  const [name, words] = first;
  for (const others of valuesFor(rest)) {
    for (const value of new Set([...words, 0, 1, 2, 1234, "1", "一千"])) yield { ...others, [name]: value };
  }
}

for (const [language, locale] of [["zh-CN", "zh-CN"], ["en", "en-GB"]]) {
  test(`texts are filled as Fluent fills them, in ${language}`, () => {
    let compared = 0;
    for (const file of readdirSync(www("locales")).filter((name) => /^(page|catalogue)/.test(name) && name.includes(`.${language}.`))) {
      const source = readFileSync(www(`locales/${file}`), "utf8");
      const bundle = new FluentBundle(language, { useIsolating: false });
      bundle.addResource(new FluentResource(source));
      for (const [id, value, attributes = {}] of textsOf(source)) {
        for (const pattern of [value, ...Object.values(attributes)].filter((pattern) => pattern !== null)) {
          for (const values of valuesFor(variablesOf(pattern))) {
            assert.equal(format(pattern, values, locale), bundle.formatPattern(pattern, values), `${id} ${JSON.stringify(values)}`);
            compared += 1;
          }
        }
      }
    }
    assert.ok(compared > 5_000, `${compared} compared`);
  });
}

test("a value that is missing is shown by its name and told", (context) => {
  const told = context.mock.method(console, "warn", () => undefined);
  const [[, sum], [, choice]] = textsOf("sum = { $n } points\nchoice = { $n ->\n    [one] a\n   *[other] b\n }\n");
  assert.equal(format(sum, {}, "en-GB"), "{$n} points");
  assert.equal(format(choice, {}, "en-GB"), "b");
  assert.equal(told.mock.callCount(), 2);
});

test("the build stops at what the page does not know", () => {
  for (const placeable of ["NUMBER($n)", "other", "-term", "5", 'NUMBER($n) -> \n *[a] b\n']) {
    assert.throws(() => textsOf(`id = a { ${placeable} }\n`), /id has a \w+, which the page does not know/, placeable);
  }
  assert.throws(() => textsOf("id = a\n    .more = { $n ->\n       *[a] { other }\n    }\n"), /id has a mesg/);
});
