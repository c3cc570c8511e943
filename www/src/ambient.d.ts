// What the build puts in place of these names, and the part of Trusted Types that is used.

/** A Fluent file, parsed by the build. */
declare module "*.ftl" {
  const texts: import("./i18n.js").Text[];
  export default texts;
}

/** The module that a script holds, a character for each byte: brotli packs it as well as the bytes, and no request is needed. */
declare const MODULE: string;
/** What that module calls its bindings. */
declare const BINDINGS: string;
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
  /** What answers on the page itself, where there is no worker. */
  answering: {
    core?: typeof import("./core.js").answer;
    vault?: typeof import("./vault.js").answer;
    import?: typeof import("./import.js").answer;
    bureau?: typeof import("./import.js").answer;
    cost?: typeof import("./cost.js").answer;
    stress?: typeof import("./stress.js").answer;
    words?: typeof import("./words.js").answer;
  };
  trustedTypes?: {
    createPolicy<Rule extends "createScript" | "createScriptURL">(
      name: string,
      rules: Record<Rule, (text: string) => string>,
    ): Record<Rule, (text: string) => unknown>;
  };
}
