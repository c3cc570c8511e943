// The bars of the sum: points lost run to the left of nought.
//
// In: ranges of points. Out: SVG with positions in per cent, so that bars stretch and lines keep their width. Every
// number drawn also stands in the table's text.

import { nothing, svg, type TemplateResult } from "lit/html.js";

import type { Span } from "../generated/types.js";

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
