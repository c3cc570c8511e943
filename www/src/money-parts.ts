// What the sections of the calculator are made of.

import { html, nothing, type TemplateResult } from "lit/html.js";
import { live } from "lit/directives/live.js";

import type { Part } from "./fields.js";
import type { Entry } from "./draft.js";
import { list, t } from "./i18n.js";
import type { Asked } from "./money-draft.js";
import { calculator, problemsShown } from "./money-state.js";

export const section = (id: string, inner: unknown, beside: Part = nothing, wide: Part = nothing): TemplateResult => html`<section class="sheet tall" aria-labelledby=${id}>
  <h2 id=${id} tabindex="-1">${t(id)}</h2>
  <div class="body">${inner}</div>
  ${beside === nothing ? nothing : html`<div class="beside">${beside}</div>`} ${wide === nothing ? nothing : html`<div class="wide">${wide}</div>`}
</section>`;

/** What a part still needs. */
export function missing(part: string): Part {
  const fields = calculator.answered.missing[part];
  return fields ? html`<p class="soft" role="status">${t("money-missing", { fields: list([...new Set(fields.map(({ label }) => t(label!)))]) })}</p>` : nothing;
}

/** What was typed, for paper, where fields are left out. */
export function onPaper(name: string, ...forms: [fields: readonly Asked[], entry: Entry][]): Part {
  const typed = forms.flatMap(([fields, entry]) =>
    fields.flatMap(({ key, label, words, holds }) => {
      const raw = entry[key]?.trim();
      return raw && holds !== "name" ? t("money-typed", { field: t(label!), value: words ? t(`${words}-${raw}`) : raw }) : [];
    }),
  );
  return typed.length > 0 ? html`<div><p class="on-paper"><b>${name}</b> ${typed.join(t("also"))}</p></div>` : nothing;
}

/** A row of a list of values. */
export const row = (name: string, value: unknown, more?: string): TemplateResult => html`<div><dt>${name}</dt><dd>${value}${more ? html`<small class="soft"> ${more}</small>` : nothing}</dd></div>`;

/** A table; the rows of `wide` ones become small lists on phones, `named` ones have room for their first column. */
export const table = (caption: string, columns: string[], rows: unknown[][], foot?: unknown[], kind: "" | "wide" | "named" = ""): TemplateResult => {
  const cells = ([name, ...rest]: unknown[]): TemplateResult => html`<tr><th scope="row">${name}</th>${rest.map((cell, at) => html`<td>${kind === "wide" ? html`<small>${columns[at + 1]}</small>` : nothing}${cell}</td>`)}</tr>`;
  return html`<table class="numbers ${kind}">
    <caption class="unseen">${caption}</caption>
    <thead><tr>${columns.map((column) => html`<th scope="col">${column}</th>`)}</tr></thead>
    <tbody>${rows.map(cells)}</tbody>
    ${foot ? html`<tfoot>${cells(foot)}</tfoot>` : nothing}
  </table>`;
};

/** One of the figures that stand at the top. */
export const figure = (name: string, value: string, more: string): TemplateResult => html`<div><h3>${name}</h3><p class="lead">${value}</p><p class="fine">${more}</p></div>`;

/** Fields that few need; they open where something in them is to be looked at. */
export const fold = (title: string, path: string, keys: readonly string[], inner: TemplateResult): TemplateResult =>
  html`<details class="more" ?open=${problemsShown().some((problem) => keys.some((key) => problem.path === `${path}.${key}`))}><summary>${t(title)}</summary><div class="inner">${inner}</div></details>`;

export const button = (words: string, click: () => void, kind = "second"): TemplateResult => html`<button type="button" class="button ${kind}" @click=${click}>${words}</button>`;

export const check = (id: string, words: string, checked: boolean, change: () => void): TemplateResult =>
  html`<label class="choice"><input type="checkbox" id=${id} .checked=${live(checked)} @change=${change} /><span>${words}</span></label>`;
