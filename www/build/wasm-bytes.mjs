// Imports of `*.wasm?bytes`: the bytes of a module inside the script that imports it, so that a page whose policy is
// `connect-src 'none'` can start it.
//
// They are written as a string with a character for each byte. In base64 brotli would no longer find what repeats in them:
// measured, 28 % more to load.
import { readFile } from "node:fs/promises";

const QUERY = "?bytes";

export const wasmBytes = () => ({
  name: "wasm-bytes",
  async load(id) {
    if (!id.endsWith(QUERY)) return;
    const binary = (await readFile(id.slice(0, -QUERY.length))).toString("latin1");
    return `export default Uint8Array.from(${JSON.stringify(binary)}, (char) => char.charCodeAt(0))`;
  },
});
