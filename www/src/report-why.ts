// Why it most likely happened: the causes by whose side they lie on, each with what speaks for and against it.

import { html, nothing, type TemplateResult } from "lit/html.js";
import { repeat } from "lit/directives/repeat.js";

import { GRADE } from "../generated/ids.js";
import type { Cause, CauseView, Evidence, Report } from "../generated/types.js";
import { factValue } from "./facts.js";
import { beside, type Part } from "./fields.js";
import { list, t } from "./i18n.js";
import { sourceLine } from "./report-about.js";
import { grade, quoted, sentences, speaks } from "./report-words.js";
import { edit, state } from "./store.js";

/** How many reasons of the lender's side stay in sight even when they are unlikely. */
const ALWAYS_THEIRS = 2;
/** How many causes of the person's own side stand in sight; more would hide what matters. */
const MOST_YOURS = 4;

export function why(report: Report): Part {
  const { causes, answer } = report.diagnosis;
  if (answer.kind === "no_event" || causes.length === 0) return nothing;
  const criminal = causes.filter((view) => view.side === "criminal" && speaks(view));
  const yours = causes.filter((view) => view.side === "yours" && speaks(view)).slice(0, MOST_YOURS);
  const outside = causes.filter((view) => view.side === "theirs" || view.side === "nobody");
  const likely = outside.filter(speaks);
  const theirs = likely.length > 0 ? likely : outside.slice(0, ALWAYS_THEIRS);
  const named = [...criminal, ...yours, ...theirs];
  const rest = causes.filter((view) => !named.includes(view));
  const alike = named.filter((view) => view.word === "cannot_separate");
  return html`<section class="sheet" aria-labelledby="why">
    <h2 id="why">${t("why-title")}</h2>
    <div class="body">
      <p>${t("why-lead")}</p>
      ${group("side-criminal", criminal, report)} ${group("side-yours", yours, report)}
      ${group("side-theirs", theirs, report)}
      ${alike.length > 1
        ? html`<div class="note">
            <b>${t("alike-title")}</b>
            <p>${t("alike", { causes: quoted(alike.map((view) => view.cause)) })}</p>
          </div>`
        : nothing}
      ${rest.length > 0
        ? html`<details class="more">
            <summary>${t("unlikely-title")}</summary>
            <ul class="unlikely">
              ${rest.map((view) => html`<li><b>${t(`cause-${view.cause}`)}</b><span>${unlikely(view)}${backIn(view.cause)}</span></li>`)}
            </ul>
          </details>`
        : nothing}
    </div>
    <div class="beside">
      <h3>${t("grades-title")}</h3>
      <ul>
        ${GRADE.map((id) => html`<li><span class="grade" aria-hidden="true">${id}</span><span><span class="unseen">${id} </span>${t(`grade-${id}`)}</span></li>`)}
      </ul>
      <p>${t("grades-note")}</p>
      <p>${beside(t("causes-page.file"), t("causes-page"))}</p>
    </div>
  </section>`;
}

/** Takes a cause out, or back in: the report follows. */
function ruleOut(cause: Cause, out: boolean): void {
  edit((draft) => {
    draft.ruledOut = draft.ruledOut.filter((other) => other !== cause);
    if (out) draft.ruledOut.push(cause);
  });
}

function group(title: string, views: CauseView[], report: Report): Part {
  if (views.length === 0) return nothing;
  const first = report.diagnosis.causes[0];
  return html`<h3 class="eyebrow">${t(title)}</h3>
    <div class="causes">
      ${repeat(views, (view) => view.cause, (view) => cause(view, report, view.cause === first?.cause))}
    </div>`;
}

/** A cause, with what speaks for and against it behind its gist. */
export function cause(view: CauseView, report: Report, open: boolean): TemplateResult {
  const { supports, against } = view;
  const side = (items: Evidence[], forIt: boolean): TemplateResult =>
    html`<div class=${forIt ? "" : "against"}>
      <h5>${t(forIt ? "for-it" : "against-it")}</h5>
      <ul>
        ${items.length > 0
          ? items.map(
              (item) => html`<li><span>${evidence(item, forIt)}${grade(item.grade)} <small>${t(`weight-${item.weight}`)}</small></span></li>`,
            )
          : html`<li class="none"><span>${t(forIt ? "nothing-for" : "nothing-against")}</span></li>`}
      </ul>
    </div>`;
  return html`<details class="cause" ?open=${open}>
    <summary>
      <h4>${t(`cause-${view.cause}`)}</h4>
      <span class="word">${t(`word-${view.word}`)}</span>
      <span class="gist">${t(`cause-${view.cause}.gist`)}${grade(view.grade)}</span>
    </summary>
    <div class="inner">
      <div class="scales">${side(supports, true)} ${side(against, false)}</div>
      <dl class="pair">
        <dt>${t("mind")}</dt>
        <dd>
          ${t(`cause-${view.cause}.mind`)}
          ${view.wouldChange.length > 0
            ? html`<br />${t("would-change", { facts: list(view.wouldChange.map((fact) => t(`fact-${fact}`))) })}`
            : nothing}
        </dd>
        <dt>${t("can-check")}</dt><dd>${t(`cause-${view.cause}.check`)}</dd>
        <dt>${t("can-change")}</dt><dd>${t(`cause-${view.cause}.change`)}</dd>
        <dt>${t("says-who")}</dt>
        <dd>
          ${view.sources.map((source) => sourceLine(report.sources.find((note) => note.source === source)))}
          <a href="${t("causes-page.file")}#${view.cause}" target="_blank" rel="noopener">${t("cause-numbers")}</a>
        </dd>
      </dl>
      ${view.side === "nobody"
        ? nothing
        : html`<button type="button" class="link on-screen" @click=${() => ruleOut(view.cause, true)}>${t("rule-out")}</button>`}
    </div>
  </details>`;
}

/** The way back for a cause that the person ruled out. */
const backIn = (cause: Cause): Part =>
  state.draft.ruledOut.includes(cause)
    ? html` <button type="button" class="link on-screen" @click=${() => ruleOut(cause, false)}>${t("rule-in")}</button>`
    : nothing;

/** One observation in words. */
function evidence(item: Evidence, forIt: boolean): string {
  switch (item.kind) {
    case "fact":
      return factValue(item.fact, item.value);
    case "message":
      return t("evidence-message", { message: t(`message-${item.family}`) });
    case "event":
      return t(forIt ? "evidence-event" : "evidence-not-event", { event: t(`event-${state.history?.event?.kind ?? "none"}`) });
    case "wave":
      return t("evidence-wave", { source: t(`source-${item.source}`) });
    case "lasts":
      return t("evidence-lasts");
    case "ruled_out":
      return t("evidence-ruled-out");
    case "always":
      return t("evidence-always");
  }
}

/** Why a cause is not thought likely. */
function unlikely(view: CauseView): TemplateResult {
  const against = view.against.map((item) => evidence(item, false));
  const because = against.length > 0 ? t("because", { what: list(against) }) : t("nothing-points");
  const hearsay = view.grade === "D" ? [t(`cause-${view.cause}.gist`)] : [];
  return html`${sentences([t("full-stop", { text: t(`word-${view.word}`) }), because, ...hearsay])}${grade(view.grade)}`;
}
