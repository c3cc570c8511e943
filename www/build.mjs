// Builds the page into dist: the site and the one file.
//
// Beside each file of the site lie its brotli and gzip forms (`.br`, `.gz`), for hosts that send them as they are.
// SHA256SUMS has the sum of every file. generated/headers.json has the headers of every file; generated/first-load.json
// lists what a first visit in Chinese asks for, and generated/background.json what it fetches once the opening is shown.
import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import { moduleScript, sha256, www } from "./bundling.mjs";
import { oneFile } from "./file.mjs";
import { ONE_FILE } from "./frame.mjs";
import { hosting } from "./hosting.mjs";
import { ALWAYS, headersOf } from "./policy.mjs";
import { NPM, npmPackage } from "./package.mjs";
import { MODULES, site } from "./site.mjs";

const dist = www("../dist/");
const [brotli, gzipped] = [brotliCompress, gzip].map(promisify);

await rm(dist, { recursive: true, force: true });
await mkdir(dist);
const modules = {};
for (const name of MODULES) modules[name] = await moduleScript(name);
const { files, firstLoad, background } = await site(modules);
const { html, rules } = await oneFile(await moduleScript("whole"));
const headers = new Map([...files.keys()].map((name) => [name, headersOf(name)]));
files.set(ONE_FILE, html);
headers.set(ONE_FILE, headersOf(ONE_FILE, rules));
for (const [name, content] of await npmPackage(html)) {
  files.set(name, content);
  headers.set(name, headersOf(name));
}
for (const [name, content] of files) {
  const params = { [constants.BROTLI_PARAM_SIZE_HINT]: Buffer.byteLength(content) };
  await mkdir(dirname(dist + name), { recursive: true });
  await writeFile(dist + name, content);
  // The package is for a registry, which packs it as a whole.
  if (name.startsWith(NPM)) continue;
  await writeFile(`${dist}${name}.br`, await brotli(content, { params }));
  await writeFile(`${dist}${name}.gz`, await gzipped(content, { level: 9 }));
}
for (const [name, content] of hosting(headers)) await writeFile(dist + name, content);
const built = (await readdir(dist, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile()).map(({ parentPath, name }) => `${parentPath}/${name}`.slice(dist.length).replace(/^\//, ""));
const sums = built.sort().map(async (name) => `${sha256(await readFile(dist + name), "hex")}  ${name}\n`);
await writeFile(`${dist}SHA256SUMS`, (await Promise.all(sums)).join(""));

const json = (name, value) => writeFile(www(`generated/${name}.json`), JSON.stringify(value, undefined, 2));
await json("headers", { always: ALWAYS, files: Object.fromEntries(headers) });
await json("first-load", firstLoad);
await json("background", background);
