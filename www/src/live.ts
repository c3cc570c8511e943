// Everything on one page, for large screens and for teaching: the questions on the left, what they come to on the right.
//
// In: the draft and its report. Out: the view; it can be shown larger, for who sits far from it.

import { html, nothing, type TemplateResult } from "lit/html.js";

import type { Report } from "../generated/types.js";
import { happened } from "./details.js";
import { t } from "./i18n.js";
import { questionGroup } from "./interview.js";
import { QUESTIONS } from "./questions.js";
import { answerSentence, firstSteps, sure } from "./report-answer.js";
import { range } from "./report-standing.js";
import { marked, pending, placeOf, places, speaks } from "./report-words.js";
import { set, state } from "./store.js";
import { wrongSummary } from "./wrong.js";

/** The page in a size for a lecture room, or back. */
function enlarge(): void {
  const { dataset } = document.documentElement;
  if (dataset["scale"]) delete dataset["scale"];
  else dataset["scale"] = "lecture";
  set({});
}

export function liveView(): TemplateResult {
  const { report } = state;
  const large = document.documentElement.dataset["scale"] !== undefined;
  return html`<div class="wrap live">
    <div class="told">
      <h1 tabindex="-1">${t("all-title")}</h1>
      <p class="soft">${t("all-lead")} <a href="#class">${t("class-door")}</a></p>
      ${happened()} ${QUESTIONS.map((question) => questionGroup(question, true))}
    </div>
    <div class="comes">
      <button type="button" class="chip" aria-pressed=${large ? "true" : "false"} @click=${enlarge}>${t("all-larger")}</button>
      ${wrongSummary()}
      ${report ? comes(report) : html`<p class="lead">${pending()}</p>`}
    </div>
  </div>`;
}

/** So many causes are named beside the questions. */
const MOST_CAUSES = 4;

/** What the answers come to. */
function comes(report: Report): TemplateResult {
  const { diagnosis, score } = report;
  const causes = diagnosis.causes.filter(speaks).slice(0, MOST_CAUSES);
  return html`<h2 class="lead">${marked(answerSentence(report))}</h2>
    ${sure(report)}
    ${causes.length > 0 && diagnosis.answer.kind !== "no_event"
      ? html`<h3 class="eyebrow">${t("why-title")}</h3>
          <ul class="plain">${causes.map(({ cause, word }) => html`<li><span>${t(`cause-${cause}`)}</span><b>${t(`word-${word}`)}</b></li>`)}</ul>`
      : nothing}
    <h3 class="eyebrow">${t("first-title", { n: firstSteps(report).length })}</h3>
    <ol class="plain numbered">${firstSteps(report).map(({ action }) => html`<li>${t(`action-${action}`)}</li>`)}</ol>
    <h3 class="eyebrow">${t("stand-title")}</h3>
    ${places(score.standing)}
    <p>${t("stand-points", { points: range(score.points), place: placeOf(score.standing) })}</p>
    <div class="go"><a class="button" href="#report">${t("to-report")}</a></div>`;
}
