// The small parts that the report is made of: scales of words, the place, causes, grades, days, sentences, titles.
//
// In: ids and texts. Out: templates.

import { html, nothing, type TemplateResult } from "lit/html.js";

import { STANDING } from "../generated/ids.js";
import type { Cause, CauseView, Grade, Source, Standing } from "../generated/types.js";
import { gap } from "./fields.js";
import { date, lang, list, t } from "./i18n.js";
import { state } from "./store.js";

/** All steps of a scale in a row; the one that holds is heavier. */
export function scale(words: { id: string; text: string }[], now: string | null, label: string, stack = false): TemplateResult {
  return html`<ol class="scale ${stack ? "stack" : ""}" aria-label=${label}>
    ${words.map(({ id, text }) => html`<li aria-current=${id === now ? "true" : nothing}>${text}</li>`)}
  </ol>`;
}

/** What stands in the report's place while there is none. */
export const pending = (): string => t(state.broken ? "failure-core" : state.problems.length > 0 ? "report-stuck" : "report-soon");

/** Where one stands, in a word. */
export const placeOf = (standing: Standing | null): string => t(standing ? `standing-${standing}` : "standing-unclear");

/** Where one stands, among all places. */
export const places = (standing: Standing | null): TemplateResult =>
  scale(STANDING.map((id) => ({ id, text: t(`standing-${id}`) })), standing, t("stand-title"));

/** Causes by name. */
export const quoted = (causes: Cause[]): string => list(causes.map((cause) => t("quoted", { text: t(`cause-${cause}`) })));

/** Whether enough speaks for a cause to name it first. */
export const speaks = ({ word }: CauseView): boolean => word !== "unlikely" && word !== "excluded";

/** The grade of the evidence for a claim, on the same line as the claim's last word. */
export function grade(of: Grade): TemplateResult {
  const words = t("grade-explained", { grade: of, text: t(`grade-${of}`) });
  return html`\u2060<abbr class="grade" title=${words}
    ><span aria-hidden="true">${of}</span><span class="unseen">${words}</span></abbr
  >`;
}

export const day = (iso: string): TemplateResult => html`<time datetime=${iso}>${date(iso)}</time>`;

/** Text in which ‹these marks› enclose what is to stand out. */
export function marked(text: string): (string | TemplateResult)[] {
  return text.split(/[‹›]/).map((piece, place) => (place % 2 ? html`<em>${piece}</em>` : piece));
}

/** A text that somebody typed, with parts of it marked; of parts that overlap the first. `after` is what follows the words of one. */
export function highlighted<P extends { from: number; to: number }>(text: string, places: readonly P[], after: (place: P) => unknown = () => nothing): TemplateResult {
  const parts: (string | TemplateResult)[] = [];
  let at = 0;
  for (const place of places) {
    if (place.from < at) continue;
    parts.push(text.slice(at, place.from), html`<mark>${text.slice(place.from, place.to)}${after(place)}</mark>`);
    at = place.to;
  }
  return html`<blockquote class="letter">${parts}${text.slice(at)}</blockquote>`;
}

/** Sentences one after the other, as the language sets them. */
export const sentences = (items: string[]): string => items.join(gap());

/** The titles of sources, which hold commas of their own. */
export const titles = (sources: readonly Source[]): string =>
  sources.map((source) => t(`source-${source}`)).join(lang() === "en" ? "; " : "；");

/** Text in which telephone numbers do not break. */
export const unbroken = (text: string): (string | TemplateResult)[] =>
  text.split(/(\d{3}-\d{3}-\d{4})/).map((piece, place) => (place % 2 ? html`<span class="num">${piece}</span>` : piece));
