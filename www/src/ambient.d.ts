// What the build puts in place of these names, and the part of Trusted Types that is used.

/** A Fluent file, parsed by the build. */
declare module "*.ftl" {
  const texts: import("./i18n.js").Text[];
  export default texts;
}

/** The module of the core, a character for each byte: brotli packs it as well as the bytes, and no request is needed. */
declare const CORE: string;
/** The bits that are turned in every one of them. */
declare const TURNED: number;
/** Whether the build is for the one file. */
declare const IN_FILE: boolean;
/** Known to no one: see loading.ts. */
declare const COMES_LATER: boolean;
/** What the service worker keeps, and the name of this version. */
declare const FILES: string[];
declare const VERSION: string;

interface Window {
  /** In the one file: what it holds packed. */
  packedParts: import("./unpacking.js").PackedParts;
  /** The core on the page itself, where there is no worker. */
  creditCheckup: typeof import("./core.js").answer;
  trustedTypes?: {
    createPolicy<Rule extends "createScript" | "createScriptURL">(
      name: string,
      rules: Record<Rule, (text: string) => string>,
    ): Record<Rule, (text: string) => unknown>;
  };
}
