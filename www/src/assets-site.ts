// What the page starts from files of the site: workers and the service worker. assets-file.ts takes its place in the one file.
//
// Trusted Types let one policy make addresses of scripts, and only those of this site.

import core from "./core-worker.ts?worker&url";
import reader from "./import-worker.ts?worker&url";
import tools from "./tools-worker.ts?worker&url";
import type { Module } from "./serving.js";

const FILES: Record<Module, string> = { core, import: reader, tools };

const rules = {
  createScriptURL(address: string): string {
    if (new URL(address).origin !== location.origin) throw new TypeError("not an address of this site");
    return address;
  },
};
const policy = window.trustedTypes?.createPolicy("checkup", rules) ?? rules;
const scriptAddress = (file: string): string => policy.createScriptURL(new URL(file, location.href).href) as string;

/** Starts a worker with a module of the core. */
export const startWorker = async (module: Module): Promise<Worker> =>
  new Worker(scriptAddress(FILES[module]), { type: import.meta.env.DEV ? "module" : "classic" });

/** Runs the same script on the page itself. */
export const runHere = (module: Module): Promise<unknown> => import(/* @vite-ignore */ FILES[module]);

/** Registers the service worker, which keeps the site's files for use without network; where that fails the page works without it. */
export function keepFiles(): void {
  if (!import.meta.env.DEV) navigator.serviceWorker?.register(scriptAddress("sw.js")).catch(() => {});
}
