// The report: the answer first, then what to do first, why, what to expect, the plan, where one stands, and how it was
// made; and the other views that come with it.
//
// In: the last good report, and the problems of the draft if it has moved on. Out: whole views. This module and what
// only it uses come after the opening, with the Chinese texts that are theirs.

import type { DirectiveResult } from "lit/async-directive.js";
import { guard } from "lit/directives/guard.js";
import { html, nothing, type TemplateResult } from "lit/html.js";

import catalogue from "../locales/catalogue-report.zh-CN.ftl";
import page from "../locales/page-report.zh-CN.ftl";
import type { Report } from "../generated/types.js";
import { answersView } from "./answers.js";
import { details } from "./details.js";
import type { Part } from "./fields.js";
import { bills, cash, checks, class_, cost, files, scam, tell, wiped } from "./files.js";
import { add, lang, t } from "./i18n.js";
import { liveView } from "./live.js";
import { papers } from "./papers-door.js";
import { about } from "./report-about.js";
import { answer, answerSentence, first } from "./report-answer.js";
import { doubts } from "./report-doubts.js";
import { expect } from "./report-next.js";
import { plan } from "./report-plan.js";
import { standing } from "./report-standing.js";
import { trying } from "./report-try.js";
import { why } from "./report-why.js";
import { pending } from "./report-words.js";
import { state } from "./store.js";
import { copied, picture, take } from "./take.js";
import { wrongSummary } from "./wrong.js";

export { answerSentence };
/** For what comes after the report: a module of both would be a file of its own. */
export { grade, highlighted, marked, unbroken } from "./report-words.js";

add("zh-CN", [catalogue, page]);

/** A part that follows from the report, and from what is named; it stands still while somebody types. */
const still = (part: (report: Report) => Part, report: Report, ...also: unknown[]): DirectiveResult =>
  guard([report, lang(), ...also], () => part(report));

const parts = (report: Report): TemplateResult => html`${still(answer, report)} ${still(first, report)}
${still(why, report, ...state.draft.ruledOut)} ${still(expect, report)}
${still(plan, report, state.problems, ...Object.values(state.draft.aim))} ${still(trying, report, state.trying, state.tried)}
${still(standing, report)} ${still(doubts, report)} ${still(take, report, copied, picture)} ${papers(report)}`;

function reportView(): TemplateResult {
  const { report } = state;
  return html`<div class="wrap">
    ${state.example ? html`<p class="note example">${t("example-note")}</p>` : nothing} ${wrongSummary()}
    ${report ? parts(report) : html`<header class="answer"><h1 tabindex="-1">${pending()}</h1></header>`}
    ${details()} ${report ? still(about, report) : nothing} ${files()}
  </div>`;
}

/** The views by their names in the address. */
export const VIEWS = { report: reportView, answers: answersView, all: liveView, checks, bills, cost, cash, class: class_, scam, tell, wiped };
