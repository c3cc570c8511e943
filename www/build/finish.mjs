// Completes `dist` once everything is built: the files of the npm package, the headers of every file, configuration for hosts,
// the packed forms of every file of the site (`.br`, `.gz`) for hosts that send them as they are, and the sum of every file.
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import { hosting } from "./hosting.mjs";
import { NPM, writePackage } from "./npm-package.mjs";
import { dist, sha256, www } from "./paths.mjs";
import { ALWAYS, headersOf } from "./policy.mjs";

const [brotli, gzipped] = [brotliCompress, gzip].map(promisify);

/** Every file below `dist`, by its path. */
async function files() {
  const entries = await readdir(dist(), { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(dist(), join(parentPath, name)).replaceAll("\\", "/"))
    .sort();
}

await writePackage();
const built = await files();
const headers = new Map();
for (const name of built) headers.set(name, headersOf(name, await readFile(dist(name), "utf8")));
await Promise.all(
  // The package is packed as a whole by its registry.
  built.filter((name) => !name.startsWith(NPM)).map(async (name) => {
    const content = await readFile(dist(name));
    const params = { [constants.BROTLI_PARAM_SIZE_HINT]: content.length };
    await writeFile(dist(`${name}.br`), await brotli(content, { params }));
    await writeFile(dist(`${name}.gz`), await gzipped(content, { level: 9 }));
  }),
);
for (const [name, content] of hosting(headers)) await writeFile(dist(name), content);
const sums = (await files()).map(async (name) => `${sha256(await readFile(dist(name)), "hex")}  ${name}\n`);
await writeFile(dist("SHA256SUMS"), (await Promise.all(sums)).join(""));
await writeFile(www("generated/headers.json"), JSON.stringify({ always: ALWAYS, files: Object.fromEntries(headers) }, undefined, 2));
