// What the sections of the tools beside the check are made of.

import { html, nothing, type TemplateResult } from "lit/html.js";
import { live } from "lit/directives/live.js";

import type { Part } from "./fields.js";
import { t } from "./i18n.js";

export const section = (id: string, inner: unknown, beside: Part = nothing, wide: Part = nothing): TemplateResult => html`<section class="sheet tall" aria-labelledby=${id}>
  <h2 id=${id} tabindex="-1">${t(id)}</h2>
  <div class="body">${inner}</div>
  ${beside === nothing ? nothing : html`<div class="beside">${beside}</div>`} ${wide === nothing ? nothing : html`<div class="wide">${wide}</div>`}
</section>`;

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

/** What few need; it opens where something in it is to be looked at. */
export const fold = (title: string, open: boolean, inner: TemplateResult): TemplateResult => html`<details class="more" ?open=${open}><summary>${title}</summary><div class="inner">${inner}</div></details>`;

export const button = (words: string, click: () => void, kind = "second"): TemplateResult => html`<button type="button" class="button ${kind}" @click=${click}>${words}</button>`;

export const check = (id: string, words: unknown, checked: boolean, change: () => void): TemplateResult =>
  html`<label class="choice"><input type="checkbox" id=${id} .checked=${live(checked)} @change=${change} /><span>${words}</span></label>`;
