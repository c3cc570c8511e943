// Reads Fluent files at build time, so that the page carries no parser. src/format.ts puts the values in.
import { readFile } from "node:fs/promises";
import { FluentResource } from "@fluent/bundle";

/** Stops the build at what src/format.ts does not know. */
function check(id, pattern) {
  for (const part of pattern ?? []) {
    if (part.type === "select" && part.selector.type === "var") part.variants.forEach(({ value }) => check(id, value));
    else if (typeof part !== "string" && !["str", "var"].includes(part.type)) {
      throw new Error(`${id} has a ${part.type}, which the page does not know`);
    }
  }
}

/** The texts of a file: id, pattern and, where it has any, attributes. A pattern is as @fluent/bundle parses it. */
export const textsOf = (source) =>
  new FluentResource(source).body.map(({ id, value, attributes }) => {
    for (const pattern of [value, ...Object.values(attributes)]) check(id, pattern);
    return Object.keys(attributes).length > 0 ? [id, value, attributes] : [id, value];
  });

/** Imports of Fluent files, for esbuild. */
export const fluent = {
  name: "fluent",
  setup({ onLoad }) {
    onLoad({ filter: /\.ftl$/ }, async ({ path }) => ({
      contents: JSON.stringify(textsOf(await readFile(path, "utf8"))),
      loader: "json",
    }));
  },
};
