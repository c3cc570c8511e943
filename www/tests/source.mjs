// The page's own modules for its tests, bundled as the build does it.
import { fileURLToPath } from "node:url";
import { readdirSync, readFileSync } from "node:fs";
import { build } from "esbuild";
import { fluent } from "../fluent.mjs";

export const www = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));

const bundled = (path) =>
  build({
    absWorkingDir: www("."),
    entryPoints: [www(path)],
    bundle: true,
    write: false,
    metafile: true,
    format: "esm",
    platform: "neutral",
    mainFields: ["module", "main"],
    plugins: [fluent],
    // What comes later comes with nothing here.
    define: { COMES_LATER: "false" },
  });

/** The exports of a module under src. */
export async function module(path) {
  const { outputFiles } = await bundled(path);
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].text).toString("base64")}`);
}

/** The text of every module that comes with one, which is without what that one loads later. */
export async function sourcesWith(path) {
  const { inputs } = (await bundled(path)).metafile;
  return Object.keys(inputs).filter((name) => /^src\/.*\.ts$/.test(name)).map((name) => readFileSync(www(name), "utf8"));
}

/** The text of every module. */
export const sources = () =>
  readdirSync(www("src"))
    .filter((name) => name.endsWith(".ts"))
    .map((name) => readFileSync(www(`src/${name}`), "utf8"));
