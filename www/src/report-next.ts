// What to expect, what to do by when, and what to leave alone.

import { html, nothing, type TemplateResult } from "lit/html.js";

import { BAND } from "../generated/ids.js";
import type { FactId, Report, Step } from "../generated/types.js";
import { factValue } from "./facts.js";
import type { Part } from "./fields.js";
import { date, list, money, t, tenths } from "./i18n.js";
import { day, scale, sentences, titles, unbroken } from "./report-words.js";

export function expect({ outlook, diagnosis, asOf, facts: readings }: Report): TemplateResult {
  const words = BAND.filter((id) => id !== "not_closed").map((id) => ({ id, text: t(`band-${id}`) }));
  const facts = (title: string, names: string[], against: boolean): Part =>
    names.length > 0
      ? html`<div class=${against ? "against" : ""}>
          <h3>${t(title)}</h3>
          <ul>${names.map((name) => html`<li><span>${name}</span></li>`)}</ul>
        </div>`
      : nothing;
  const value = (fact: FactId): string => {
    const reading = readings.find((reading) => reading.fact === fact);
    return reading ? factValue(fact, reading.span) : t(`fact-${fact}`);
  };
  const changes = outlook.changes.map(({ on, change, remaining }) => {
    return { on, text: t(`change-${change}`, { remaining }) };
  });
  const checkAgain = { on: outlook.checkAgain, text: t("changes-check-again") };
  const later = changes.findIndex(({ on }) => on !== null && on > outlook.checkAgain);
  changes.splice(later < 0 ? changes.length : later, 0, checkAgain);
  return html`<section class="sheet" aria-labelledby="expect">
    <h2 id="expect">${t("expect-title")}</h2>
    <div class="body">
      <p class="lead">${t(`band-${outlook.band}.text`)}</p>
      ${outlook.band === "not_closed" ? nothing : scale(words, outlook.band, t("expect-title"), true)}
      ${outlook.drivers.length > 0
        ? html`<p>${t("drivers", { causes: list(outlook.drivers.map((cause) => t("quoted", { text: t(`cause-${cause}`) }))) })}</p>`
        : nothing}
      <div class="scales">
        ${facts("helps", outlook.helps.map(value), false)} ${facts("hinders", outlook.hinders.map(value), true)}
      </div>
      ${outlook.band === "not_closed" ? nothing : waits(outlook.waits)}
      ${exposed(diagnosis.exposure)}
      <h3 class="eyebrow">${t("changes-title")}</h3>
      <ol class="when">
        ${changes.map(
          ({ on, text }) =>
            html`<li>${on ? day(on) : html`<span class="day">${t("not-started")}</span>`}<p>${text}</p></li>`,
        )}
      </ol>
      ${outlook.changes.length > 0
        ? nothing
        : html`<p class="fine">${t("changes-none", { day: date(asOf) })}</p>`}
    </div>
    ${outlook.band === "not_closed" ? nothing : html`<div class="beside"><p>${t("expect-aside")}</p></div>`}
  </section>`;
}

/** How exposed an open line is, against a clean record. */
function exposed(exposure: Report["diagnosis"]["exposure"]): Part {
  if (!exposure) return nothing;
  const times = (hundredths: number): string => tenths(hundredths / 100);
  const causes = exposure.causes.filter(({ added }) => added >= NOTICEABLE);
  return html`<h3 class="eyebrow">${t("exposure-title")}</h3>
    <p>
      ${sentences([
        t("exposure", { times: times(exposure.times), lo: times(exposure.range.lo), hi: times(exposure.range.hi) }),
        causes.length > 0 ? t("exposure-causes", { causes: list(causes.map(({ cause }) => t("quoted", { text: t(`cause-${cause}`) }))) }) : t("exposure-none"),
      ])}
    </p>`;
}

/** What adds less than this to the exposure, in hundredths of a clean record's, is not worth a word. */
const NOTICEABLE = 10;

function waits(known: Report["outlook"]["waits"]): TemplateResult {
  if (known.kind === "no_measured_data") {
    return html`<div class="note"><b>${t("waits-none")}</b><p>${t("waits-none.more")}</p></div>`;
  }
  const { n, shortestHours: shortest, longestHours: longest, source } = known;
  return html`<div class="note">
    <b>${t("waits-reported")}</b>
    <p>${t("waits-reported.more", { n, shortest, longest, same: shortest === longest ? "yes" : "no", source: t(`source-${source}`) })}</p>
  </div>`;
}

/** How to do a step, with its day where it has one. */
export function stepHow(step: Step): string {
  return t(`action-${step.action}.how`, { hasBy: step.by ? "yes" : "no", by: step.by ? date(step.by) : "" });
}

export function plan({ plan: { steps, avoid }, asOf }: Report): TemplateResult {
  return html`<section class="sheet" aria-labelledby="plan">
    <h2 id="plan">${t("plan-title")}</h2>
    <div class="body">
      <ol class="when">
        ${steps.map(
          (step) =>
            html`<li>
              ${stepDay(step, asOf)}
              <div>
                <h3>${t(`action-${step.action}`)}</h3>
                <p>${t(`action-${step.action}.why`)}</p>
                <p class="fine">${unbroken(stepHow(step))}</p>
                ${step.amount === null ? nothing : html`<p class="fine">${t("step-amount", { amount: money(step.amount) })}</p>`}
                <p class="fine">${t("step-sources", { sources: titles(step.sources) })}</p>
              </div>
            </li>`,
        )}
      </ol>
      <h3 class="eyebrow">${t("avoid-title")}</h3>
      <ul class="dont">
        ${avoid.map(
          ({ avoid, sources }) =>
            html`<li>
              <svg viewBox="0 0 10 10" aria-hidden="true"><path d="M1 1l8 8M9 1 1 9" /></svg>
              <div>
                <b>${t(`avoid-${avoid}`)}</b>
                <p>${t(`avoid-${avoid}.why`)}</p>
                <p class="fine">${t("step-sources", { sources: titles(sources) })}</p>
              </div>
            </li>`,
        )}
      </ul>
    </div>
    <div class="beside"><p>${t("plan-aside")}</p></div>
  </section>`;
}

function stepDay({ by }: Step, asOf: string): TemplateResult {
  if (by === asOf) return html`<time class="today" datetime=${asOf}>${t("today")}</time>`;
  return by ? html`<span class="day">${t("until", { day: date(by) })}</span>` : html`<span class="day">${t("ongoing")}</span>`;
}
