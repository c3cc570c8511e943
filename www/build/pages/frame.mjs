// What the pages beside the app share: their texts, numbers, tables and frame. Each is written at the build, once in each language.
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { FluentBundle, FluentResource } from "@fluent/bundle";

const www = (path) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
/** The pages; each leads to all the others. */
export const PAGES = ["guide", "model", "causes", "check"];
/** Where the pages that people land on lie; the first leads to all of them. */
export const READ = "read/";
export const ENTRANCE = `${READ}index`;
/** The file of a page. */
export const fileOf = (page, lang) => `${page}${lang === "en" ? ".en" : ""}.html`;
/** The name of the page in one file. */
export const ONE_FILE = "credit-checkup.html";
/** Text as it stands in HTML. */
export const escaped = (text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
/** What the core wrote for the pages. */
export const generated = async (name) => JSON.parse(await readFile(www(`generated/${name}.json`), "utf8"));

/** The texts of a page, plain and as they stand in HTML; `asked` collects the ids asked for. */
export async function textsOf(page, lang, asked, also = []) {
  const bundle = new FluentBundle(lang, { useIsolating: false });
  for (const name of ["catalogue", "catalogue-report", "frame", ...also, page]) {
    bundle.addResource(new FluentResource(await readFile(www(`locales/${name}.${lang}.ftl`), "utf8")));
  }
  const plain = (id, args = {}) => {
    const [name, attribute] = id.split(".");
    const message = bundle.getMessage(name);
    const pattern = attribute ? message?.attributes[attribute] : message?.value;
    if (!pattern) throw new Error(`the page ${page} asks for ${id}, which has no text`);
    asked.add(id);
    return bundle.formatPattern(pattern, args);
  };
  return { plain, t: (id, args) => escaped(plain(id, args)) };
}

/** A day in the language of a page. */
export const dayOf = (lang) => (iso) => new Intl.DateTimeFormat(lang === "en" ? "en-GB" : lang, { dateStyle: "long", timeZone: "UTC" }).format(new Date(iso));

/** Sources by their titles, days and addresses, from the notes on all of them. */
export const citedIn = (sources, { t }, day) => (id) => {
  const { dated, checked, link } = sources.find(({ source }) => source === id);
  const days = [dated && t("sources-dated", { day: day(dated) }), t("sources-checked", { day: day(checked) })];
  return `${t(`source-${id}`)}<small>${days.filter(Boolean).join(" · ")}</small>${link ? `<small>${link}</small>` : ""}`;
};

/** A number in the language of a page, with a true minus. */
export const numberOf = (lang) => (value, options) => new Intl.NumberFormat(lang, options).format(value).replace("-", "−");

/** A section under its name, already HTML; `anchor` is where links lead. */
export const section = (id, title, body, anchor) =>
  `<section class="sheet"${anchor ? ` id="${anchor}"` : ""} aria-labelledby="${id}"><h2 id="${id}">${title}</h2><div class="wide">${body}</div></section>`;

/** Items as they stand in a list. */
export const items = (list) => list.map((item) => `<li>${item}</li>`).join("");

/** A table of cells, already HTML, that on phones is a list of small lists; the first cell of a row names it. */
export const table = (columns, rows, { caption, kind = "" } = {}) => `<table class="card ${kind}">
  ${caption ? `<caption>${caption}</caption>` : ""}
  <thead><tr>${columns.map((column) => `<th scope="col">${column}</th>`).join("")}</tr></thead>
  <tbody>${rows
    .map(([name, ...cells]) => `<tr>
    <th scope="row">${name}</th>
    ${cells.map((cell, at) => `<td data-name="${columns[at + 1]}">${cell}</td>`).join("\n")}
  </tr>`)
    .join("\n")}</tbody>
</table>`;

/** The languages of every page. */
export const LANGUAGES = ["zh-CN", "en"];

/** Which page is the same in each language, and its own address, for search engines: whole where it is known where the site lies. */
export function linksOf(page, lang, address) {
  const at = (one) => (address ? new URL(fileOf(page, one), address).href : fileOf(page, one).replace(/.*\//, ""));
  const alternates = LANGUAGES.map((one) => `<link rel="alternate" hreflang="${one}" href="${at(one)}">`).join("");
  return address ? `<link rel="canonical" href="${at(lang)}">${alternates}` : alternates;
}

/** A whole page; `head` and `more` are HTML of its head, `other` the same page in the other language, `main` and `foot` HTML of its body. */
export const whole = ({ lang, head, title, description, more = "", home = "index.html", other, main, foot }, { t }) => {
  const otherLang = lang === "en" ? "zh-CN" : "en";
  return `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
${head}
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${t("title", { page: title })}</title>
<meta name="description" content="${description}">
<link rel="icon" href="data:,">
${more}
</head>
<body>
<header class="top"><div class="wrap">
<a class="name" href="${home}">${t("back")}</a>
<a href="${other}" lang="${otherLang}" hreflang="${otherLang}">${t("other")}</a>
</div></header>
<main><div class="wrap framed">
${main}
</div></main>
<footer class="foot"><div class="wrap">${foot}</div></footer>
</body>
</html>
`;
};

/** A page of sections beside the app. */
export function frame(page, lang, texts, head, rules, sections) {
  const { t, plain } = texts;
  const others = PAGES.filter((other) => other !== page).map((other) => `<p><a href="${fileOf(other, lang)}">${t(`page-${other}`)}</a></p>`);
  const main = `<h1 tabindex="-1">${t(`page-${page}`)}</h1>
<p class="lead">${t("lead")}</p>
${others.join("")}
<p class="on-site"><a href="${fileOf(ENTRANCE, lang)}">${t("page-read")}</a></p>
${sections.join("\n")}`;
  const other = fileOf(page, lang === "en" ? "zh-CN" : "en");
  return whole({ lang, head, title: plain(`page-${page}`), description: t("lead"), other, main, foot: `<p>${t("rules", { rules })}</p>` }, texts);
}
