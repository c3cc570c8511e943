// The WebAssembly core and the native one, for the tests of this folder.
import { execFileSync } from "node:child_process";
import { readFileSync, readdirSync } from "node:fs";
import { moduleIn } from "../../www/modules.mjs";

const CASES = new URL("../cases/", import.meta.url);

/** What the modules import: values, dates and errors, and nothing that reaches network or storage. */
const VALUES = `Error boolean_get entries from init_externref_table isArray is_null is_object is_undefined message number_get
  parse string_get stringify throw typeof`.split(/\s+/);
const CORE = [...VALUES.filter((name) => name !== "throw"), "getDate", "getFullYear", "getMonth", "now"].sort();
/** That of bills decodes characters too, and asks for no error's words. */
const BILLS = [...VALUES.filter((name) => name !== "message"), "decode", "new"].sort();
/** Those of costs and of whether the money lasts throw nothing either. */
const COSTS = VALUES.filter((name) => name !== "message" && name !== "throw");
/** That of words takes no object apart. */
const WORDS = ["Error", "init_externref_table", "parse"];
export const IMPORTS_OF = { core: CORE, vault: VALUES, cost: COSTS, stress: COSTS, words: WORDS, whole: [...CORE, "decode", "new", "throw"].sort(), import: BILLS, bureau: BILLS };
export const importsOf = (module) =>
  WebAssembly.Module.imports(module).map(({ name }) => name.replace(/_[0-9a-f]{16}$/, "").replace(/^(__wbg_|__wbindgen_)+/, "")).sort();

export const { functions: core, bytes } = await moduleIn(new URL("../../www/generated/", import.meta.url), "core");

/** Every story by its name. */
export const cases = readdirSync(CASES)
  .filter((file) => file.endsWith(".json"))
  .map((file) => [file.replace(/\.json$/, ""), JSON.parse(readFileSync(new URL(file, CASES), "utf8"))]);

/** What the native core answers to a text. */
export function native(text) {
  const xtask = process.env.CHECKUP_XTASK;
  const [program, ...words] = xtask ? [xtask] : ["cargo", "xtask"];
  try {
    return JSON.parse(execFileSync(program, [...words, "checkup", "-"], { input: text, encoding: "utf8" }));
  } catch (failure) {
    // 2 is bad input, whose problems are printed.
    if (failure.status !== 2) throw failure;
    return JSON.parse(failure.stdout);
  }
}

/** A sound history with nothing told, and the changes given. */
export function history(changes = {}) {
  return { version: 1, asOf: "2026-11-24", ...changes };
}
