// The parts of the page that come later, in the one file, which holds them all; it takes the place of loading.ts there.
//
// In: the name of a part. Out: its module. What stays packed until it is needed is asked of the script that unpacks it.

import type { Parts } from "./loading.js";

const { packedParts } = window;

const modules: { [P in keyof Parts]: () => Promise<Parts[P]> } = {
  report: () => import("./report.js"),
  english: () => import("./english.js"),
  later: () => import("./later.js"),
  keeping: () => import("./keeping.js"),
  bills: () => import("./bills.js"),
  money: () => import("./money.js"),
  cash: () => import("./cash.js"),
  room: () => import("./room.js"),
  flags: () => import("./flags.js"),
  story: () => import("./story.js"),
  pages: () => import("./pages.js"),
};

export const load = <P extends keyof Parts>(part: P): Promise<Parts[P]> => modules[part]();

let dressed = false;

/** Adds the style of the report once. */
export async function dress(): Promise<void> {
  if (dressed) return;
  dressed = true;
  const style = document.createElement("style");
  style.textContent = packedParts.text("sheet");
  document.head.append(style);
}

/** The file is all there is. */
export const keepFiles = (): void => {};

/** One script answers everything. */
export const startWorker = async (): Promise<Worker> => packedParts.worker("whole");

export const runHere = async (): Promise<unknown> => packedParts.run("whole");
