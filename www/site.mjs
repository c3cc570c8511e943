// The site: the script of the core, the bundle with the report and English split off, styles and the static opening,
// and the pages beside the app in both languages. File names carry a hash of the content.
import { articles } from "./articles.mjs";
import { bundle, bundleApart, nameOf, openingPage, sha256 } from "./bundling.mjs";
import { causesPage } from "./causes.mjs";
import { checkPage } from "./check.mjs";
import { fileOf, LANGUAGES, linksOf, PAGES } from "./frame.mjs";
import { guidePage } from "./guide.mjs";
import { modelPage } from "./model.mjs";
import { meta, ofSite } from "./policy.mjs";

const ICON = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><path d="M0 0h16v16H0z" fill="#fbfaf6"/><path d="M3 1h10v14H3z" fill="#fbfaf6" stroke="#17594f"/><path d="M5 5h6M5 8h6M5 11h3" stroke="#17594f"/></svg>`;

const manifest = () =>
  JSON.stringify({
    name: "信用体检 · Credit Checkup",
    short_name: "信用体检",
    lang: "zh-CN",
    start_url: "./",
    display: "minimal-ui",
    background_color: "#fbfaf6",
    theme_color: "#17594f",
    icons: [{ src: "icon.svg", sizes: "any", type: "image/svg+xml" }],
  });

/** The modules, a script each. */
export const MODULES = ["core", "vault", "import", "bureau", "cost", "stress", "words"];

/** The questions of the check, as the app has them. */
async function questionOf() {
  const { outputFiles } = await bundle({ entryPoints: ["src/questions.ts"], format: "esm" });
  return (await import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].text).toString("base64")}`)).questionOf;
}

/** From the scripts of the modules: every file by its name, and the names of those that a first visit in Chinese asks for, at once and afterwards. */
export async function site(modules) {
  const policy = meta(ofSite);
  const named = (module) => `${module}-${sha256(modules[module], "hex").slice(0, 8).toUpperCase()}.js`;
  const [core, vault, bills, bureau, cost, stress, words] = MODULES.map(named);
  const hashed = { define: { IN_FILE: "false" }, entryNames: "[name]-[hash]", format: "esm" };
  const styles = await bundle({
    ...hashed,
    entryPoints: [
      { in: "styles.css", out: "style" },
      { in: "report.css", out: "report" },
      { in: "frame.css", out: "frame" },
    ],
  });
  const [style, sheet, own] = styles.outputFiles.map(nameOf);
  const parts = await bundleApart("src/main.ts");
  const [script, report, english, later, keeping, ofBills, money, cash, room, flags, story] = ["main", "report", "english", "later", "keeping", "bills", "money", "cash", "room", "flags", "story"].map((part) => parts.get(`${part}.ts`).name);
  const components = await bundle({ ...hashed, entryPoints: ["src/components.ts", "components.css"] });
  const [ofComponents, samples] = components.outputFiles.map(nameOf);

  /** A script, and beside it where the parts of the page are that come later. */
  const scriptOf = (file) =>
    `<script type="module" src="${file}"${Object.entries({ core, vault, import: bills, bureau, cost, stress, words, report, sheet, english, later, keeping, bills: ofBills, money, cash, room, flags, story })
      .map(([part, name]) => ` data-${part}="${name}"`)
      .join("")}></script>`;
  const linked = (names) => names.map((name) => `<link rel="stylesheet" href="${name}">`).join("");

  const files = new Map();
  files.set("index.html", await openingPage({ policy, style: linked([style]), start: `<link rel="manifest" href="site.webmanifest">\n${scriptOf(script)}`, parts: "" }));
  // Where the site will lie, for links that must be whole; nowhere else is it named.
  const { CHECKUP_ADDRESS: address } = process.env;
  for (const lang of LANGUAGES) {
    const head = policy + linked([style, sheet, own]);
    for (const [name, write] of Object.entries({ guide: guidePage, model: modelPage, causes: causesPage, check: checkPage })) files.set(fileOf(name, lang), await write(lang, head + linksOf(name, lang, address)));
    const ofSamples = `<meta charset="utf-8">${policy}<meta name="viewport" content="width=device-width, initial-scale=1"><link rel="icon" href="data:,"><title>Credit Checkup</title>${linked([style, sheet, samples])}${scriptOf(ofComponents)}`;
    files.set(fileOf("components", lang), `<!doctype html><html lang="${lang}"><head>${ofSamples}</head><body><div id="app"></div></body></html>`);
  }
  for (const module of MODULES) files.set(named(module), modules[module]);
  for (const { name, text } of parts.values()) files.set(name, text);
  for (const file of [styles, components].flatMap(({ outputFiles }) => outputFiles)) files.set(nameOf(file), file.contents);

  const above = policy + [style, sheet, own].map((name) => `<link rel="stylesheet" href="../${name}">`).join("");
  const read = await articles({ head: above, address, questionOf: await questionOf() });
  files.set("icon.svg", ICON);
  files.set("site.webmanifest", manifest());
  const kept = ["./", ...[...files.keys()].filter((name) => name !== "index.html" && !/^components/.test(name))];
  const version = sha256(kept.map((name) => sha256(files.get(name) ?? files.get("index.html"), "hex")).join(), "hex").slice(0, 16);
  const offline = await bundle({
    entryPoints: ["src/offline.ts"],
    format: "iife",
    define: { FILES: JSON.stringify(kept), VERSION: `"${version}"` },
  });
  files.set("sw.js", offline.outputFiles[0].contents);

  const firstLoad = ["index.html", style, script, core];
  const background = [report, sheet, ...parts.get("report.ts").imports.filter((name) => name !== script)];
  // Search engines may read everything; where the site lies, they can be told of every page.
  const listed = ["index.html", ...PAGES.flatMap((page) => [fileOf(page, "zh-CN"), fileOf(page, "en")]), ...read.keys()];
  files.set("robots.txt", `User-agent: *\nAllow: /\n${address ? `Sitemap: ${new URL("sitemap.xml", address)}\n` : ""}`);
  if (address) files.set("sitemap.xml", `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${listed.map((name) => `<url><loc>${new URL(name, address)}</loc></url>`).join("")}</urlset>\n`);
  // Who wants these comes from a search, and they would fill the memory of everybody else.
  for (const [name, html] of read) files.set(name, html);
  return { files, firstLoad, background };
}
