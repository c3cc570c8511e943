// What the site has beside the app: the static pages in both languages, the service worker, icon, manifest and robots.txt; and
// the lists of what a first visit loads, for the tests.
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { transformWithOxc } from "vite";
import { importModule } from "./page-module.mjs";
import { articles } from "./pages/articles.mjs";
import { fileOf, LANGUAGES, linksOf, PAGES } from "./pages/frame.mjs";
import { STATIC_PAGES } from "./pages/static-pages.mjs";
import { sha256, www } from "./paths.mjs";
import { meta, ofSite } from "./policy.mjs";

const ICON = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><path d="M0 0h16v16H0z" fill="#fbfaf6"/><path d="M3 1h10v14H3z" fill="#fbfaf6" stroke="#17594f"/><path d="M5 5h6M5 8h6M5 11h3" stroke="#17594f"/></svg>`;

const MANIFEST = {
  name: "信用体检 · Credit Checkup",
  short_name: "信用体检",
  lang: "zh-CN",
  start_url: "./",
  display: "minimal-ui",
  background_color: "#fbfaf6",
  theme_color: "#17594f",
  icons: [{ src: "icon.svg", sizes: "any", type: "image/svg+xml" }],
};

/** Where the site will lie, for links that must be whole; nowhere else is it named. */
const ADDRESS = process.env.CHECKUP_ADDRESS;

/** The static pages by their file names; `style` is the name of the style sheet. */
async function staticPages(style, policy) {
  const head = (above) => `${policy}<link rel="stylesheet" href="${above}${style}">`;
  const files = new Map();
  for (const lang of LANGUAGES) {
    for (const [name, write] of Object.entries(STATIC_PAGES)) files.set(fileOf(name, lang), await write(lang, head("") + linksOf(name, lang, ADDRESS)));
  }
  const { questionOf } = await importModule("src/questions.ts");
  const read = await articles({ head: head("../"), address: ADDRESS, questionOf });
  return { files, read };
}

/** The service worker, which keeps these files. */
async function serviceWorker(names, contentOf) {
  const version = sha256(names.map((name) => sha256(contentOf(name), "hex")).join(), "hex").slice(0, 16);
  const path = www("src/service-worker.ts");
  const { code } = await transformWithOxc(await readFile(path, "utf8"), path, { target: "es2022" });
  return `const FILES = ${JSON.stringify(names)}, VERSION = "${version}";\n${code}`;
}

async function listFor(tests, names) {
  await mkdir(www("generated"), { recursive: true });
  await writeFile(www(`generated/${tests}.json`), JSON.stringify(names, undefined, 2));
}

export const siteFiles = () => ({
  name: "site-files",

  /** The development server writes a static page when it is asked for. */
  configureServer(server) {
    server.middlewares.use(async (request, response, next) => {
      const name = new URL(request.url, "http://localhost").pathname.slice(1);
      if (!/\.html$/.test(name) || /^(index|components)/.test(name)) return next();
      const { files, read } = await staticPages("index.css", "");
      const html = files.get(name) ?? read.get(name);
      if (html === undefined) return next();
      response.setHeader("Content-Type", "text/html; charset=utf-8");
      response.end(html);
    });
  },

  generateBundle: {
    order: "post",
    async handler(_, bundle) {
      const outputs = Object.values(bundle);
      const chunk = (module) => outputs.find(({ moduleIds }) => moduleIds?.includes(www(`src/${module}.ts`)));
      const asset = (pattern) => Object.keys(bundle).find((name) => pattern.test(name));
      const style = asset(/^app-.*\.css$/);
      const { files, read } = await staticPages(style, meta(ofSite));
      files.set("icon.svg", ICON);
      files.set("site.webmanifest", JSON.stringify(MANIFEST));

      const contentOf = (name) => files.get(name) ?? bundle[name === "./" ? "index.html" : name].code ?? bundle[name === "./" ? "index.html" : name].source;
      const kept = ["./", ...Object.keys(bundle).filter((name) => name !== "index.html"), ...files.keys()];
      files.set("sw.js", await serviceWorker(kept, contentOf));

      // Whoever wants these comes from a search; kept by the service worker they would fill everybody else's memory.
      for (const [name, html] of read) files.set(name, html);
      const listed = ["index.html", ...PAGES.flatMap((page) => LANGUAGES.map((lang) => fileOf(page, lang))), ...read.keys()];
      files.set("robots.txt", `User-agent: *\nAllow: /\n${ADDRESS ? `Sitemap: ${new URL("sitemap.xml", ADDRESS)}\n` : ""}`);
      if (ADDRESS) files.set("sitemap.xml", `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${listed.map((name) => `<url><loc>${new URL(name, ADDRESS)}</loc></url>`).join("")}</urlset>\n`);
      for (const [fileName, source] of files) this.emitFile({ type: "asset", fileName, source });

      const app = chunk("main");
      const first = ["index.html", style, app.fileName, ...app.imports, asset(/^core-worker-/)];
      const [entry] = outputs.filter(({ isEntry }) => isEntry && true);
      const report = chunk("report");
      await listFor("first-load", first);
      await listFor("background", [report.fileName, ...report.imports].filter((name) => !first.includes(name)));
    },
  },
});
