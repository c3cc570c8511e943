// The pictures of the money: day by day with and without the line, and the spread of what may happen. Every number drawn also
// stands in a table.
//
// In: days and months of an answer. Out: SVG that stretches with the page.

import { html, nothing, svg, type TemplateResult } from "lit/html.js";

import type { CashAnswer } from "../generated/types.js";
import type { Part } from "./fields.js";
import { date, money, t } from "./i18n.js";

const HIGH = 100;

/** From values to heights, with nothing in sight. */
function scaled(values: readonly number[]): (value: number) => number {
  const [least, most] = [Math.min(0, ...values), Math.max(1, ...values)];
  return (value) => HIGH - ((value - least) / (most - least)) * HIGH;
}

const points = (values: readonly number[], height: (value: number) => number): string => values.map((value, at) => `${((at / (values.length - 1)) * 100).toFixed(3)},${height(value).toFixed(3)}`).join(" ");

const drawn = (label: string, inner: unknown, low: string, high: string, key: [shape: TemplateResult, words: string][], words: string): TemplateResult => html`<figure class="plate">
  <figcaption id=${label}>${words}</figcaption>
  <svg class="ways" width="100%" height="190" role="img" aria-labelledby=${label}>
    <svg width="100%" height="100%" viewBox="0 0 100 100" preserveAspectRatio="none">${inner}</svg>
  </svg>
  <p class="ends"><span>${low}</span><span>${high}</span></p>
  <ul class="key">${key.map(([shape, words]) => html`<li><svg viewBox="0 0 28 12" aria-hidden="true">${shape}</svg>${words}</li>`)}</ul>
</figure>`;

const line = (name: string): TemplateResult => svg`<path class=${name} d="M0 6H28"/>`;
const nought = (height: (value: number) => number): TemplateResult => svg`<line class="nought" x1="0" x2="100" y1=${height(0)} y2=${height(0)}/>`;

/** The next days, with the line and without. */
export function nextDays({ days }: CashAnswer): TemplateResult {
  const [own, open] = [days.map((day) => day.own), days.map((day) => day.open)];
  const apart = open.some((value, at) => value !== own[at]);
  const height = scaled([...own, ...(apart ? open : [])]);
  const base = `0,${height(0).toFixed(3)} ${points(own, height)} 100,${height(0).toFixed(3)}`;
  const inner = svg`<polygon class="owing-best" points=${base}/>${nought(height)}${apart ? svg`<polyline class="owing-snowball" points=${points(open, height)}/>` : nothing}`;
  const key: [TemplateResult, string][] = [[svg`<rect class="owing-best" x="0" y="1" width="28" height="10"/>`, t("cash-own")]];
  if (apart) key.push([line("owing-snowball"), t("cash-open")]);
  return drawn("cash-days-picture", inner, t("cash-from", { day: date(days[0]!.date), amount: money(own[0]!) }), t("cash-until", { day: date(days.at(-1)!.date), amount: money(own.at(-1)!) }), key, t("cash-days-picture"));
}

/** Half of what may happen lies above the line in the middle, a tenth above the band and a tenth below it. */
export function spread({ fan, months }: CashAnswer): Part {
  const [low, middle, high] = [fan.months.map((month) => month.low), fan.months.map((month) => month.middle), fan.months.map((month) => month.high)];
  const height = scaled([...low, ...high]);
  const band = `${points(high, height)} ${points(low, height).split(" ").reverse().join(" ")}`;
  const inner = svg`<polygon class="owing-best" points=${band}/>${nought(height)}<polyline class="owing-snowball" points=${points(middle, height)}/>`;
  const key: [TemplateResult, string][] = [
    [svg`<rect class="owing-best" x="0" y="1" width="28" height="10"/>`, t("cash-band")],
    [line("owing-snowball"), t("cash-middle")],
  ];
  return drawn("cash-fan-picture", inner, date(months[0]!.to), date(months.at(-1)!.to), key, t("cash-fan-picture"));
}
