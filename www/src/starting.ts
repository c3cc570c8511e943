// Starts the WebAssembly module that its script holds.

/** The bindings of a module: what it imports, and the place for what it exports. */
type Bindings = WebAssembly.ModuleImports & { __wbg_set_wasm(exports: WebAssembly.Exports): void };

let started: Promise<void> | undefined;

/** Starts it once. */
export const start = (bindings: object): Promise<void> => (started ??= begin(bindings as Bindings));

async function begin(bindings: Bindings): Promise<void> {
  const bytes = Uint8Array.from(MODULE, (byte) => byte.charCodeAt(0) ^ TURNED);
  const { instance } = await WebAssembly.instantiate(bytes, { [BINDINGS]: bindings });
  bindings.__wbg_set_wasm(instance.exports);
  (instance.exports["__wbindgen_start"] as () => void)();
}
