// What the build puts in place of these names, and the part of Trusted Types that is used.

/** A Fluent file, parsed by the build. */
declare module "*.ftl" {
  const texts: import("./i18n.js").Text[];
  export default texts;
}

/** File name of the worker, beside the page. */
declare const WORKER_FILE: string;
/** File name of the core, beside the page. */
declare const CORE_FILE: string;

interface Window {
  trustedTypes?: {
    createPolicy(
      name: string,
      rules: { createScriptURL(url: string): string },
    ): { createScriptURL(url: string): unknown };
  };
}
