// Reads Fluent files at build time, so that the page carries no parser.
import { readFile } from "node:fs/promises";
import { FluentResource } from "@fluent/bundle";

/** The texts of a file: id, text and, where it has any, attributes. The text is as @fluent/bundle parses it. */
export const textsOf = (source) =>
  new FluentResource(source).body.map(({ id, value, attributes }) =>
    Object.keys(attributes).length > 0 ? [id, value, attributes] : [id, value],
  );

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
