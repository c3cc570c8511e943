// Modules of the page for programs in Node: for the static pages, and for tests.
import { build } from "vite";
import { fluentTexts } from "./fluent-texts.mjs";
import { www } from "./paths.mjs";

/** A module below `www`, bundled with what it imports but not what it loads later: its code and the paths of its sources. */
export async function bundleModule(path) {
  const lib = { entry: www(path), formats: ["es"] };
  const result = await build({
    configFile: false,
    logLevel: "error",
    root: www("."),
    publicDir: false,
    define: { IN_FILE: "false" },
    plugins: [fluentTexts(), withoutFiles()],
    build: { lib, write: false, minify: false, target: "es2022" },
  });
  const [chunk] = result[0].output;
  return { code: chunk.code, sources: chunk.moduleIds.filter((id) => id.startsWith(www("src/"))) };
}

/** A module for Node has no files: what comes later stays outside, and addresses of files are empty. */
const withoutFiles = () => ({
  name: "without-files",
  enforce: "pre",
  resolveDynamicImport: () => ({ id: "later", external: true }),
  resolveId: (id) => (/\?(chunk|worker&url)$/.test(id) ? "\0no-file" : undefined),
  load: (id) => (id === "\0no-file" ? `export default ""` : undefined),
});

/** The exports of such a module. */
export async function importModule(path) {
  const { code } = await bundleModule(path);
  return import(`data:text/javascript;base64,${Buffer.from(code).toString("base64")}`);
}
