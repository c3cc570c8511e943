// The model card: two static pages, Chinese and English, written from the scorecard and its recorded figures.
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { FluentBundle, FluentResource } from "@fluent/bundle";

const www = (path) => fileURLToPath(new URL(path, import.meta.url));
/** Text as it stands in HTML. */
export const escaped = (text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");

/** The page in one language, as HTML; `style` and `own` are the names of its two style sheets. */
export async function modelPage(lang, { style, own }) {
  const { card, people, reference, figures, rules } = JSON.parse(await readFile(www("generated/scorecard.json"), "utf8"));
  const bundle = new FluentBundle(lang, { useIsolating: false });
  for (const name of ["catalogue-report", "model"]) {
    bundle.addResource(new FluentResource(await readFile(www(`locales/${name}.${lang}.ftl`), "utf8")));
  }
  const plain = (id, args = {}) => {
    const [name, attribute] = id.split(".");
    const message = bundle.getMessage(name);
    const pattern = attribute ? message?.attributes[attribute] : message?.value;
    if (!pattern) throw new Error(`the model card asks for ${id}, which has no text`);
    return bundle.formatPattern(pattern, args);
  };
  const t = (id, args) => escaped(plain(id, args));
  const number = (value) => new Intl.NumberFormat(lang).format(value);
  const points = (value) => number(value).replace("-", "−");
  const fixed = (value, places = 3) => value.toFixed(places);
  const interval = ({ lo, hi }) => t("interval", { lo: points(lo), hi: points(hi) });

  /** The values of a bin in words. */
  const values = ({ fact, unit }, { from, to }) => {
    const text = (value) =>
      unit === "level" ? plain(`level-${value}`) : unit === "basis_points" ? `${number(value / 100)}%` : number(value);
    const measured = (n) => (unit === "months" ? t("months", { n }) : n);
    // Shares run on where the bin before ends.
    const first = unit === "basis_points" ? from - 1 : from;
    if (fact === "months_since_late" && to === null) return t("never-late");
    if (fact === "months_since_late" && to === 0) return t("now");
    if (to === null) return t(unit === "basis_points" ? "over" : "from", { from: measured(text(first)) });
    if (from === null && to > 0) return t("to", { to: measured(text(to)) });
    return measured(from === null || first === to ? text(to) : `${text(first)}–${text(to)}`);
  };

  const sets = (ids) => ids.map((id) => t(`data-${id}`)).join(lang === "en" ? ", " : "、");
  const row = (part, bin) => `<tr>
    <th scope="row">${values(part, bin)}</th>
    <td data-name="${t("points-points")}">${bin.dataSets.length ? points(bin.points) : t("best")}</td>
    ${bin.dataSets.length
      ? `<td data-name="${t("points-sampling")}">${interval(bin.sampling)}</td>
    <td data-name="${t("points-population")}">${interval(bin.population)}</td>
    <td data-name="${t("points-evidence")}">${t(`agreement-${bin.agreement}`)}<small>${sets(bin.dataSets)}</small></td>`
      : "<td></td><td></td><td></td>"}
  </tr>`;
  const table = (part) => `<table class="card">
    <caption>${t(`fact-${part.fact}`)}</caption>
    <thead><tr>${["value", "points", "sampling", "population", "evidence"]
      .map((column) => `<th scope="col">${t(`points-${column}`)}</th>`)
      .join("")}</tr></thead>
    <tbody>${part.bins.map((bin) => row(part, bin)).join("\n")}</tbody>
  </table>`;
  const measured = ({ auc, aucLow, aucHigh }) => `${fixed(auc)} (${fixed(aucLow)}–${fixed(aucHigh)})`;
  const others = ({ ks, ece, slope }) => [ks, ece, slope].map((value) => fixed(value)).join(" · ");
  const section = (id, body) =>
    `<section class="sheet" aria-labelledby="${id}"><h2 id="${id}">${t(`${id}-title`)}</h2><div class="wide">${body}</div></section>`;
  const paragraphs = (...ids) => ids.map((id) => `<p>${t(id)}</p>`).join("");

  return `<!doctype html>
<html lang="${lang}">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <meta name="color-scheme" content="light dark">
  <title>${t("title")}</title>
  <link rel="icon" href="data:,">
  <link rel="stylesheet" href="${style}">
  <link rel="stylesheet" href="${own}">
</head>
<body>
<header class="top"><div class="wrap">
  <a class="name" href="index.html">${t("back")}</a>
  <a href="${t("other-file")}" lang="${lang === "en" ? "zh-CN" : "en"}" hreflang="${lang === "en" ? "zh-CN" : "en"}">${t("other")}</a>
</div></header>
<main><div class="wrap model">
  <h1>${t("heading")}</h1>
  <p class="lead">${t("lead")}</p>
  ${section("what", `${paragraphs("what", "what-not", "never")}<h3>${t("not-for-title")}</h3><p>${t("not-for")}</p>`)}
  ${section("points", `<p>${t("points-note")}</p>${card
    .map(({ factor, parts }) => `<h3>${t(`factor-${factor}`)}</h3>${parts.map(table).join("\n")}`)
    .join("\n")}`)}
  ${section("how", `<ol>${[1, 2, 3, 4].map((n) => `<li>${t(`how-${n}`)}</li>`).join("")}</ol>`)}
  ${section("sets", `<dl>${Object.entries(people)
    .map(([id, n]) => `<dt>${t(`data-${id}`)}<small>${t("sets-people", { n: number(n) })}</small></dt><dd>${t(`set-${id}`)}</dd>`)
    .join("\n")}</dl>`)}
  ${section("figures", `<p>${t("figures-note")}</p><table class="card">
    <thead><tr>${["set", "shipped", "leaveOut", "refit"].map((c) => `<th scope="col">${t(`figures-${c}`)}</th>`).join("")}</tr></thead>
    <tbody>${Object.keys(people).filter((id) => figures[id]).map((id) => `<tr>
      <th scope="row">${t(`data-${id}`)}</th>
      ${["shipped", "leaveOut", "refit"].map((which) => `<td data-name="${t(`figures-${which}`)}">${measured(figures[id][which])}<small>${others(figures[id][which])}</small></td>`).join("")}
    </tr>`).join("\n")}</tbody></table><p>${t("frontier", {
      ...Object.fromEntries(Object.entries(figures.taiwan.refit.frontier).map(([how, auc]) => [how, fixed(auc)])),
      ...Object.fromEntries(["shipped", "leaveOut"].map((which) => [which, fixed(figures.taiwan[which].auc)])),
    })}</p>`)}
  ${section("reference", `<p>${t("reference-note")}</p><table class="card">
    <thead><tr>${["points", "people", "trouble"].map((c) => `<th scope="col">${t(`reference-${c}`)}</th>`).join("")}</tr></thead>
    <tbody>${reference.map(({ least, people, trouble }, place) => `<tr>
      <th scope="row">${least === 0 ? "0" : place === 0 ? t("reference-least", { n: points(least) }) : interval({ lo: least, hi: reference[place - 1].least - 1 })}</th>
      <td data-name="${t("reference-people")}">${number(people)}</td>
      <td data-name="${t("reference-trouble")}">${fixed(trouble / 100, 1)}%</td>
    </tr>`).join("\n")}</tbody></table>`)}
  ${section("limits", `<ul>${[1, 2, 3, 4].map((n) => `<li>${t(`limits-${n}`)}</li>`).join("")}</ul>`)}
</div></main>
<footer class="foot"><div class="wrap"><p>${t("rules", { rules })}</p></div></footer>
</body>
</html>
`;
}
