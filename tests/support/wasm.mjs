// The WebAssembly modules in Node, for tests and measurements.
import { readFileSync } from "node:fs";

const GENERATED = new URL("../../www/generated/", import.meta.url);

/** A module by its name, `core` or `tools`: its functions, its bytes and its exports. `folder` is an address that ends with a slash. */
export async function loadModule(name, folder = GENERATED) {
  const functions = await import(new URL(`${name}.js`, folder));
  const bytes = readFileSync(new URL(`${name}_bg.wasm`, folder));
  return { functions, bytes, exports: functions.initSync({ module: bytes }) };
}
