// About the report: its day, its rules, the digest that reproduces it, every fact it rests on, and every source it names.

import { html, nothing, type TemplateResult } from "lit/html.js";

import type { Report, SourceNote } from "../generated/types.js";
import { factValue } from "./facts.js";
import type { Part } from "./fields.js";
import { date, list, t } from "./i18n.js";
import { day } from "./report-words.js";

export function about(report: Report): TemplateResult {
  return html`<section class="sheet" aria-labelledby="about">
    <h2 id="about">${t("about-title")}</h2>
    <div class="body digest">
      <dl class="slip">
        <div><dt>${t("slip-check")}</dt><dd>${day(report.asOf)}</dd></div>
        <div><dt>${t("about-rules")}</dt><dd>${report.rules}</dd></div>
      </dl>
      <p><b>${t("about-digest")}</b><br /><code>${report.digest.match(/.{4}/g)?.join(" ")}</code></p>
      <p class="fine">${t("about-digest.more")}</p>
      ${readings(report)}
      <details class="more">
        <summary>${t("about-sources")}</summary>
        <ul class="sources">
          ${report.sources.map((note) => html`<li>${sourceLine(note)}</li>`)}
        </ul>
      </details>
    </div>
  </section>`;
}

/** Every fact: what is known of it, and where from. */
function readings({ facts }: Report): TemplateResult {
  const known = facts.filter(({ state }) => state !== "unknown");
  const unknown = facts.filter(({ state }) => state === "unknown");
  return html`<details class="more">
    <summary>${t("about-facts", { known: known.length, unknown: unknown.length })}</summary>
    <table class="numbers" id="facts" tabindex="-1">
      <thead><tr>${["facts-fact", "facts-value", "facts-origin"].map((id) => html`<th scope="col">${t(id)}</th>`)}</tr></thead>
      <tbody>
        ${known.map(
          ({ fact, span, origin, state, conflict }) => html`<tr>
            <th scope="row">${t(`fact-${fact}`)}</th>
            <td>${factValue(fact, span)}</td>
            <td>${t(`origin-${origin}`)}<small>${t(`state-${state}`)}</small>${conflict ? html`<small>${t("made-conflict")}</small>` : nothing}</td>
          </tr>`,
        )}
      </tbody>
    </table>
    ${unknown.length > 0 ? html`<p class="fine">${t("facts-unknown", { facts: list(unknown.map(({ fact }) => t(`fact-${fact}`))) })}</p>` : nothing}
  </details>`;
}

/** A source by name, the day it was checked, and its address as text: nothing here leads away. */
export function sourceLine(note: SourceNote | undefined): Part {
  if (!note) return nothing;
  return html`<span class="cited"
    >${t(`source-${note.source}`)}<small>${t("cited-checked", { day: date(note.checked) })}</small>${note.link
      ? html`<small class="address">${note.link}</small>`
      : nothing}</span
  >`;
}
