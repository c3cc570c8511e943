// Where you stand: the scale, the sum with its bars, and where each factor's points come from.

import { html, nothing, type TemplateResult } from "lit/html.js";

import type { FactorPoints, PartPoints, Reading, Report, Span } from "../generated/types.js";
import { axisOf, bar, direction, hatching, marksKey, months } from "./charts.js";
import { factValue } from "./facts.js";
import { beside, type Part } from "./fields.js";
import { list, number, points, t } from "./i18n.js";
import { controlFor } from "./places.js";
import { places } from "./report-words.js";
import { state } from "./store.js";

/** Points from their least to their most. */
export const range = ({ lo, hi }: Span): string => (lo === hi ? points(lo) : t("range", { lo: points(lo), hi: points(hi) }));

export function standing({ score, facts }: Report): TemplateResult {
  const axis = axisOf([score.population, ...score.factors.flatMap((factor) => [factor.points, factor.population])]);
  // Most points lost for certain first, then the widest question.
  const factors = [...score.factors].sort((a, b) => a.points.hi - b.points.hi || a.points.lo - b.points.lo);
  const fixed = (factor: string): boolean => score.factors.some((one) => one.factor === factor && !one.changeable);
  const reasons = score.reasons.map((factor) => t(`factor-${factor}`) + (fixed(factor) ? t("reason-time") : ""));
  return html`<section class="sheet tall" aria-labelledby="stand">
    ${hatching}
    <h2 id="stand">${t("stand-title")}</h2>
    <div class="body">
      <p class="lead">${score.standing ? t(`standing-${score.standing}.text`) : t("standing-open")}</p>
      ${places(score.standing)}
      ${reasons.length > 0 ? html`<p>${t("reasons", { factors: list(reasons) })}</p>` : nothing}
    </div>
    <div class="beside">
      <p>${t("not-a-bureau-score")}</p>
      ${reference(score.reference)}
    </div>
    <div class="wide">
      <table class="rows sum">
        <caption>${t("sum-caption")}</caption>
        <thead>
          <tr>
            <th scope="col">${t("sum-factor")}</th>
            <th scope="col" class="pic">${direction(t("sum-lost"), axis)}</th>
            <th scope="col" class="pts">${t("sum-points")}<small>${t("sum-interval")}</small></th>
          </tr>
        </thead>
        <tbody>
          ${factors.map(
            (factor) =>
              html`<tr>
                <th scope="row">
                  ${t(`factor-${factor.factor}`)}<small>${read(factor)}</small><small>${t(`agreement-${factor.agreement}`)}</small>
                </th>
                <td class="pic">${bar(factor.points, factor.population, axis)}</td>
                <td class="pts">${range(factor.points)}<small>${interval(factor.population)}</small></td>
              </tr>`,
          )}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">${t("sum-total")}<small>${t("sum-lowest", { lowest: points(score.lowest) })}</small></th>
            <td class="pic">${bar(score.points, score.population, axis)}</td>
            <td class="pts">${range(score.points)}<small>${interval(score.population)}</small></td>
          </tr>
        </tfoot>
      </table>
    </div>
    <div class="body">
      ${factors.map(
        (factor) =>
          html`<details class="more">
            <summary>${t("factor-who", { factor: t(`factor-${factor.factor}`), points: range(factor.points) })}</summary>
            ${provenance(factor, facts)}
          </details>`,
      )}
      ${strips()}
    </div>
    <div class="beside">
      <p>${t("unsure-three", { largest: score.largest })}</p>
      <p>${t("unsure-untold", { range: range(score.points) })}${narrow(score.ask)}</p>
      <p>${t("unsure-population", { range: range(score.population) })}</p>
      <p>${t("unsure-sampling", { range: range(score.sampling) })}</p>
      <p>${beside(t("model-card.file"), t("model-card"))}</p>
    </div>
  </section>`;
}

/** So many accounts have their months in sight. */
const STRIPS_IN_SIGHT = 3;

/** The months of repayment of every account that tells them. */
function strips(): Part {
  const told = (state.history?.accounts ?? []).flatMap(({ marks, product }, place) =>
    marks ? [months(marks, t("account-name", { n: place + 1, product: t(`product-${product}`) }))] : [],
  );
  if (told.length === 0) return nothing;
  const rest = told.slice(STRIPS_IN_SIGHT);
  return html`<h3 class="eyebrow">${t("strips-title")}</h3>
    ${told.slice(0, STRIPS_IN_SIGHT)}
    ${rest.length > 0 ? html`<details class="more"><summary>${t("show-more", { n: rest.length })}</summary>${rest}</details>` : nothing}
    ${marksKey()}`;
}

/** What the factor's facts say: those that take points away, else the first. */
function read({ parts }: FactorPoints): string {
  const known = parts.filter(({ state }) => state !== "unknown");
  const telling = known.filter((part) => part.points.lo < 0);
  return known.length ? (telling.length ? telling : known.slice(0, 1)).map(value).join(t("also")) : t("state-unknown");
}

const value = ({ state, fact, value }: PartPoints): string =>
  state === "unknown" ? t("state-unknown") : factValue(fact, value);

const interval = (population: Span): Part | string => (population.lo === population.hi ? nothing : range(population));

function provenance(factor: FactorPoints, facts: Reading[]): TemplateResult {
  return html`<dl class="pair source">
    ${factor.parts.map((part) => {
      const reading = facts.find(({ fact }) => fact === part.fact);
      return html`<dt>${t(`fact-${part.fact}`)}</dt><dd>
        ${value(part)}${reading
          ? t("made-origin", { origin: t(`origin-${reading.origin}`), state: t(`state-${reading.state}`) })
          : nothing}
        ${reading?.conflict ? html`<br />${t("made-conflict")}` : nothing}
        <br />${t("part-evidence", {
          points: range(part.points),
          agreement: t(`agreement-${part.agreement}`),
          sets: list(part.dataSets.map((set) => t(`data-${set}`))),
          n: number(part.people),
        })}
      </dd>`;
    })}
    <dt>${t("made-nature")}</dt><dd>${t("made-nature.value")}</dd>
    <dt>${t("made-interval")}</dt><dd>${t("made-interval.value", {
      population: range(factor.population),
      sampling: range(factor.sampling),
    })}</dd>
    <dt>${t("made-change")}</dt><dd>${t(factor.changeable ? "made-change.yes" : "made-change.no")}</dd>
    <dt>${t("made-missing")}</dt><dd>${t("made-missing.value")}</dd>
    <dt>${t("made-not-for")}</dt><dd>${t("made-not-for.value")}</dd>
  </dl>`;
}

/** What became of people with such a payment record, in the one file that follows payments. */
function reference(known: Report["score"]["reference"]): Part {
  if (!known) return nothing;
  const hundredths = (share: number): string => number(Math.round(share / 100));
  const people = number(known.people);
  return html`<p>${t("reference", { people, trouble: hundredths(known.trouble), all: hundredths(known.troubleOfAll) })}</p>`;
}

/** The unknown that would narrow the range most, with the way to it. */
function narrow(fact: Report["score"]["ask"]): Part {
  if (!fact) return nothing;
  const id = controlFor(`told.${fact}`);
  const name = t(`fact-${fact}`);
  return html`<br />${t("narrow")}${id.startsWith("ask.") ? html`<a class="on-screen" href="#${id}">${name}</a><span class="on-paper">${name}</span>` : html`<a href="#details">${name}</a>`}${t("stop")}`;
}
