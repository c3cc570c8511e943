// What is wrong with the draft, all of it in one place, each with a way to its field.

import { html, nothing } from "lit/html.js";

import type { Part } from "./fields.js";
import { t } from "./i18n.js";
import { controlFor, place } from "./places.js";
import { sentence } from "./problems.js";
import { sentences } from "./report-words.js";
import { state } from "./store.js";
import { rawAt } from "./typed.js";

export function wrongSummary(): Part {
  const { problems, report } = state;
  if (problems.length === 0) return nothing;
  return html`<div class="summary-wrong on-screen" role="group" aria-labelledby="wrong-title">
    <h2 id="wrong-title" tabindex="-1">${t("wrong-title", { n: problems.length })}</h2>
    <ul>
      ${problems.map((problem) => {
        const words = sentences([t("trouble-at", { place: place(problem.path) }), sentence(problem, rawAt(problem.path))]);
        return html`<li>${problem.path ? html`<a href="#${controlFor(problem.path)}">${words}</a>` : words}</li>`;
      })}
    </ul>
    ${report ? html`<p>${t("wrong-last-good")}</p>` : nothing}
  </div>`;
}
