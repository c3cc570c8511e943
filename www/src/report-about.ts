// About the report: its day, its rules, the digest that reproduces it, and every source it names.

import { html, nothing, type TemplateResult } from "lit/html.js";

import type { Report, SourceNote } from "../generated/types.js";
import type { Part } from "./fields.js";
import { date, t } from "./i18n.js";
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
      <details class="more">
        <summary>${t("about-sources")}</summary>
        <ul class="sources">
          ${report.sources.map((note) => html`<li>${sourceLine(note)}</li>`)}
        </ul>
      </details>
    </div>
  </section>`;
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
