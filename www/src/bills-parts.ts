// What the views of bills and of credit reports are made of.

import { html, nothing, type TemplateResult } from "lit/html.js";
import { live } from "lit/directives/live.js";

import { gap, type Part } from "./fields.js";
import { t } from "./i18n.js";

/** Sentences one after the other; those that are empty are left out. */
export const sentences = (items: string[]): string => items.filter(Boolean).join(gap());

export const section = (id: string, inner: unknown, beside: Part = nothing): TemplateResult => html`<section class="sheet" aria-labelledby=${id}>
  <h2 id=${id} tabindex="-1">${t(id)}</h2>
  <div class="body">${inner}</div>
  ${beside === nothing ? nothing : html`<div class="beside">${beside}</div>`}
</section>`;

/** A list to choose from, in which something is always chosen. */
export function choice(id: string, label: unknown, value: string, options: [string, string][], change: (value: string) => void): TemplateResult {
  return html`<div class="field">
    <label for=${id}>${label}</label>
    <div class="blank"
      ><select id=${id} .value=${live(value)} @change=${(event: Event) => change((event.target as HTMLSelectElement).value)}>
        ${options.map(([option, words]) => html`<option value=${option} ?selected=${option === value}>${words}</option>`)}
      </select></div
    >
  </div>`;
}

export const check = (id: string, words: unknown, checked: boolean, change: () => void): TemplateResult =>
  html`<label class="choice"><input type="checkbox" id=${id} .checked=${live(checked)} @change=${change} /><span>${words}</span></label>`;
