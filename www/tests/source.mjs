// The page's own modules for its tests, bundled as the build does it.
import { readdirSync, readFileSync } from "node:fs";
import { bundleModule, importModule as module } from "../build/page-module.mjs";
import { www } from "../build/paths.mjs";

export { module, www };

/** The text of every module that comes with one, which is without what that one loads later. */
export const sourcesWith = async (path) => (await bundleModule(path)).sources.map((name) => readFileSync(name, "utf8"));

/** The text of every module. */
export const sources = () =>
  readdirSync(www("src"))
    .filter((name) => name.endsWith(".ts"))
    .map((name) => readFileSync(www(`src/${name}`), "utf8"));
