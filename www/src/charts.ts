// The pictures: the bars of the sum, the two ways of the points, the plan on a time line, months of repayment.
//
// In: ranges of points, days, marks. Out: SVG with positions in per cent, so that bars stretch and lines keep their width. Every
// number drawn also stands in text.

import { html, nothing, svg, type TemplateResult } from "lit/html.js";

import type { Marks, Span, Step, Waypoint } from "../generated/types.js";
import { date, t } from "./i18n.js";

export interface Axis {
  lo: number;
  hi: number;
}

/** An axis that holds every range, with a little room at its ends. */
export function axisOf(spans: readonly Span[]): Axis {
  const lo = Math.min(0, ...spans.map((span) => span.lo));
  const hi = Math.max(0, ...spans.map((span) => span.hi));
  const room = Math.max(1, hi - lo) * 0.02;
  return { lo: lo - room, hi: hi + room };
}

const at = (value: number, { lo, hi }: Axis): number => ((value - lo) / (hi - lo)) * 100;

/** Solid from nought to what is lost for certain, dotted on to what may be lost, and the interval as a line below. */
export function bar(points: Span, population: Span, axis: Axis): TemplateResult {
  const x = (value: number): string => `${at(value, axis).toFixed(2)}%`;
  const width = ({ lo, hi }: Span): string => `${(at(hi, axis) - at(lo, axis)).toFixed(2)}%`;
  const certain = { lo: points.hi, hi: 0 };
  return svg`<svg width="100%" height="26" aria-hidden="true">
    <line class="nought" x1=${x(0)} x2=${x(0)} y1="-60" y2="90"/>
    ${certain.lo < 0 ? svg`<rect class="bar-down" x=${x(certain.lo)} y="3" width=${width(certain)} height="12"/>` : nothing}
    ${points.lo < points.hi ? svg`<rect class="bar-open" x=${x(points.lo)} y="3" width=${width(points)} height="12"/>` : nothing}
    ${population.lo < population.hi
      ? svg`<line class="whisk" x1=${x(population.lo)} x2=${x(population.hi)} y1="21" y2="21"/>
          ${[population.lo, population.hi].map((end) => svg`<line class="whisk" x1=${x(end)} x2=${x(end)} y1="18" y2="24"/>`)}`
      : nothing}
  </svg>`;
}

/** Which way is which, to the left of nought. */
export const direction = (words: string, axis: Axis): TemplateResult =>
  svg`<svg width="100%" height="18" role="img" aria-label=${words}><text x="${(at(0, axis) - 1.5).toFixed(2)}%" y="14" text-anchor="end">${words}</text></svg>`;

/** The hatching that bars refer to, once on the page. */
export const hatching = svg`<svg width="0" height="0" class="unseen" aria-hidden="true" focusable="false">
  <defs><pattern id="hatch" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"
    ><path class="hatch" d="M0 0V5"/></pattern></defs>
</svg>`;

const daysOf = (iso: string): number => Date.parse(iso) / 86_400_000;

/** How far a day lies between two others, in per cent. */
const between = (from: string, to: string, on: string): number => ((daysOf(on) - daysOf(from)) / (daysOf(to) - daysOf(from))) * 100;

/** The points from today on: a band with what is tried, and the dashed ends of the band as it goes. */
export function ways(path: readonly Waypoint[]): TemplateResult {
  const [first, last] = [path[0]!, path.at(-1)!];
  const axis = axisOf(path.flatMap(({ without, with: then }) => [without, then]));
  const place = (on: string, points: number): string => `${between(first.on, last.on, on).toFixed(2)},${(100 - at(points, axis)).toFixed(2)}`;
  const line = (way: "without" | "with", end: "lo" | "hi"): string[] => path.map((point) => place(point.on, point[way][end]));
  return html`<svg class="ways" width="100%" height="190" role="img" aria-labelledby="ways">
      <svg width="100%" height="100%" viewBox="0 0 100 100" preserveAspectRatio="none">
        ${svg`<path class="nought" d="M0 ${(100 - at(0, axis)).toFixed(2)}H100"/>
        <polygon class="way-with" points="${[...line("with", "hi"), ...line("with", "lo").reverse()].join(" ")}"/>
        <polyline class="way-without" points="${line("without", "hi").join(" ")}"/>
        <polyline class="way-without" points="${line("without", "lo").join(" ")}"/>`}
      </svg>
      ${svg`<text x="100%" y="${(100 - at(0, axis)).toFixed(2)}%" dy="18" text-anchor="end">0</text>`}
    </svg>
    <p class="ends"><span>${date(first.on)}</span><span>${date(last.on)}</span></p>`;
}

/** A step on the line from one day to another: a dot on its day, a bar for what is kept up, open where it has no day. */
export function onLine({ by, habit }: Step, from: string, to: string): TemplateResult {
  const x = (iso: string | null): string => `${Math.min(100, between(from, to, iso ?? to)).toFixed(2)}%`;
  return svg`<svg width="100%" height="16" aria-hidden="true">
    <line class="track" x1="0" x2="100%" y1="8" y2="8"/>
    ${habit || by === null
      ? svg`<line class=${habit ? "kept" : "open"} x1="0" x2=${x(by)} y1="8" y2="8"/>`
      : svg`<circle class="dot" cx=${x(by)} cy="8" r="5"/>`}
  </svg>`;
}

/** How a mark is drawn: the letter in its cell carries the meaning. */
function look(mark: string): string {
  if (mark === "N" || mark === "M") return "ok";
  if (mark === "1") return "late";
  if (/[2-7BDZG]/.test(mark)) return "worse";
  return mark === "C" ? "ended" : mark === "#" ? "lost" : "";
}

/** Months of repayment, a year to a row, as the report of the central bank prints them. */
export function months({ until, codes }: Marks, caption: string): TemplateResult {
  const [lastYear, lastMonth] = until.split("-").map(Number) as [number, number];
  const marks = [...codes];
  const first = lastYear * 12 + lastMonth - marks.length;
  const years = Array.from({ length: lastYear - Math.floor(first / 12) + 1 }, (_, at) => Math.floor(first / 12) + at);
  const twelve = Array.from({ length: 12 }, (_, at) => at);
  return html`<table class="strip">
    <caption>${caption}</caption>
    <thead><tr><th scope="col"><span class="unseen">${t("strip-year")}</span></th>${twelve.map((at) => html`<th scope="col">${at + 1}</th>`)}</tr></thead>
    <tbody>
      ${years.map(
        (year) => html`<tr>
          <th scope="row">${year}</th>
          ${twelve.map((at) => {
            const mark = marks[year * 12 + at - first];
            return mark === undefined ? html`<td></td>` : html`<td class=${look(mark)}>${mark}</td>`;
          })}
        </tr>`,
      )}
    </tbody>
  </table>`;
}

/** What each mark stands for. */
export const marksKey = (): TemplateResult => html`<details class="more">
  <summary>${t("marks-key")}</summary>
  <p class="fine">${t("marks-key.text")}</p>
</details>`;
