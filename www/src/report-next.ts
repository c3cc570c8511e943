// What to expect: the band, what is known of waits, the signs to watch, and what changes by when.

import { html, nothing, type TemplateResult } from "lit/html.js";

import { BAND } from "../generated/ids.js";
import type { FactId, Report } from "../generated/types.js";
import { factValue } from "./facts.js";
import type { Part } from "./fields.js";
import { date, t, tenths } from "./i18n.js";
import { day, grade, quoted, scale, sentences } from "./report-words.js";
import { state } from "./store.js";

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
        ? html`<p>${t("drivers", { causes: quoted(outlook.drivers) })}</p>`
        : nothing}
      <div class="scales">
        ${facts("helps", outlook.helps.map(value), false)} ${facts("hinders", outlook.hinders.map(value), true)}
      </div>
      ${outlook.band === "not_closed" ? nothing : waits(outlook.waits)}
      ${state.history?.event?.kind === "reopened_lower" ? html`<p>${t("grows-with")}</p>` : nothing}
      ${exposed(diagnosis.exposure)} ${watched(outlook.watch)}
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
  const rest = exposure.causes.reduce((left, { added }) => left - added, exposure.times - CLEAN);
  return html`<h3 class="eyebrow">${t("exposure-title")}</h3>
    <p>
      ${sentences([
        t("exposure", { times: times(exposure.times), lo: times(exposure.range.lo), hi: times(exposure.range.hi) }),
        causes.length > 0 ? t("exposure-causes", { causes: quoted(causes.map(({ cause }) => cause)) }) : t("exposure-none"),
      ])}
    </p>
    ${exposure.causes.length > 0
      ? html`<details class="more">
          <summary>${t("exposure-sum")}</summary>
          <table class="numbers">
            <thead><tr><th scope="col">${t("exposure-part")}</th><th scope="col">${t("exposure-times")}</th></tr></thead>
            <tbody>
              <tr><th scope="row">${t("exposure-clean")}</th><td>${times(CLEAN)}</td></tr>
              ${exposure.causes.map(({ cause, added }) => html`<tr><th scope="row">${t(`cause-${cause}`)}</th><td>+${times(added)}</td></tr>`)}
              ${rest === 0 ? nothing : html`<tr><th scope="row">${t("exposure-rest")}</th><td>${rest > 0 ? "+" : "−"}${times(Math.abs(rest))}</td></tr>`}
            </tbody>
            <tfoot><tr><th scope="row">${t("sum-total")}</th><td>${times(exposure.times)}</td></tr></tfoot>
          </table>
        </details>`
      : nothing}`;
}

/** The signs of an open line: how far each is, where it is heading, and when to look again. */
function watched(watch: Report["outlook"]["watch"]): Part {
  if (watch.length === 0) return nothing;
  const word = ({ level, of }: { level: number; of: number }): string =>
    t(level === 0 ? "watch-quiet" : level < of ? "watch-some" : "watch-high");
  return html`<h3 class="eyebrow">${t("watch-title")}</h3>
    <ul class="watch">
      ${watch.map(
        (sign) =>
          html`<li class=${sign.level > 0 ? "on" : ""}>
            <span>${factValue(sign.fact, sign.value)}</span><b>${word(sign)}</b>
            ${sign.trend === "first" ? nothing : html`<span>${t(`trend-${sign.trend}`)}</span>`}
            ${sign.level > 0 ? html`<span>${t("watch-again", { day: date(sign.again) })}</span>` : nothing}
          </li>`,
      )}
    </ul>
    <p class="fine">${t(state.history?.earlier?.length ? "watch-compared" : "watch-note")}</p>`;
}

/** A clean record, in hundredths of itself. */
const CLEAN = 100;
/** What adds less than this to the exposure, in hundredths of a clean record's, is not worth a word. */
const NOTICEABLE = 10;

function waits(known: Report["outlook"]["waits"]): TemplateResult {
  if (known.kind === "no_measured_data") {
    return html`<div class="note"><b>${t("waits-none")}</b><p>${t("waits-none.more")}</p></div>`;
  }
  const { n, shortestHours: shortest, middleHours: middle, longestHours: longest, source } = known;
  const same = shortest === longest ? "yes" : "no";
  return html`<div class="note">
    <b>${t("waits-reported")}</b>
    <p>${t("waits-reported.more", { n, shortest, middle, longest, same, source: t(`source-${source}`) })}${grade(known.grade)}</p>
  </div>`;
}
