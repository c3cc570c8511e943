// The one file: the page with everything inside, which works from a folder or a stick, without a server.
//
// The opening stands in it as it is, with the style it needs. What follows is packed, because plain it would be three times as
// large: the app, the modules, the rest of the style, and the pages beside the app. A short script unpacks them; the
// policy holds the hash of each.
import { compress } from "lzma1";
import { bundle, openingPage, sha256 } from "./bundling.mjs";
import { causesPage } from "./causes.mjs";
import { checkPage } from "./check.mjs";
import { guidePage } from "./guide.mjs";
import { unpacked } from "./lzma.mjs";
import { modelPage } from "./model.mjs";
import { meta, ofFile } from "./policy.mjs";
import { text } from "./digits.mjs";

const PAGES = { guide: guidePage, model: modelPage, causes: causesPage, check: checkPage };

/** What of the modules is another one here. */
const instead = {
  name: "instead",
  setup({ onResolve, resolve }) {
    onResolve({ filter: /^\.\/loading\.js$/ }, ({ resolveDir }) => resolve("./loading-file.js", { kind: "import-statement", resolveDir }));
  },
};

const bundled = async (options) => (await bundle({ format: "iife", ...options })).outputFiles[0].text.trim();
const styled = (...sheets) => bundled({ stdin: { contents: sheets.map((sheet) => `@import "./${sheet}.css";`).join(""), resolveDir: ".", loader: "css" } });

/** The content of a page beside the app, without what a site alone can offer, and its title. */
function content(html) {
  const within = (tag) => new RegExp(`<${tag}>(.*?)</${tag}>`, "s").exec(html)[1];
  return { title: within("title"), main: within("main").replace(/<p class="on-site">.*?<\/p>/gs, "").replace(/\n\s*/g, "\n") };
}

/** A text packed by LZMA, which takes a fifth less than gzip, and written in nearly all bits of its characters. */
function packed(id, content) {
  const bytes = compress(Buffer.from(content), 9);
  if (Buffer.from(unpacked(bytes)).toString() !== content) throw new Error(`${id} does not come out as it went in`);
  return `<script type="text/plain" id="packed-${id}">${text(bytes)}</script>`;
}

/** From the script of the module with everything: the one file, and its policy. It is in UTF-16 and begins with the mark that says so,
 * which browsers believe before any host. */
export async function oneFile(whole) {
  const pages = {};
  for (const [name, page] of Object.entries(PAGES)) {
    pages[name] = {};
    for (const lang of ["zh-CN", "en"]) pages[name][lang] = content(await page(lang, ""));
  }
  const [style, sheet] = [await styled("styles"), await styled("report", "frame")];
  const app = await bundled({ entryPoints: ["src/main.ts"], define: { IN_FILE: "true" }, plugins: [instead] });
  const start = await bundled({ entryPoints: ["src/unpacking.ts"] });
  // What is alike in the app and the pages is packed once.
  const texts = [app, sheet, JSON.stringify(pages)];
  if (texts.some((text) => text.includes("\0"))) throw new Error("a text holds what parts them");
  const parts = [packed("texts", texts.join("\0")), packed("whole", whole)];
  const hashes = (...texts) => texts.map((text) => sha256(text, "base64"));
  const rules = ofFile(hashes(start, app, whole), hashes(style, sheet));
  const html = await openingPage({
    policy: meta(rules),
    style: `<style>${style}</style>`,
    start: "",
    parts: `${parts.join("\n")}\n<script>${start}</script>`,
  });
  return { html: Buffer.from(`\ufeff${html}`, "utf16le"), rules };
}
