// The modules for Node: for tests and measurements.
import { readFileSync } from "node:fs";

/** The functions of a module that lies in a folder, as an address that ends with a slash, its bytes, and what runs. */
export async function moduleIn(folder, name) {
  const functions = await import(new URL(`${name}_bg.js`, folder));
  const bytes = readFileSync(new URL(`${name}_bg.wasm`, folder));
  const { instance } = await WebAssembly.instantiate(bytes, { [`./${name}_bg.js`]: functions });
  functions.__wbg_set_wasm(instance.exports);
  instance.exports.__wbindgen_start();
  return { functions, bytes, instance };
}
