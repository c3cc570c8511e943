// The one file: the page with everything inside, which works from a folder or a stick, without a server.
//
// The opening stands in it as it is. What follows is packed, because plain it would be twice as large: the app, the
// modules, and the pages beside the app. A short script unpacks them; the policy holds the hash of each.
import zopfli from "@gfx/zopfli";
import { bundle, openingPage, sha256 } from "./bundling.mjs";
import { causesPage } from "./causes.mjs";
import { checkPage } from "./check.mjs";
import { guidePage } from "./guide.mjs";
import { modelPage } from "./model.mjs";
import { meta, ofFile } from "./policy.mjs";

const PAGES = { guide: guidePage, model: modelPage, causes: causesPage, check: checkPage };

/** What of the modules is another one here. */
const instead = {
  name: "instead",
  setup({ onResolve, resolve }) {
    onResolve({ filter: /^\.\/loading\.js$/ }, ({ resolveDir }) => resolve("./loading-file.js", { kind: "import-statement", resolveDir }));
  },
};

const bundled = async (options) => (await bundle({ format: "iife", ...options })).outputFiles[0].text.trim();

/** The content of a page beside the app, without what a site alone can offer, and its title. */
function content(html) {
  const within = (tag) => new RegExp(`<${tag}>(.*?)</${tag}>`, "s").exec(html)[1];
  return { title: within("title"), main: within("main").replace(/<p class="on-site">.*?<\/p>/gs, "").replace(/\n\s*/g, "\n") };
}

/** Gzip as Base64; packed with more patience than gzip has, which makes it a fifteenth smaller. */
const packedAs64 = async (text) => Buffer.from(await zopfli.gzipAsync(Buffer.from(text), { numiterations: 15 })).toString("base64");

/** From the scripts of the modules, that of bills and that of all others: the one file as text, and its policy. */
export async function oneFile(modules) {
  const pages = {};
  for (const [name, page] of Object.entries(PAGES)) {
    pages[name] = {};
    for (const lang of ["zh-CN", "en"]) pages[name][lang] = content(await page(lang, ""));
  }
  const style = await bundled({
    stdin: { contents: '@import "./styles.css"; @import "./report.css"; @import "./frame.css";', resolveDir: ".", loader: "css" },
  });
  const app = await bundled({ entryPoints: ["src/main.ts"], define: { IN_FILE: "true" }, plugins: [instead] });
  const start = await bundled({ entryPoints: ["src/unpacking.ts"] });
  const packed = await Promise.all(
    Object.entries({ app, ...modules, pages: JSON.stringify(pages) }).map(
      async ([id, text]) => `<script type="text/plain" id="packed-${id}">${await packedAs64(text)}</script>`,
    ),
  );
  const hash = (text) => sha256(text, "base64");
  const rules = ofFile([start, app, ...Object.values(modules)].map(hash), hash(style));
  const html = await openingPage({
    policy: meta(rules),
    style: `<style>${style}</style>`,
    start: "",
    parts: `${packed.join("\n")}\n<script>${start}</script>`,
  });
  return { html, rules };
}
