// The guide to one's own credit report: two static pages, Chinese and English. Its numbers come from the core.
import { citedIn, dayOf, frame, generated, items, numberOf, section, table, textsOf } from "./frame.mjs";

/** The page in one language, as HTML; `asked` collects the ids of its texts. */
export async function guidePage(lang, head, asked = new Set()) {
  const { rules, freeReports, fee, inquiryMonths, negativeMonths, disputeDays, lateMarks, reasons, sources } = await generated("guide");
  const texts = await textsOf("guide", lang, asked);
  const { t } = texts;
  const number = numberOf(lang);
  const day = dayOf(lang);
  const numbers = {
    free: freeReports,
    fee: number(fee / 100),
    inquiryYears: inquiryMonths / 12,
    negativeYears: negativeMonths / 12,
    months: negativeMonths,
    days: disputeDays,
  };
  const words = (id) => t(id, numbers);
  const paragraphs = (...ids) => ids.map((id) => `<p>${words(id)}</p>`).join("");
  const list = (...ids) => `<ul>${items(ids.map(words))}</ul>`;
  const sheet = (id, body) => section(`${id}-title`, t(`${id}-title`), body, id);

  const versions = ["where", "style", "months", "use"].map((row) => [t(`version-${row}`), t(`version-${row}.short`), words(`version-${row}.long`)]);
  const columns = ["version", "version-short", "version-long"].map((column) => t(column));

  /** The marks, each with what it means and whether it counts as late. */
  const plain = { N: "n", "*": "star", M: "m", A: "a", C: "c", D: "d", Z: "z", G: "g", "#": "hash", "/": "slash" };
  const late = (mark) => t(lateMarks.includes(mark) ? "late-yes" : "late-no");
  const meaning = (mark) => {
    if (mark === "B") return t("level-8");
    return mark in plain ? t(`mark-${plain[mark]}`) : t(`level-${mark}`);
  };
  const marks = [..."N*1234567MACBDZG#/"].map((mark) => [mark, meaning(mark), late(mark)]);

  const named = ["normal", "late", "closed", "unused", "stopped", "moved", "bad", "paid", "sold", "court", "others", "special", "tiers"].map((word) => [t(`word-${word}`), t(`word-${word}.means`)]);

  const classes = ["hard", "ambiguous", "business", "soft", "own"];
  const of = (wanted) => reasons.filter((row) => row.class === wanted).map((row) => t(`reason-${row.reason}`));
  const inquiries = classes.map((id) => [t(`class-${id}`), of(id).join(lang === "en" ? "; " : "、"), t(`class-${id}.counts`)]);

  const cited = citedIn(sources, texts, day);

  return frame("guide", lang, texts, head, rules, [
    sheet("where", `${list("where-site", "where-bank", "where-union", "where-counter")}${paragraphs("where-cost", "where-app", "where-line")}`),
    sheet("which", `${paragraphs("which-short")}${table(columns, versions)}${paragraphs("which-note")}`),
    sheet("parts", `${paragraphs("parts-note")}<ol>${items(["head", "person", "summary", "credit", "other", "public", "statement", "dispute", "inquiries"].map((id) => words(`parts-${id}`)))}</ol>`),
    sheet("marks", `${paragraphs("marks-note")}${table(["mark", "mark-means", "mark-late"].map((column) => t(column)), marks, { kind: "adds marks" })}${paragraphs("marks-after")}`),
    sheet("words", `${paragraphs("words-note")}${table(["word", "word-means"].map((column) => t(column)), named)}${paragraphs("words-after")}`),
    sheet("inquiries", `${paragraphs("inquiries-note")}${table(["class", "class-reasons", "class-counts"].map((column) => t(column)), inquiries)}${paragraphs("inquiries-after")}`),
    sheet("negative", paragraphs("negative-five", "negative-unpaid", "negative-lag", "negative-repair")),
    sheet("silent", list("silent-why", "silent-jiebei", "silent-zhima", "silent-other", "silent-missing")),
    sheet("errors", `<ol>${items(["errors-list", "errors-where", "errors-wait", "errors-then", "errors-right"].map(words))}</ol>${paragraphs("errors-agents")}<p><a href="index.html">${t("errors-letters")}</a></p>`),
    sheet("sources", `<ol class="cites">${items(sources.map(({ source }) => cited(source)))}</ol>`),
  ]);
}
