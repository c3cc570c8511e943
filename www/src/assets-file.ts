// What the page starts in the one file, which holds everything packed; takes the place of assets-site.ts there.

import type { Module } from "./serving.js";

const { onefile } = window;

/** Starts a worker with a module of the core. */
export const startWorker = (module: Module): Promise<Worker> => onefile.worker(module);

/** Runs the same script on the page itself. */
export const runHere = (module: Module): Promise<void> => onefile.run(module);

/** A file needs no service worker. */
export const keepFiles = (): void => {};
