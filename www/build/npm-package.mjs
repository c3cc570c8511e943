// The package for other sites and programs: the core as a plain module, the element, the one file, and an example page that embeds
// it under a strict policy.
import { copyFile, readFile, writeFile } from "node:fs/promises";
import { ONE_FILE } from "./pages/frame.mjs";
import { dist, www } from "./paths.mjs";

/** Where it lies in `dist`. */
export const NPM = "npm/";

const TYPES = `import type { Calendar, History, Outcome, Report, Trial, Tried } from "./types.js";
export type * from "./types.js";

/** The report of a history, or everything that is wrong with it. */
export declare function checkup(history: History | object): Outcome<Report>;
/** How things would stand after some steps, or everything that is wrong with the history or the steps. */
export declare function tryOut(history: History | object, trial: Trial): Outcome<Tried>;
/** The history in a saved file or other JSON, or everything that is wrong with it. */
export declare function read(text: string): Outcome<History>;
/** The text of a calendar file (.ics), or what is wrong with what it was to be made of. */
export declare function calendar(calendar: Calendar): Outcome<string>;
`;

const ELEMENT_TYPES = `/** The whole page inside another one. Attributes: \`lang\` (zh-CN or en), \`start\` (the name of a view: event, cost, cash, scam, tell
 * or ask-…), \`src\` (where credit-checkup.html lies), \`title\`. Colours: \`--checkup-paper\`, \`-ink\`, \`-accent\` and others. Events:
 * \`checkup-ready\`, and \`checkup-view\` with \`detail.view\`; nothing that was entered leaves the frame. */
export declare class CreditCheckup extends HTMLElement {}
`;

const README = `# credit-checkup

Why a credit line most likely closed, where a person stands, and what to do: the core of Credit Checkup (信用体检) as a module, and
the whole page as an element. Everything is computed where it runs; nothing is sent and nothing is kept.

\`\`\`js
import { checkup } from "credit-checkup";
const { value: report, problems } = checkup({ version: 1, asOf: "2026-11-29", event: { product: "jiebei", kind: "closed" } });
\`\`\`

\`\`\`html
<script type="module" src="node_modules/credit-checkup/element.js"></script>
<credit-checkup lang="en" start="event"></credit-checkup>
\`\`\`

The element is a frame (\`sandbox\` without an origin of its own), so the page around it cannot read what is entered. Attributes:
\`lang\`, \`start\`, \`src\` (where \`credit-checkup.html\` lies, beside \`element.js\` unless told), \`title\`. Colours: \`--checkup-paper\`,
\`--checkup-ink\`, \`--checkup-accent\` and so on. Events: \`checkup-ready\`; \`checkup-view\`, whose detail is the name of a view.

A page around it needs no more than \`script-src 'self'; frame-src 'self' blob:\` (Firefox asks the page around before a frame saves a
file). \`example.html\` is one, under \`default-src 'none'\`.
`;

/** The page that shows the element, and does nothing else. */
const EXAMPLE = `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'; style-src 'self'; frame-src 'self' blob:; img-src data:; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>credit-checkup</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="example.css">
<script type="module" src="element.js"></script>
</head>
<body>
<h1>一个机构的网页</h1>
<p>下面是嵌进来的信用体检。这个网页看不到里面填了什么。</p>
<credit-checkup lang="zh-CN"></credit-checkup>
</body>
</html>
`;

const STYLE = `body { margin: 1rem; font-family: system-ui, sans-serif; }
credit-checkup { display: block; --checkup-accent: #7a3b00; --checkup-paper: #fffdf8; }
`;

/** Writes what the package has beside its two scripts, which the build left in its folder. */
export async function writePackage() {
  const [, version] = /^version = "([^"]+)"/m.exec(await readFile(www("../Cargo.toml"), "utf8"));
  const manifest = {
    name: "credit-checkup",
    version,
    description: "Why a credit line most likely closed, where a person stands, and what to do: computed locally",
    license: "MIT OR Apache-2.0",
    type: "module",
    sideEffects: ["./element.js"],
    engines: { node: ">=20" },
    exports: { ".": { types: "./index.d.ts", default: "./index.js" }, "./element": { types: "./element.d.ts", default: "./element.js" }, "./credit-checkup.html": "./credit-checkup.html" },
    files: ["*.js", "*.d.ts", "*.html", "*.css", "README.md"],
  };
  const files = {
    "package.json": `${JSON.stringify(manifest, undefined, 2)}\n`,
    "README.md": README,
    "index.d.ts": TYPES,
    "types.d.ts": await readFile(www("generated/types.ts"), "utf8"),
    "element.d.ts": ELEMENT_TYPES,
    "example.html": EXAMPLE,
    "example.css": STYLE,
  };
  for (const [name, content] of Object.entries(files)) await writeFile(dist(NPM + name), content);
  await copyFile(dist(ONE_FILE), dist(NPM + ONE_FILE));
}
