// The parts of the page that come later: the report in the background; English, letters, wiping, saved files, bills and
// credit reports, costs, cash, classes, red flags and stories when they are asked for.
//
// In: the name of a part. Out: its module. The build writes the names of their files into index.html, at the script.

/** What answers in a script of its own. */
export type Answering = Window["answering"];

export interface Parts {
  report: typeof import("./report.js");
  english: typeof import("./english.js");
  later: typeof import("./later.js");
  keeping: typeof import("./keeping.js");
  bills: typeof import("./bills.js");
  money: typeof import("./money.js");
  cash: typeof import("./cash.js");
  room: typeof import("./room.js");
  flags: typeof import("./flags.js");
  story: typeof import("./story.js");
  /** In the one file only. */
  pages: typeof import("./pages.js");
}

// For the bundler alone, and taken out of what it writes: these come when this one is there, so what they share with it
// stays in it. The report has the same for those that come after it.
if (COMES_LATER) {
  void import("./report.js");
  void import("./english.js");
}

const files = document.querySelector<HTMLElement>("script[data-report]")!.dataset;
const addressOf = (name: string): URL => new URL(files[name]!, location.href);
const loaded: { [P in keyof Parts]?: Promise<Parts[P]> } = {};
let failures = 0;

let dressed: Promise<void> | undefined;

/** Trusted Types let this policy make one thing: the address of a script of this site. */
const rules = {
  createScriptURL(address: string): string {
    if (new URL(address).origin !== location.origin) throw new TypeError("not an address of this site");
    return address;
  },
};
const policy = window.trustedTypes?.createPolicy("checkup", rules) ?? rules;
const own = (url: URL): string => policy.createScriptURL(url.href) as string;

/** Starts a worker. */
export const startWorker = async (name: keyof Answering): Promise<Worker> => new Worker(own(addressOf(name)));

/** Keeps the files of the site for when there is no network. Where the browser does not, the page needs it no less. */
export function keepFiles(): void {
  navigator.serviceWorker?.register(own(new URL("sw.js", location.href))).catch(() => {});
}

/** The same on the page itself. */
export const runHere = (name: keyof Answering): Promise<unknown> => import(addressOf(name).href);

/** Loads the style of the report once, which the opening and the questions do without. */
export function dress(): Promise<void> {
  return (dressed ??= new Promise((resolve, reject) => {
    const link = document.createElement("link");
    link.rel = "stylesheet";
    link.href = addressOf("sheet").href;
    link.onload = () => resolve();
    link.onerror = () => {
      link.remove();
      dressed = undefined;
      reject(new Error("the style of the report was not loaded"));
    };
    document.head.append(link);
  }));
}

/** Loads a part once; after a failure it can be asked for again. */
export function load<P extends keyof Parts>(part: P): Promise<Parts[P]> {
  const known = loaded[part];
  if (known) return known;
  const address = addressOf(part);
  // Browsers up to 2026 never fetch an address again that failed for a module, so every later attempt has another one.
  if (failures > 0) address.search = String(failures);
  const module = import(address.href) as Promise<Parts[P]>;
  loaded[part] = module as (typeof loaded)[P];
  module.catch(() => {
    failures += 1;
    delete loaded[part];
  });
  return module;
}
