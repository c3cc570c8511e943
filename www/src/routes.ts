// The parts of the page that come later: one table, and the one way to load them.
//
// In: the name of a part. Out: its module. The report is fetched in the background; everything else when it is asked for.

import bills from "./bills.js?chunk";
import cash from "./cash.js?chunk";
import english from "./english.js?chunk";
import flags from "./flags.js?chunk";
import keeping from "./keeping.js?chunk";
import later from "./later.js?chunk";
import money from "./money.js?chunk";
import pages from "./pages.js?chunk";
import report from "./report.js?chunk";
import room from "./room.js?chunk";
import story from "./story.js?chunk";

/** How each part is imported, and the address of its file, for another attempt. */
const PARTS = {
  report: { load: () => import("./report.js"), file: report },
  english: { load: () => import("./english.js"), file: english },
  later: { load: () => import("./later.js"), file: later },
  keeping: { load: () => import("./keeping.js"), file: keeping },
  bills: { load: () => import("./bills.js"), file: bills },
  money: { load: () => import("./money.js"), file: money },
  cash: { load: () => import("./cash.js"), file: cash },
  room: { load: () => import("./room.js"), file: room },
  flags: { load: () => import("./flags.js"), file: flags },
  story: { load: () => import("./story.js"), file: story },
  /** The static pages as views, which only the one file has. */
  pages: { load: () => import("./pages.js"), file: pages },
};

export type Parts = { [P in keyof typeof PARTS]: Awaited<ReturnType<(typeof PARTS)[P]["load"]>> };

const loaded = new Map<keyof Parts, Promise<unknown>>();
let failures = 0;

/** Loads a part once; after a failure it can be asked for again. */
export function load<P extends keyof Parts>(part: P): Promise<Parts[P]> {
  const known = loaded.get(part);
  if (known) return known as Promise<Parts[P]>;
  const { load, file } = PARTS[part];
  // Browsers never fetch a module's address again once it failed, so every later attempt has another one.
  const module = (IN_FILE || failures === 0 ? load() : import(/* @vite-ignore */ `${file}?${failures}`)) as Promise<Parts[P]>;
  loaded.set(part, module);
  module.catch(() => {
    failures += 1;
    loaded.delete(part);
  });
  return module;
}
