// How the modules and styles of the page become files, the same for the site and for the one file.
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import { FluentBundle, FluentResource } from "@fluent/bundle";
import { build } from "esbuild";
import { rolldown } from "rolldown";
import { fluent, textsOf } from "./fluent.mjs";
import { escaped } from "./frame.mjs";

export const www = (path) => fileURLToPath(new URL(path, import.meta.url));
export const sha256 = (content, form) => createHash("sha256").update(content).digest(form);

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

/** A source without its indentation: minifying leaves it in templates, where HTML makes one space of it. */
const unindentedSource = async (path) => (await readFile(path, "utf8")).replace(/\n\s+/g, "\n");
const unindented = {
  name: "unindented",
  setup({ onLoad }) {
    onLoad({ filter: /\.ts$/ }, async ({ path }) => ({ contents: await unindentedSource(path), loader: "ts" }));
  },
};

/** What the page is written for: these know `'wasm-unsafe-eval'` and can unpack the one file. */
const TARGET = ["chrome97", "firefox113", "safari16.4"];

/** Bundles entry points, paths below `www`, and writes nothing. */
export const bundle = ({ plugins = [], ...options }) =>
  build({
    absWorkingDir: www("."),
    bundle: true,
    minify: true,
    write: false,
    charset: "utf8",
    target: TARGET,
    legalComments: "none",
    outdir: www("../dist"),
    plugins: [...plugins, fluent, unindented, bothThemes],
    ...options,
    define: { COMES_LATER: "false", ...options.define },
  });

/** What tells the bundler that parts come later, as it stands in its output. */
const MARKER = /COMES_LATER&&\((?:import\([^)]*\)(?:\.then\(\w=>\w\.\w\))?,?)+\)[;,]/;

/**
 * The app and the parts that come later, a file each, by the names of their modules. What a part shares with the app is in
 * the app's file, which is there before it: esbuild would make a file of it, and the parts of the first load pack worse apart.
 */
export async function bundleApart(app) {
  const load = async (path) => {
    if (path.endsWith(".ftl")) return { code: `export default ${JSON.stringify(textsOf(await readFile(path, "utf8")))}`, moduleType: "js" };
    return path.endsWith(".ts") ? { code: await unindentedSource(path), moduleType: "ts" } : undefined;
  };
  const build = await rolldown({
    input: { app: www(app) },
    cwd: www("."),
    plugins: [{ name: "sources", load }],
    resolve: { extensionAlias: { ".js": [".ts", ".js"] } },
    transform: { define: { IN_FILE: "false" }, target: TARGET },
  });
  const { output } = await build.generate({
    format: "esm",
    minify: true,
    hashCharacters: "base36",
    entryFileNames: "[name]-[hash].js",
    // What parts that come later share with each other would be named after one of its modules.
    chunkFileNames: ({ isDynamicEntry }) => (isDynamicEntry ? "[name]-[hash].js" : "shared-[hash].js"),
  });
  await build.close();
  const files = new Map();
  for (const { fileName, code, facadeModuleId, imports, isEntry } of output) {
    const says = isEntry || facadeModuleId === www("src/report.ts");
    if (MARKER.test(code) !== says) throw new Error(`${fileName}: the app and the report alone say what comes later`);
    files.set(facadeModuleId?.slice(www("src/").length) ?? fileName, { name: fileName, text: code.replace(MARKER, ""), imports });
  }
  return files;
}

/** The name of an output. */
export const nameOf = ({ path }) => basename(path);

/** Every byte of a module is written with these bits turned: brotli packs the text 1 % tighter than that of the bytes. */
export const TURNED = 42;

/** What the bindings add to the names of their functions tells versions apart, and packs badly. */
export const PLAIN = [/(__wbg_\w+_)[0-9a-f]{16}/g, `$1${"0".repeat(16)}`];

/** The script that holds a WebAssembly module and answers in a worker: `core`, `vault`, `import`, `bureau`, `cost`, `stress`, `words`, or `whole` with all of them; or
 * another script with a module inside. */
export async function moduleScript(name, { entry = `${name}-worker`, format = "iife" } = {}) {
  const bindings = {
    name: "bindings",
    setup({ onResolve }) {
      onResolve({ filter: /_bg\.js$/ }, () => ({ path: www(`generated/${name}_bg.js`) }));
    },
  };
  const wasm = (await readFile(www(`generated/${name}_bg.wasm`))).toString("latin1");
  const bytes = Buffer.from(wasm.replace(...PLAIN), "latin1");
  const place = "@the module@";
  const { outputFiles } = await bundle({ entryPoints: [`src/${entry}.ts`], format, plugins: [bindings], define: { MODULE: `"${place}"`, BINDINGS: `"./${name}_bg.js"`, TURNED: `${TURNED}` } });
  const text = Buffer.from(bytes.map((byte) => byte ^ TURNED)).toString("latin1").replace(/[\\`\r]|\$(?=\{)/g, (mark) => (mark === "\r" ? "\\r" : `\\${mark}`));
  const [before, after, ...more] = outputFiles[0].text.replace(...PLAIN).split(`"${place}"`);
  if (after === undefined || more.length > 0) throw new Error(`the script of the ${name} has not one place for its module`);
  return `${before}\`${text}\`${after}`;
}

/** The opening as it stands before any script runs, with the texts of the page and what goes into its other places. */
export async function openingPage(places) {
  const texts = new FluentBundle("zh-CN", { useIsolating: false });
  for (const name of ["page", "static"]) {
    texts.addResource(new FluentResource(await readFile(www(`locales/${name}.zh-CN.ftl`), "utf8")));
  }
  return (await readFile(www("index.html"), "utf8"))
    .replace(/\n\s+/g, "\n")
    .replace(/\{\{([\w-]+)\}\}/g, (_, id) => {
      const message = texts.getMessage(id);
      if (places[id] === undefined && !message?.value) throw new Error(`index.html asks for ${id}, which has no text`);
      return places[id] ?? escaped(texts.formatPattern(message.value));
    });
}
