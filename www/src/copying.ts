// Copying a text; where the browser does not let a page do that, the text is there to be copied by hand.
//
// In: a text. Out: whether it was copied, and a field that holds it.

import { html, type TemplateResult } from "lit/html.js";

import { t } from "./i18n.js";

/** Copies a text; false where the browser does not let a page do that. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** A text to copy by hand, chosen whole as soon as it has the focus. */
export const byHand = (id: string, name: string, text: string): TemplateResult => html`<div class="field">
  <label for=${id}>${t(name)}</label>
  <textarea
    id=${id}
    class="blank"
    rows="8"
    readonly
    .value=${text}
    @focus=${(event: Event) => (event.target as HTMLTextAreaElement).select()}
  ></textarea>
</div>`;
