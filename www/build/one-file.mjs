// The one file: the page with everything inside, which works from a folder or a stick, without a server.
//
// It is made of what the site's build left in `dist` (style sheet, workers) and of the app in one script. The opening and the
// style stand in it as they are; the rest is packed with gzip and written in base64. A short script unpacks it, and the
// policy of the file holds the hash of every script and of the style.
import { readdir, readFile } from "node:fs/promises";
import { gzipSync } from "node:zlib";
import { build } from "vite";
import { fillIn } from "./opening-page.mjs";
import { LANGUAGES, ONE_FILE } from "./pages/frame.mjs";
import { STATIC_PAGES } from "./pages/static-pages.mjs";
import { dist, sha256, www } from "./paths.mjs";
import { meta, ofFile } from "./policy.mjs";

/** The content of a static page, without what a site alone can offer, and its title. */
function contentOf(html) {
  const within = (tag) => new RegExp(`<${tag}>(.*?)</${tag}>`, "s").exec(html)[1];
  return { title: within("title"), main: within("main").replace(/<p class="on-site">.*?<\/p>/gs, "").replace(/\n\s*/g, "\n") };
}

async function pagesText() {
  const pages = {};
  for (const [name, page] of Object.entries(STATIC_PAGES)) {
    pages[name] = {};
    for (const lang of LANGUAGES) pages[name][lang] = contentOf(await page(lang, ""));
  }
  return JSON.stringify(pages);
}

/** A file of the site by its name and ending. */
async function ofSite(name, extension) {
  const file = (await readdir(dist())).find((file) => file.startsWith(`${name}-`) && file.endsWith(extension));
  if (!file) throw new Error(`the site has no ${name}; it is built before the one file`);
  return (await readFile(dist(file), "utf8")).trim();
}

async function bootScript() {
  const lib = { entry: www("src/onefile-boot.ts"), formats: ["iife"], name: "boot" };
  const [{ output }] = await build({ configFile: false, logLevel: "warn", root: www("."), publicDir: false, build: { lib, write: false, target: "chrome97" } });
  return output[0].code.trim();
}

const packed = (id, text) => `<script type="text/plain" id="packed-${id}">${gzipSync(text, { level: 9 }).toString("base64")}</script>`;

export const oneFile = () => ({
  name: "one-file",
  async generateBundle(_, bundle) {
    const [app] = Object.values(bundle);
    const code = app.code.trim();
    for (const name of Object.keys(bundle)) delete bundle[name];
    const [style, core, reader, tools, boot] = await Promise.all([ofSite("app", ".css"), ...["core", "import", "tools"].map((name) => ofSite(`${name}-worker`, ".js")), bootScript()]);
    const hashes = (...texts) => texts.map((text) => sha256(text, "base64"));
    const parts = Object.entries({ app: code, core, import: reader, tools, pages: await pagesText() }).map(([id, text]) => packed(id, text));
    const source = await fillIn(await readFile(www("index.html"), "utf8"), {
      policy: meta(ofFile(hashes(boot, code, core, reader, tools), hashes(style))),
      head: `<style>${style}</style>`,
      parts: `${parts.join("\n")}\n<script>${boot}</script>`,
    });
    this.emitFile({ type: "asset", fileName: ONE_FILE, source });
  },
});
