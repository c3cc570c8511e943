// The report: the answer first, then what to do first, why, where, what next, and how it was made.
//
// In: the last good report, and the problems of the draft if it has moved on. Out: the whole view. This module and what
// only it uses come after the opening, with the Chinese texts that are theirs.

import { html, nothing, type TemplateResult } from "lit/html.js";

import catalogue from "../locales/catalogue-report.zh-CN.ftl";
import page from "../locales/page-report.zh-CN.ftl";
import { SURENESS } from "../generated/ids.js";
import type { Answer, Cause, Report } from "../generated/types.js";
import { details } from "./details.js";
import type { Part } from "./fields.js";
import { files } from "./files.js";
import { addChinese, list, t } from "./i18n.js";
import { papers } from "./papers-door.js";
import { controlFor, place } from "./places.js";
import { sentence } from "./problems.js";
import { ahead } from "./questions.js";
import { about } from "./report-about.js";
import { expect } from "./report-next.js";
import { plan, stepHow } from "./report-plan.js";
import { standing } from "./report-standing.js";
import { why } from "./report-why.js";
import { day, marked, scale, sentences, unbroken } from "./report-words.js";
import { edit, state } from "./store.js";
import { take } from "./take.js";
import { rawAt } from "./typed.js";

addChinese([catalogue, page]);

export function reportView(): TemplateResult {
  const { report } = state;
  return html`<div class="wrap">
    ${state.example ? html`<p class="note example">${t("example-note")}</p>` : nothing} ${wrongSummary()}
    ${report
      ? html`${answer(report)} ${first(report)} ${why(report)} ${standing(report)} ${expect(report)} ${plan(report)}
        ${take(report, answerSentence(report))} ${papers(report)}`
      : html`<header class="answer"><h1 tabindex="-1">${t(state.problems.length ? "report-stuck" : "report-soon")}</h1></header>`}
    ${details()} ${report ? about(report) : nothing} ${files()}
  </div>`;
}

/** The answer as one sentence, its telling phrase marked. */
export function answerSentence({ diagnosis }: Report): string {
  return t(`answer-${diagnosis.answer.kind}`, argumentsOf(diagnosis.answer, diagnosis.causes));
}

function argumentsOf(answer: Answer, causes: Report["diagnosis"]["causes"]): Record<string, string> {
  const event = state.history?.event;
  const quoted = (cause: Cause): string => t("quoted", { text: t(`cause-${cause}`) });
  const args: Record<string, string> = {
    event: event ? t("event-sentence", { product: t(`product-${event.product}`), event: t(`event-${event.kind}`) }) : "",
  };
  if (answer.kind === "several") args["causes"] = list(answer.causes.map(quoted));
  if (answer.kind === "one" || answer.kind === "theirs") {
    args["cause"] = quoted(answer.cause);
    args["word"] = causes.find((view) => view.cause === answer.cause)?.word ?? "possible";
  }
  return args;
}

function answer(report: Report): TemplateResult {
  const { diagnosis, facts } = report;
  const { today } = state;
  const event = state.history?.event;
  const known = facts.filter((reading) => reading.state !== "unknown").length;
  const words = SURENESS.map((id) => ({ id, text: t(`sureness-${id}`) }));
  return html`<header class="answer">
    <div>
      <h1 tabindex="-1">${marked(answerSentence(report))}</h1>
      <p class="lead">${t(`answer-${diagnosis.answer.kind}.more`)}</p>
      ${diagnosis.answer.kind === "no_event"
        ? nothing
        : html`<div class="sure">
            <p aria-hidden="true">${t("sureness")}</p>
            ${scale(words, diagnosis.sureness, t("sureness"))}
          </div>`}
    </div>
    <div>
      <dl class="slip">
        ${event
          ? html`<div>
                <dt>${t("slip-what")}</dt>
                <dd>${t("slip-event", { product: t(`product-${event.product}`), event: t(`event-${event.kind}`) })}</dd>
              </div>
              <div>
                <dt>${t("slip-when")}</dt>
                <dd>${event.date ? html`${event.about ? t("about") : nothing}${day(event.date)}` : t("unsure")}</dd>
              </div>`
          : nothing}
        <div><dt>${t("slip-check")}</dt><dd>${day(report.asOf)}</dd></div>
        <div><dt>${t("slip-known")}</dt><dd>${t("count", { n: known })}</dd></div>
        <div><dt>${t("slip-unknown")}</dt><dd>${t("slip-unknown.value", { n: ahead([], report).length })}</dd></div>
      </dl>
      ${today && report.asOf !== today
        ? html`<button type="button" class="button plain on-screen" @click=${() => edit((draft) => (draft.asOf = ""))}>
            ${t("check-today")}
          </button>`
        : nothing}
    </div>
  </header>`;
}

function first({ plan }: Report): TemplateResult {
  const steps = plan.steps.slice(0, 3);
  return html`<section class="sheet" aria-labelledby="first">
    <h2 id="first">${t("first-title", { n: steps.length })}</h2>
    <div class="body">
      <ol class="steps">
        ${steps.map(
          (step) =>
            html`<li>
              <div>
                <h3>${t(`action-${step.action}`)}</h3>
                <p>${t(`action-${step.action}.why`)}</p>
                <p>${unbroken(stepHow(step))}</p>
              </div>
            </li>`,
        )}
      </ol>
    </div>
    <div class="beside"><p>${t("first-aside")}</p></div>
  </section>`;
}

/** Everything that is wrong with the draft, each with a way to its field. */
function wrongSummary(): Part {
  const { problems, report } = state;
  if (problems.length === 0) return nothing;
  return html`<div class="summary-wrong on-screen" role="group" aria-labelledby="wrong-title">
    <h2 id="wrong-title" tabindex="-1">${t("wrong-title", { n: problems.length })}</h2>
    <ul>
      ${problems.map((problem) => {
        const words = sentences([t("trouble-at", { place: place(problem.path) }), sentence(problem, rawAt(problem.path))]);
        return html`<li>${problem.path ? html`<a href="#${controlFor(problem.path)}">${words}</a>` : words}</li>`;
      })}
    </ul>
    ${report ? html`<p>${t("wrong-last-good")}</p>` : nothing}
  </div>`;
}
