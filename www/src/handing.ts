// Handing on what the page wrote: copied, to be copied by hand where the browser does not let a page do that, or printed whole
// or in part.
//
// In: a text or a part of the page. Out: whether it was copied, a field that holds it, or the browser's dialog.

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

/** Takes away what was printed alone; a browser may never say that its dialog is closed. */
let over = (): void => {};

/** Prints a part and nothing else: it stands beside the page until that is over. */
export function printAlone(part: HTMLElement): void {
  over();
  part.classList.add("sole");
  document.body.append(part);
  document.documentElement.classList.add("prints-sole");
  over = () => {
    part.remove();
    document.documentElement.classList.remove("prints-sole");
  };
  addEventListener("afterprint", over, { once: true });
  window.print();
}

export function printAll(): void {
  over();
  window.print();
}
