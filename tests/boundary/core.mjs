// The WebAssembly core and the native one, for the tests of this folder.
import { readFileSync, readdirSync } from "node:fs";
import { answered } from "../support/cli.mjs";
import { loadModule } from "../support/wasm.mjs";

const CASES = new URL("../cases/", import.meta.url);

/** What both modules import: values, dates and errors, and nothing that reaches network or storage. */
const VALUES = `Error boolean_get entries from init_externref_table isArray is_null is_object is_undefined message number_get
  parse string_get stringify throw typeof`.split(/\s+/);
export const IMPORTS_OF = {
  core: [...VALUES.filter((name) => name !== "throw"), "getDate", "getFullYear", "getMonth", "now"].sort(),
  tools: [...VALUES, "decode", "new"].sort(),
};
export const importsOf = (module) =>
  WebAssembly.Module.imports(module).map(({ name }) => name.replace(/_[0-9a-f]{16}$/, "").replace(/^(__wbg_|__wbindgen_)+/, "")).sort();

export const { functions: core, bytes } = await loadModule("core");

/** Every story by its name. */
export const cases = readdirSync(CASES)
  .filter((file) => file.endsWith(".json"))
  .map((file) => [file.replace(/\.json$/, ""), JSON.parse(readFileSync(new URL(file, CASES), "utf8"))]);

/** What the native core answers to a text. */
export const native = (text) => answered(["checkup", "-"], text);

/** A sound history with nothing told, and the changes given. */
export function history(changes = {}) {
  return { version: 1, asOf: "2026-11-24", ...changes };
}
