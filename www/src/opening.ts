// The opening: two lines, three doors, how to check us.

import { html, nothing, type TemplateResult } from "lit/html.js";

import { toDraft } from "./draft.js";
import { EXAMPLE } from "./example.js";
import { ARROW, gap } from "./fields.js";
import { t } from "./i18n.js";
import { begin, edit, state } from "./store.js";

/** Goes on with what was begun, or begins. */
function enter(happened: boolean): void {
  if (state.started && !state.example) {
    edit((draft) => (draft.happened = happened));
    return;
  }
  begin({ started: true });
  edit((draft) => (draft.happened = happened));
}

const door = (id: string, to: string, go: () => void): TemplateResult => html`<a href=${to} @click=${go}
  ><b>${t(`door-${id}`)}</b><span>${t(`door-${id}.more`)}</span
  ><svg viewBox="0 0 28 16" aria-hidden="true">${ARROW}</svg></a
>`;

export function opening(): TemplateResult {
  return html`<div class="wrap opening">
    <div>
      <h1 tabindex="-1"><span>${t("opening-first")}</span> <span>${t("opening-second")}</span></h1>
      <p class="lead">${t("opening-lead")}${gap()}<a href="#check">${t("opening-check")}</a></p>
    </div>
    <nav class="doors" aria-label=${t("doors")}>
      ${door("closed", "#event", () => enter(true))} ${door("look", "#q1", () => enter(false))}
      ${door("example", "#report", () => begin({ started: true, example: true, draft: toDraft(EXAMPLE) }))}
      ${state.started
        ? html`<a href="#report" ><b>${t("door-on")}</b><span>${t("door-on.more")}</span></a>`
        : nothing}
    </nav>
    <section class="check" id="check" tabindex="-1" aria-labelledby="check-h">
      <h2 id="check-h">${t("check-title")}</h2>
      <ol>
        ${["flight", "network", "policy"].map((id) => html`<li><b>${t(`check-${id}`)}</b>${t(`check-${id}.more`)}</li>`)}
      </ol>
    </section>
  </div>`;
}
