// Check your answers: what was told, line by line, each with the way back to its question; then the report.
//
// In: the draft. Out: the view.

import { html, nothing, type TemplateResult } from "lit/html.js";

import type { FactId } from "../generated/types.js";
import { factValue } from "./facts.js";
import type { Part } from "./fields.js";
import { date, list, money, t } from "./i18n.js";
import { wrongIn } from "./interview.js";
import { ahead, factsOf, isChosen, isTicked, noneTicked, QUESTIONS, type Question } from "./questions.js";
import { readAmount, readDayOrMonth } from "./reading.js";
import { state } from "./store.js";
import { wrongSummary } from "./wrong.js";

export function answersView(): TemplateResult {
  const { draft, asked, report } = state;
  const put = asked.flatMap((id) => QUESTIONS.filter((question) => question.id === id));
  const more = ahead(asked, report).length;
  return html`<div class="wrap">
    ${wrongSummary()}
    <section class="answers">
      <h1 tabindex="-1">${t("answers-title")}</h1>
      <p class="soft">${t("answers-lead")}</p>
      <dl>
        ${draft.happened ? line("event", t("happened-title"), event(), "#event") : nothing}
        ${put.map((question, place) => line(`ask.${question.id}`, t(`ask-${question.id}`), told(question), `#q${place + 1}`, wrongIn(question)))}
      </dl>
      <p class="fine">${more > 0 ? t("answers-more", { n: more }) : t("enough")}</p>
      <div class="go">
        <a class="button" href="#report">${t("to-report")}</a>
        ${more > 0 ? html`<a class="button plain" href="#q${asked.length + 1}">${t("answers-next")}</a>` : nothing}
      </div>
    </section>
  </div>`;
}

/** A question, what was answered, and the way to change it. */
const line = (id: string, question: string, answer: Part | string, to: string, wrong: Part = nothing): TemplateResult =>
  html`<div id=${id} tabindex="-1" class=${wrong === nothing ? "" : "wrong"}>
    <dt>${question}</dt>
    <dd>${answer}${wrong}</dd>
    <dd class="change"><a href=${to}>${t("answers-change")}<span class="unseen">${t("answers-change.what", { what: question })}</span></a></dd>
  </div>`;

/** What happened, as it was understood. */
function event(): TemplateResult {
  const { event, about, asOf } = state.draft;
  const { product, kind, date: typed = "", message = "", family } = event;
  const read = readDayOrMonth(typed, asOf || state.today);
  const amount = (raw: string): string => {
    const fen = readAmount(raw);
    return typeof fen === "number" ? money(fen) : fen;
  };
  const limits = (["limitBefore", "limitAfter"] as const).flatMap((key) =>
    event[key] ? [t("answers-field", { field: t(`field-${key}`), value: amount(event[key]) })] : [],
  );
  const lines = [
    product && kind ? t("slip-event", { product: t(`product-${product}`), event: t(`event-${kind}`) }) : t("answers-none"),
    typed ? `${about || read.monthOnly ? t("about") : ""}${date(read.date)}` : t("answers-field", { field: t("happened-when"), value: t("unsure") }),
    ...(message ? [t("quoted", { text: message })] : []),
    ...(family ? [t("evidence-message", { message: t(`message-${family}`) })] : []),
    ...limits,
  ];
  return html`<ul>${lines.map((text) => html`<li>${text}</li>`)}</ul>`;
}

/** The answer to a question in the words of its choices. */
function told(question: Question): string {
  const { told, unsure } = state.draft;
  const { id } = question;
  if ("one" in question) {
    const chosen = question.one.find((choice) => isChosen(choice, told));
    if (chosen) return t(`ask-${id}-${chosen.id}`);
  } else {
    if (noneTicked(question, told)) return t("none-of-these");
    const ticked = question.several.filter((tick) => isTicked(tick, told));
    if (ticked.length > 0) return list(ticked.map(({ fact }) => t(`ask-${id}-${fact}`)));
  }
  const values = factsOf(question).flatMap((fact: FactId) => (told[fact] ? [factValue(fact, told[fact])] : []));
  if (values.length > 0) return list(values);
  return t(unsure.includes(id) ? "unsure" : "answers-none");
}
