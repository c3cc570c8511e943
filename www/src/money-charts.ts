// The pictures of the calculator: what each payment is made of, and what is owed over time. Every number drawn also stands in a table.
//
// In: rows and runs. Out: SVG that stretches with the page.

import { html, svg, type TemplateResult } from "lit/html.js";

import type { Row, Run } from "../generated/types.js";
import { date, money, t } from "./i18n.js";
import { monthAfter } from "./money-words.js";
import { state } from "./store.js";

const PARTS = ["principal", "interest", "fees"] as const;

/** Each payment as a column of its parts, one on top of the other. */
export function schedule(rows: readonly Row[]): TemplateResult {
  const most = Math.max(1, ...rows.map((row) => PARTS.reduce((sum, part) => sum + Math.max(0, row[part]), 0)));
  const width = 100 / rows.length;
  const column = (row: Row, at: number): TemplateResult[] => {
    let top = 100;
    return PARTS.map((part) => {
      const height = (Math.max(0, row[part]) / most) * 100;
      top -= height;
      return svg`<rect class="part-${part}" x=${(at * width + width * 0.1).toFixed(3)} y=${top.toFixed(3)} width=${(width * 0.8).toFixed(3)} height=${height.toFixed(3)}/>`;
    });
  };
  return html`<figure class="plate">
    <figcaption id="money-schedule">${t("money-schedule")}</figcaption>
    <svg class="ways" width="100%" height="150" role="img" aria-labelledby="money-schedule">
      <svg width="100%" height="100%" viewBox="0 0 100 100" preserveAspectRatio="none">${rows.map(column)}</svg>
    </svg>
    <p class="ends"><span>${rows[0] ? date(rows[0].date) : ""}</span><span>${t("money-schedule-most", { amount: money(most) })}</span><span>${rows.length > 1 ? date(rows.at(-1)!.date) : ""}</span></p>
    <ul class="key">
      ${PARTS.map((part) => html`<li><svg viewBox="0 0 28 12" aria-hidden="true"><rect class="part-${part}" x="0" y="1" width="28" height="10" /></svg>${t(`money-${part}`)}</li>`)}
    </ul>
  </figure>`;
}

/** A way to pay back, by the name of its line. */
interface Way {
  id: "best" | "avalanche" | "snowball" | "least";
  run: Run;
}

/** What is owed month by month, a line for each way; the one of the least that must be paid may go on beyond the picture. */
export function owing(ways: readonly Way[]): TemplateResult {
  const months = Math.max(1, ...ways.filter(({ id }) => id !== "least").map(({ run }) => run.months));
  const most = Math.max(1, ...ways.flatMap(({ run }) => run.owed.slice(0, months + 1)));
  const point = (owed: number, month: number): string => `${((month / months) * 100).toFixed(3)},${(100 - (owed / most) * 100).toFixed(3)}`;
  const points = ({ run }: Way): string => run.owed.slice(0, months + 1).map(point).join(" ");
  const drawn = (way: Way): TemplateResult =>
    way.id === "best" ? svg`<polygon class="owing-best" points="0,100 ${points(way)} ${point(0, way.run.months)}"/>` : svg`<polyline class="owing-${way.id}" points=${points(way)}/>`;
  const key = ({ id }: Way): TemplateResult =>
    html`<li><svg viewBox="0 0 28 12" aria-hidden="true">${id === "best" ? svg`<rect class="owing-best" x="0" y="1" width="28" height="10"/>` : svg`<path class="owing-${id}" d="M0 6H28"/>`}</svg>${t(`money-order-${id}`)}</li>`;
  return html`<figure class="plate">
    <figcaption id="money-owing">${t("money-owing")}</figcaption>
    <svg class="ways" width="100%" height="190" role="img" aria-labelledby="money-owing">
      <svg width="100%" height="100%" viewBox="0 0 100 100" preserveAspectRatio="none">${ways.map(drawn)}</svg>
    </svg>
    <p class="ends"><span>${t("money-now", { amount: money(ways[0]!.run.owed[0]!) })}</span><span>${monthAfter(state.today, months)}</span></p>
    <ul class="key">${ways.map(key)}</ul>
  </figure>`;
}
