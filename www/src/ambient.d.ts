// What the build puts in place of these names, and the part of Trusted Types that is used.

/** A Fluent file as text, without comments and blank lines. */
declare module "*.ftl" {
  const text: string;
  export default text;
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
