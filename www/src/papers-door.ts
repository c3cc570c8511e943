// The door to letters and channels: they are fetched when a person asks for them.
//
// In: the report. Out: the section, with what it holds once that is here. It stays out of the printed report.

import { html, nothing, type TemplateResult } from "lit/html.js";

import type { Report } from "../generated/types.js";
import { beside, focusSoon } from "./fields.js";
import { t } from "./i18n.js";
import { load } from "./routes.js";
import { set } from "./store.js";

let inner: typeof import("./later.js") | undefined;
let failed = false;

async function open(): Promise<void> {
  try {
    inner = await load("later");
    failed = false;
  } catch (error) {
    console.error(error);
    failed = true;
  }
  set({});
  // The button is gone; the focus goes to what came in its place.
  focusSoon("papers-first");
}

export function papers(report: Report): TemplateResult {
  return html`<section class="sheet on-screen" aria-labelledby="papers">
    <h2 id="papers">${t("papers-title")}</h2>
    <div class="body">
      <p>${t("papers-lead")}</p>
      <p>${beside(t("papers-guide.file"), t("papers-guide"))}</p>
      ${inner
        ? inner.papersView(report.papers)
        : html`<div class="go">
            <button type="button" class="button second" @click=${() => void open()}>${t("papers-open")}</button>
          </div>`}
      ${failed ? html`<p class="note grave" role="alert">${t("papers-failed")}</p>` : nothing}
    </div>
  </section>`;
}
