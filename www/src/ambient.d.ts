// What the build adds to the page, and the part of Trusted Types that is used.

/// <reference types="vite/client" />

/** The messages of a Fluent file, parsed by the build. */
declare module "*.ftl" {
  const resource: import("@fluent/bundle").FluentResource;
  export default resource;
}

/** The bytes of a WebAssembly module, inside the script that imports them. */
declare module "*.wasm?bytes" {
  const bytes: Uint8Array<ArrayBuffer>;
  export default bytes;
}

/** The address of the file that a module of the page becomes. */
declare module "*?chunk" {
  const address: string;
  export default address;
}

/** Whether the build is for the one file. */
declare const IN_FILE: boolean;
/** What the service worker keeps, and the name of this version. */
declare const FILES: string[];
declare const VERSION: string;

interface Window {
  /** In the one file: what it holds packed. */
  onefile: import("./onefile-boot.js").OneFile;
  /** What answers on the page itself, where there is no worker. */
  answering?: Partial<Record<import("./serving.js").Service, import("./serving.js").Answer>>;
  trustedTypes?: {
    createPolicy<Rule extends "createScript" | "createScriptURL">(
      name: string,
      rules: Record<Rule, (text: string) => string>,
    ): Record<Rule, (text: string) => unknown>;
  };
}
