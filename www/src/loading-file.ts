// The parts of the page that come later, in the one file, which holds them all; it takes the place of loading.ts there.
//
// In: the name of a part. Out: its module. What stays packed until it is needed is asked of the script that unpacks it.

import type { Answering, Parts } from "./loading.js";

const { packedParts } = window;

const modules: { [P in keyof Parts]: () => Promise<Parts[P]> } = {
  report: () => import("./report.js"),
  english: () => import("./english.js"),
  later: () => import("./later.js"),
  keeping: () => import("./keeping.js"),
  bills: () => import("./bills.js"),
  pages: () => import("./pages.js"),
};

export const load = <P extends keyof Parts>(part: P): Promise<Parts[P]> => modules[part]();

/** The style is there from the beginning. */
export const dress = async (): Promise<void> => {};

/** The file is all there is. */
export const keepFiles = (): void => {};

/** One script answers everything but bills. */
const scriptOf = (name: keyof Answering): string => (name === "import" ? name : "whole");

export const startWorker = (name: keyof Answering): Promise<Worker> => packedParts.worker(scriptOf(name));

export const runHere = (name: keyof Answering): Promise<unknown> => packedParts.run(scriptOf(name));
