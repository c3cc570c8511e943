// Imports of `*?chunk`: the address of the file that a part of the page becomes, for loading it again after a failure.
import { relative } from "node:path";
import { www } from "./paths.mjs";

const QUERY = "?chunk";
/** What stands for the file of a module until the names of the files are known. It names no folder of this machine, so that the
 * same source gives the same files everywhere. */
const tokenOf = (path) => `chunk|${relative(www("."), path).replaceAll("\\", "/")}|`;
const TOKEN = /chunk\|[^|]*\|/g;

/** `command` is Vite's: only `build` makes files. */
export const chunkAddress = (command) => ({
  name: "chunk-address",
  async resolveId(id, importer) {
    if (!id.endsWith(QUERY)) return;
    const resolved = await this.resolve(id.slice(0, -QUERY.length), importer);
    return `${resolved.id}${QUERY}`;
  },
  load(id) {
    if (!id.endsWith(QUERY)) return;
    const path = id.slice(0, -QUERY.length);
    if (command === "serve") return `export default ${JSON.stringify(`/@fs/${path}`)}`;
    // One script has no other files.
    if (this.environment.config.mode === "file") return `export default ""`;
    // An entry keeps the names of what it exports.
    this.emitFile({ type: "chunk", id: path });
    return `export default ${JSON.stringify(`./${tokenOf(path)}`)}`;
  },
  generateBundle(_, bundle) {
    const chunks = Object.values(bundle).filter(({ type }) => type === "chunk");
    const fileOf = (token) => chunks.find(({ moduleIds }) => moduleIds.some((id) => tokenOf(id) === token)).fileName;
    for (const chunk of chunks) chunk.code = chunk.code.replace(TOKEN, fileOf);
  },
});
