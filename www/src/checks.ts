// How things moved from check to check: the points of each, and what changed between two of them.
//
// In: the record of the opened file. Out: the view. Every check is computed anew from what was told then, by the rules of
// today, so that only what the person told makes a difference; where other rules made it, what they found stands beside it.

import { html, nothing, svg, type TemplateResult } from "lit/html.js";

import type { FactId, Outcome, SavedRecord, Report, Span } from "../generated/types.js";
import { type Axis, axisOf } from "./charts.js";
import { coreFailed, engine } from "./engine.js";
import { factValue } from "./facts.js";
import type { Part } from "./fields.js";
import { date, t } from "./i18n.js";
import { range } from "./report-standing.js";
import { day, placeOf, speaks } from "./report-words.js";
import { set, state } from "./store.js";

type Check = SavedRecord["checks"][number];

/** What the core makes of each check, by its digest. */
const outcomes = new Map<string, Outcome<Report>>();
let asked: SavedRecord | undefined;

async function compute(record: SavedRecord): Promise<void> {
  asked = record;
  try {
    for (const { digest, found } of record.checks) {
      if (!outcomes.has(digest)) outcomes.set(digest, await engine.ask({ ask: "checkup", history: found.history }));
    }
    set({});
  } catch (error) {
    coreFailed(error);
  }
}

const reportOf = ({ digest }: Check): Report | undefined => {
  return outcomes.get(digest)?.value;
};

/** The places of the two checks that are compared, where the person chose others than the last two. */
let chosen: [number, number] | undefined;

export function checksView(): TemplateResult {
  const { kept } = state;
  if (!kept) return html`<div class="wrap"><section class="answers"><h1 tabindex="-1">${t("checks-title")}</h1><p>${t("checks-none")}</p><p><a href="#report">${t("to-report")}</a></p></section></div>`;
  const { record, firstBad } = kept;
  if (asked !== record) void compute(record);
  const { checks } = record;
  const all = checks.flatMap((check) => reportOf(check)?.score.points ?? []);
  const axis = axisOf([...all, ...checks.map(({ found }) => found.points)]);
  const n = checks.length;
  return html`<div class="wrap">
    <section class="answers">
      <h1 tabindex="-1">${t("checks-title")}</h1>
      <p class="soft">${t("checks-lead", { n })}</p>
      <p class=${firstBad === undefined ? "" : "note grave"}>
        ${firstBad === undefined ? t("kept-whole", { n }) : t(firstBad < n ? "kept-altered" : "kept-cut", { n: firstBad + 1 })}
      </p>
      <table class="rows">
        <caption>${t("checks-caption")}</caption>
        <thead>
          <tr><th scope="col">${t("checks-day")}</th><th scope="col" class="pic"></th><th scope="col" class="pts">${t("sum-points")}</th></tr>
        </thead>
        <tbody>${checks.map((check) => row(check, axis))}</tbody>
      </table>
      ${n > 1 ? compared(checks) : html`<p>${t("checks-one")}</p>`}
      <p class="go"><a class="button" href="#report">${t("to-report")}</a></p>
    </section>
  </div>`;
}

function row(check: Check, axis: Axis): TemplateResult {
  const { rules, points, history, report: digest } = check.found;
  const report = reportOf(check);
  const now = report?.score.points ?? points;
  const others = report && rules !== report.rules;
  const mark = report ? (others ? t("checks-rules", { rules, points: range(points) }) : digest === report.digest ? "" : t("checks-other")) : outcomes.has(check.digest) ? t("checks-unread") : "";
  return html`<tr>
    <th scope="row">${day(history.asOf)}${report ? html`<small>${placeOf(report.score.standing)}</small>` : nothing}${mark ? html`<small>${mark}</small>` : nothing}</th>
    <td class="pic">${spanned(now, axis)}</td>
    <td class="pts">${range(now)}</td>
  </tr>`;
}

