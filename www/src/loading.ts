// The parts of the page that come later: the report in the background, English and the letters when they are asked for.
//
// In: the name of a part. Out: its module. The build writes the names of their files into index.html, at the script.

interface Parts {
  report: typeof import("./report.js");
  english: typeof import("./english.js");
  papers: typeof import("./papers.js");
}

const files = document.querySelector<HTMLElement>("script[data-report]")!.dataset;
const loaded: { [P in keyof Parts]?: Promise<Parts[P]> } = {};
let failures = 0;

let dressed: Promise<void> | undefined;

/** Loads the style of the report once, which the opening and the questions do without. */
export function dress(): Promise<void> {
  return (dressed ??= new Promise((resolve, reject) => {
    const link = document.createElement("link");
    link.rel = "stylesheet";
    link.href = new URL(files["sheet"]!, location.href).href;
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
  const address = new URL(files[part]!, location.href);
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
