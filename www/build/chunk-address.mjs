// Imports of `*?chunk`: the address of the file that a part of the page becomes, for loading it again after a failure.

const QUERY = "?chunk";

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
    if (this.environment.config.mode === "file") return `export default ""`;
    return `export default import.meta.ROLLUP_FILE_URL_${this.emitFile({ type: "chunk", id: path })}`;
  },
});
