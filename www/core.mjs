// The core for Node: for tests and measurements.
import { readFileSync } from "node:fs";

/** The functions of the core that lies in a folder, as an address that ends with a slash, and the bytes of its module. */
export async function coreIn(folder) {
  const core = await import(new URL("core_bg.js", folder));
  const bytes = readFileSync(new URL("core_bg.wasm", folder));
  const { instance } = await WebAssembly.instantiate(bytes, { "./core_bg.js": core });
  core.__wbg_set_wasm(instance.exports);
  instance.exports.__wbindgen_start();
  return { core, bytes };
}
