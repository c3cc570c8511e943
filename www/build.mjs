// Builds the page into dist: the worker with the core beside it, the bundle with English split off, styles and the
// static opening, and the model card in both languages. File names carry a hash of the content. dist/first-load.json
// lists what a first visit in Chinese asks for.
import { createHash } from "node:crypto";
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import { FluentBundle, FluentResource } from "@fluent/bundle";
import { build } from "esbuild";
import { fluent } from "./fluent.mjs";
import { escaped, modelPage } from "./model.mjs";

const www = (path) => fileURLToPath(new URL(path, import.meta.url));
const dist = www("../dist/");
const put = (name, content) => writeFile(dist + name, content);

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
  plugins: [fluent, unindented],
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
  entryPoints: { app: "src/main.ts", style: "styles.css", model: "model.css" },
  entryNames: "[name]-[hash]",
  chunkNames: "[name]-[hash]",
  format: "esm",
  splitting: true,
  metafile: true,
});
const outputs = Object.entries(page.metafile.outputs);
const output = (entry) => outputs.find(([, { entryPoint }]) => entryPoint === entry);
const [script, { imports }] = output("src/main.ts");
const [style] = output("styles.css");
const [own] = output("model.css");
const shared = imports.filter(({ kind }) => kind === "import-statement").map(({ path }) => basename(path));

const texts = new FluentBundle("zh-CN", { useIsolating: false });
for (const name of ["page", "static"]) {
  texts.addResource(new FluentResource(await readFile(www(`locales/${name}.zh-CN.ftl`), "utf8")));
}
const places = { script: basename(script), style: basename(style) };
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
const sheets = { style: basename(style), own: basename(own) };
await put("model.html", await modelPage("zh-CN", sheets));
await put("model.en.html", await modelPage("en", sheets));
await put(core, wasm);
for (const file of [...worker.outputFiles, ...page.outputFiles]) await put(name(file), file.contents);
const firstLoad = ["index.html", places.style, places.script, ...shared, workerName, core];
await put("first-load.json", JSON.stringify(firstLoad, undefined, 2));
