// The WebAssembly core and the native one, for the tests of this folder.
import { readFileSync, readdirSync } from "node:fs";
import { answered } from "../support/cli.mjs";
import { loadModule } from "../support/wasm.mjs";

const CASES = new URL("../cases/", import.meta.url);

/**
 * What the modules import, and nothing that reaches network or storage: values, dates and errors; the tools and the import beside
 * them the bytes of files and random numbers, and of the browser one sealing and opening, the other the characters of GB18030.
 */
const VALUES = `Error Number String _wbg_cb_unref bigint_get_as_i64 boolean_get call debug_string done entries generic
  generic generic generic generic get get get_unchecked in init_externref_table instanceof_ArrayBuffer instanceof_Map
  instanceof_Uint8Array isArray isSafeInteger is_bigint is_function is_object is_string iterator jsval_eq
  jsval_loose_eq length length new new new new next next number_get prototypesetcall set set set string_get throw value`.split(/\s+/);
const DATES = ["getDate", "getFullYear", "getMonth", "new_0"];
const FILES = ["cancel", "get", "getRandomValues", "getReader", "get_value", "read", "size", "slice", "stream", "subarray"];
const WAITING = `call generic is_undefined new_typed queueMicrotask queueMicrotask resolve static_accessor_GLOBAL
  static_accessor_GLOBAL_THIS static_accessor_SELF static_accessor_WINDOW then then`.split(/\s+/);
const SEALING = `decrypt deriveBits encrypt fill importKey instanceof_DomException name new_from_slice normalize of of
  set_additional_data set_hash set_iterations set_iv set_name set_name set_salt subtle`.split(/\s+/);
const TEXTS = ["decode", "new_with_label"];
export const IMPORTS_OF = {
  core: [...VALUES, ...DATES].sort(),
  import: [...VALUES, ...FILES, ...WAITING, ...TEXTS].sort(),
  tools: [...VALUES, ...FILES, ...WAITING, ...SEALING].sort(),
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