/** A range on the axis that all share. */
function spanned({ lo, hi }: Span, axis: Axis): TemplateResult {
  const x = (value: number): string => `${(((value - axis.lo) / (axis.hi - axis.lo)) * 100).toFixed(2)}%`;
  return svg`<svg width="100%" height="16" aria-hidden="true">
    <line class="nought" x1=${x(0)} x2=${x(0)} y1="-60" y2="60"/>
    ${lo === hi
      ? svg`<circle class="dot" cx=${x(lo)} cy="8" r="5"/>`
      : svg`<line class="kept" x1=${x(lo)} x2=${x(hi)} y1="8" y2="8"/>`}
  </svg>`;
}

function compared(checks: readonly Check[]): TemplateResult {
  const places = (): [number, number] => (chosen && chosen[1] < checks.length ? chosen : [checks.length - 2, checks.length - 1]);
  const [from, to] = places();
  // Both can change before the view is drawn again.
  const choose = (which: 0 | 1) => (event: Event): void => {
    chosen = [...places()];
    chosen[which] = Number((event.target as HTMLSelectElement).value);
    set({});
  };
  const select = (which: 0 | 1, at: number): TemplateResult => html`<div class="field">
    <label for="checks-${which}">${t(which ? "checks-to" : "checks-from")}</label>
    <select id="checks-${which}" class="blank" @change=${choose(which)}>
      ${checks.map(({ found }, place) => html`<option value=${place} ?selected=${place === at}>${date(found.history.asOf)}</option>`)}
    </select>
  </div>`;
  const [before, after] = [reportOf(checks[from]!), reportOf(checks[to]!)];
  return html`<h2>${t("checks-between")}</h2>
    ${select(0, from)} ${select(1, to)}
    <div aria-live="polite">${before && after ? difference(before, after) : nothing}</div>`;
}

function difference(before: Report, after: Report): TemplateResult {
  const moved = (id: string, was: string, is: string): Part => (was === is ? nothing : html`<div><dt>${t(id)}</dt><dd>${t("checks-moved", { was, is })}</dd></div>`);
  const first = ({ diagnosis }: Report): string => {
    const view = diagnosis.causes.find(speaks);
    return view ? t(`cause-${view.cause}`) : t("checks-nothing");
  };
  const facts = factsThatMoved(before, after);
  const signs = before.outlook.watch.flatMap((was) => {
    const is = after.outlook.watch.find(({ fact }) => fact === was.fact);
    return is && is.level !== was.level ? [{ fact: is.fact, value: is.value, was: word(was), is: word(is) }] : [];
  });
  const lines = [
    moved("sum-points", range(before.score.points), range(after.score.points)),
    moved("stand-title", placeOf(before.score.standing), placeOf(after.score.standing)),
    moved("checks-cause", first(before), first(after)),
  ].filter((line) => line !== nothing);
  if (lines.length + facts.length + signs.length === 0) return html`<p>${t("checks-same")}</p>`;
  return html`<dl>${lines}</dl>
    ${facts.length > 0 ? html`<h3>${t("checks-facts")}</h3><ul class="plain">${facts.map(([was, is]) => html`<li>${is}<small>${t("checks-was", { was })}</small></li>`)}</ul>` : nothing}
    ${signs.length > 0
      ? html`<h3>${t("watch-title")}</h3>
          <ul class="watch">${signs.map(({ fact, value, was, is }) => html`<li><span>${factValue(fact, value)}</span><b>${t("checks-moved", { was, is })}</b></li>`)}</ul>`
      : nothing}`;
}

const word = ({ level, of }: { level: number; of: number }): string => t(level === 0 ? "watch-quiet" : level < of ? "watch-some" : "watch-high");

/** The facts that are known otherwise than before, in words. */
function factsThatMoved(before: Report, after: Report): [string, string][] {
  const said = (report: Report, fact: FactId): string => {
    const reading = report.facts.find((one) => one.fact === fact);
    return reading && reading.state !== "unknown" ? factValue(fact, reading.span) : t("checks-unknown", { fact: t(`fact-${fact}`) });
  };
  const pairs = after.facts.map(({ fact }): [string, string] => [said(before, fact), said(after, fact)]);
  return pairs.filter(([was, is]) => was !== is);
}
