// Imports of Fluent files: parsed at the build, so that the page formats texts and carries no parser.
import { readFile } from "node:fs/promises";
import { FluentResource } from "@fluent/bundle";

export const fluentTexts = () => ({
  name: "fluent-texts",
  async load(id) {
    if (!id.endsWith(".ftl")) return;
    return `export default ${JSON.stringify(new FluentResource(await readFile(id, "utf8")))}`;
  },
});
