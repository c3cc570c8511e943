// The answer: one sentence, how sure we are, what it rests on; and what to do first.

import { html, nothing, type TemplateResult } from "lit/html.js";

import { SURENESS } from "../generated/ids.js";
import type { Answer, Report, Step } from "../generated/types.js";
import type { Part } from "./fields.js";
import { t } from "./i18n.js";
import { ahead } from "./questions.js";
import { stepHow } from "./report-plan.js";
import { day, marked, quoted, scale, unbroken } from "./report-words.js";
import { edit, state } from "./store.js";

/** The answer as one sentence, its telling phrase marked. */
export function answerSentence({ diagnosis }: Report): string {
  return t(`answer-${diagnosis.answer.kind}`, argumentsOf(diagnosis.answer, diagnosis.causes));
}

function argumentsOf(answer: Answer, causes: Report["diagnosis"]["causes"]): Record<string, string> {
  const event = state.history?.event;
  const args: Record<string, string> = {
    event: event ? t("event-sentence", { product: t(`product-${event.product}`), event: t(`event-${event.kind}`) }) : "",
  };
  if (answer.kind === "several") args["causes"] = quoted(answer.causes);
  if (answer.kind === "one" || answer.kind === "theirs") {
    args["cause"] = quoted([answer.cause]);
    args["word"] = causes.find((view) => view.cause === answer.cause)?.word ?? "possible";
  }
  return args;
}

/** How sure we are of the answer. */
export function sure({ diagnosis }: Report): Part {
  if (diagnosis.answer.kind === "no_event") return nothing;
  const words = SURENESS.map((id) => ({ id, text: t(`sureness-${id}`) }));
  return html`<div class="sure">
    <p aria-hidden="true">${t("sureness")}</p>
    ${scale(words, diagnosis.sureness, t("sureness"))}
  </div>`;
}

export function answer(report: Report): TemplateResult {
  const { diagnosis, facts } = report;
  const { today } = state;
  const event = state.history?.event;
  const known = facts.filter((reading) => reading.state !== "unknown").length;
  return html`<header class="answer">
    <div>
      <h1 tabindex="-1">${marked(answerSentence(report))}</h1>
      <p class="lead">${t(`answer-${diagnosis.answer.kind}.more`)}</p>
      ${sure(report)}
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
        <div><dt>${t("slip-known")}</dt><dd><a href="#facts">${t("count", { n: known })}</a></dd></div>
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

/** What stands first in the plan. */
export const firstSteps = ({ plan }: Report): Step[] => plan.steps.slice(0, 3);

export function first(report: Report): TemplateResult {
  const steps = firstSteps(report);
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
