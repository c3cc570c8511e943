// What the views of bills and of credit reports are made of.

import { html, type TemplateResult } from "lit/html.js";
import { live } from "lit/directives/live.js";

import { gap } from "./fields.js";

/** Sentences one after the other; those that are empty are left out. */
export const sentences = (items: string[]): string => items.filter(Boolean).join(gap());

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
