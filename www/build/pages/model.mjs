// The model card: two static pages, Chinese and English, written from the scorecard and its recorded figures.
import { frame, generated, items, numberOf, section, table, textsOf } from "./frame.mjs";

/** The page in one language, as HTML; `asked` collects the ids of its texts. */
export async function modelPage(lang, head, asked = new Set()) {
  const { card, people, reference, figures, rules } = await generated("scorecard");
  const texts = await textsOf("model", lang, asked);
  const { plain, t } = texts;
  const number = numberOf(lang);
  const fixed = (value, places = 3) => value.toFixed(places);
  const interval = ({ lo, hi }) => t("interval", { lo: number(lo), hi: number(hi) });

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
  const named = (family, columns) => columns.map((column) => t(`${family}-${column}`));
  const row = (part, bin) => {
    const judged = bin.dataSets.length > 0;
    return [
      values(part, bin),
      judged ? number(bin.points) : t("best"),
      judged ? interval(bin.sampling) : "",
      judged ? interval(bin.population) : "",
      judged ? `${t(`agreement-${bin.agreement}`)}<small>${sets(bin.dataSets)}</small>` : "",
    ];
  };
  const points = (part) =>
    table(named("points", ["value", "points", "sampling", "population", "evidence"]), part.bins.map((bin) => row(part, bin)), {
      caption: t(`fact-${part.fact}`),
      kind: "parts",
    });
  const measured = ({ auc, aucLow, aucHigh }) => `${fixed(auc)} (${fixed(aucLow)}–${fixed(aucHigh)})`;
  const others = ({ ks, ece, slope }) => [ks, ece, slope].map((value) => fixed(value)).join(" · ");
  const sheet = (id, body) => section(id, t(`${id}-title`), body);
  const paragraphs = (...ids) => ids.map((id) => `<p>${t(id)}</p>`).join("");
  const measures = ["shipped", "leaveOut", "refit"];

  return frame("model", lang, texts, head, rules, [
    sheet("what", `${paragraphs("what", "what-not", "never")}<h3>${t("not-for-title")}</h3><p>${t("not-for")}</p>`),
    sheet("points", `<p>${t("points-note")}</p>${card
      .map(({ factor, parts }) => `<h3>${t(`factor-${factor}`)}</h3>${parts.map(points).join("\n")}`)
      .join("\n")}`),
    sheet("how", `<ol>${items([1, 2, 3, 4].map((n) => t(`how-${n}`)))}</ol>`),
    sheet("sets", `<dl>${Object.entries(people)
      .map(([id, n]) => `<dt>${t(`data-${id}`)}<small>${t("sets-people", { n: number(n) })}</small></dt><dd>${t(`set-${id}`)}</dd>`)
      .join("\n")}</dl>`),
    sheet("figures", `<p>${t("figures-note")}</p>${table(
      named("figures", ["set", ...measures]),
      Object.keys(people).filter((id) => figures[id]).map((id) => [
        t(`data-${id}`),
        ...measures.map((which) => `${measured(figures[id][which])}<small>${others(figures[id][which])}</small>`),
      ]),
    )}<p>${t("frontier", {
      ...Object.fromEntries(Object.entries(figures.taiwan.refit.frontier).map(([how, auc]) => [how, fixed(auc)])),
      ...Object.fromEntries(["shipped", "leaveOut"].map((which) => [which, fixed(figures.taiwan[which].auc)])),
    })}</p>`),
    sheet("reference", `<p>${t("reference-note")}</p>${table(
      named("reference", ["points", "people", "trouble"]),
      reference.map(({ least, people, trouble }, place) => [
        place === 0 ? number(least) : interval({ lo: least, hi: reference[place - 1].least - 1 }),
        number(people),
        `${fixed(trouble / 100, 1)}%`,
      ]),
    )}`),
    sheet("limits", `<ul>${items([1, 2, 3, 4].map((n) => t(`limits-${n}`)))}</ul>`),
  ]);
}
