// Builds the page into dist: the worker with the core beside it, the bundle with the report and English split off,
// styles and the static opening, and the pages beside the app in both languages. File names carry a hash of the content.
// Beside each lies its brotli form (`.br`), for hosts that send it as it is.
// dist/first-load.json lists what a first visit in Chinese asks for, and dist/background.json what it fetches once the
// opening is shown.
import { createHash } from "node:crypto";
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { brotliCompress, constants } from "node:zlib";
import { FluentBundle, FluentResource } from "@fluent/bundle";
import { build } from "esbuild";
import { causesPage } from "./causes.mjs";
import { fluent } from "./fluent.mjs";
import { escaped, fileOf } from "./frame.mjs";
import { guidePage } from "./guide.mjs";
import { modelPage } from "./model.mjs";

const www = (path) => fileURLToPath(new URL(path, import.meta.url));
const dist = www("../dist/");
const packed = promisify(brotliCompress);
/** Writes a file of the page, and its brotli form. */
async function put(name, content) {
  const params = { [constants.BROTLI_PARAM_SIZE_HINT]: Buffer.byteLength(content) };
  await writeFile(dist + name, content);
  await writeFile(`${dist}${name}.br`, await packed(content, { params }));
}

/** Colours written as `light-dark(a, b)` for browsers that do not know it: the second one where the theme is dark. */
const bothThemes = {
  name: "both themes",
  setup({ onLoad }) {
    onLoad({ filter: /\.css$/ }, async ({ path }) => {
      const both = /(--[\w-]+): light-dark\((#\w+), (#\w+)\);/g;
      const css = await readFile(path, "utf8");
      const dark = [...css.matchAll(both)].map(([, name, , colour]) => `${name}: ${colour};`).join("");
      const ofDark = dark && `@media screen and (prefers-color-scheme: dark) { :root { ${dark} } }`;
      // After the light ones, before what follows from either.
      return { contents: css.replace(both, "$1: $2;").replace("/* Base */", ofDark), loader: "css" };
    });
  },
};

/** The sources without their indentation: minifying leaves it in templates, where HTML makes one space of it. */
const unindented = {
  name: "unindented",
  setup({ onLoad }) {
    onLoad({ filter: /\.ts$/ }, async ({ path }) => ({
      contents: (await readFile(path, "utf8")).replace(/\n\s+/g, "\n"),
      loader: "ts",
    }));
  },
};

const common = {
  absWorkingDir: www("."),
  bundle: true,
  minify: true,
  write: false,
  charset: "utf8",
  target: ["chrome96", "firefox95", "safari15.4"],
  legalComments: "none",
  outdir: dist,
  plugins: [fluent, unindented, bothThemes],
};
const name = (file) => basename(file.path);

const wasm = await readFile(www("generated/core_bg.wasm"));
const core = `core-${createHash("sha256").update(wasm).digest("hex").slice(0, 8)}.wasm`;
const define = { CORE_FILE: JSON.stringify(core) };

const worker = await build({ ...common, define, entryPoints: ["src/worker.ts"], entryNames: "[name]-[hash]", format: "iife" });
const workerName = name(worker.outputFiles[0]);

const page = await build({
  ...common,
  define: { ...define, WORKER_FILE: JSON.stringify(workerName) },
  entryPoints: [
    { in: "src/main.ts", out: "app" },
    { in: "src/report.ts", out: "report" },
    { in: "src/english.ts", out: "english" },
    { in: "src/papers.ts", out: "papers" },
    { in: "styles.css", out: "style" },
    { in: "report.css", out: "report" },
    { in: "frame.css", out: "frame" },
  ],
  entryNames: "[name]-[hash]",
  chunkNames: "[name]-[hash]",
  format: "esm",
  splitting: true,
  metafile: true,
});
// Apart from the others, so that it takes nothing out of their files.
const components = await build({
  ...common,
  define: { ...define, WORKER_FILE: JSON.stringify(workerName) },
  entryPoints: ["src/components.ts", "components.css"],
  entryNames: "[name]-[hash]",
  format: "esm",
});
const outputs = Object.entries(page.metafile.outputs);
/** The file of an entry point, and those it imports. What several entry points need is a file of its own. */
function files(entry) {
  const [path, { imports }] = outputs.find(([, { entryPoint }]) => entryPoint === entry);
  const imported = imports.filter(({ kind }) => kind === "import-statement");
  return [path, ...imported.map(({ path }) => path)].map((path) => basename(path));
}
const [script, ...shared] = files("src/main.ts");
const [report, ...neededByReport] = files("src/report.ts");
const [english] = files("src/english.ts");
const [papers] = files("src/papers.ts");
const [style] = files("styles.css");
const [sheet] = files("report.css");
const [own] = files("frame.css");
const [ofComponents, samples] = components.outputFiles.map(name);

const texts = new FluentBundle("zh-CN", { useIsolating: false });
for (const name of ["page", "static"]) {
  texts.addResource(new FluentResource(await readFile(www(`locales/${name}.zh-CN.ftl`), "utf8")));
}
/** A script, and beside it where the parts of the page are that come later. */
const scriptOf = (file) =>
  `<script type="module" src="${file}" data-report="${report}" data-sheet="${sheet}" data-english="${english}" data-papers="${papers}"></script>`;
const places = { script: scriptOf(script), style };
const html = (await readFile(www("index.html"), "utf8"))
  .replace(/\{\{([\w-]+)\}\}/g, (_, id) => {
    const message = texts.getMessage(id);
    if (!places[id] && !message?.value) throw new Error(`index.html asks for ${id}, which has no text`);
    return places[id] ?? escaped(texts.formatPattern(message.value));
  })
  .replace("</head>", shared.map((path) => `  <link rel="modulepreload" href="${path}">\n`).join("") + "</head>")
  .replace(/\n\s+/g, "\n");

await rm(dist, { recursive: true, force: true });
await mkdir(dist);
await put("index.html", html);
const sheets = [style, sheet, own];
for (const lang of ["zh-CN", "en"]) {
  await put(fileOf("guide", lang), await guidePage(lang, sheets));
  await put(fileOf("model", lang), await modelPage(lang, sheets));
  await put(fileOf("causes", lang), await causesPage(lang, sheets));
  const links = [style, sheet, samples].map((name) => `<link rel="stylesheet" href="${name}">`).join("");
  const head = `<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><link rel="icon" href="data:,">`;
  const page = `<!doctype html><html lang="${lang}"><head>${head}<title>Credit Checkup</title>${links}${scriptOf(ofComponents)}</head><body><div id="app"></div></body></html>`;
  await put(fileOf("components", lang), page);
}
await put(core, wasm);
for (const file of [worker, page, components].flatMap(({ outputFiles }) => outputFiles)) await put(name(file), file.contents);
const firstLoad = ["index.html", style, script, ...shared, workerName, core];
const background = [report, sheet, ...neededByReport.filter((name) => !firstLoad.includes(name))];
await writeFile(`${dist}first-load.json`, JSON.stringify(firstLoad, undefined, 2));
await writeFile(`${dist}background.json`, JSON.stringify(background, undefined, 2));
