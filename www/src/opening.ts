// The opening: two lines, three doors, the way to check us.

import { html, nothing, type TemplateResult } from "lit/html.js";

import { toDraft } from "./draft.js";
import { EXAMPLE } from "./example.js";
import { ARROW, beside, gap } from "./fields.js";
import { t } from "./i18n.js";
import { begin, edit, state, type State } from "./store.js";

/** What was entered, which the example must not take away. */
const own = (): State["aside"] => (state.example || !state.started ? state.aside : state);

/** Leaves the example for what was entered before. */
export function back(): void {
  if (state.example || !state.started) begin({ started: true, ...own() });
}

/** Goes on with what was begun, or begins. */
function enter(happened: boolean): void {
  back();
  edit((draft) => (draft.happened = happened));
}

/** Shows the example, and lays aside what was entered. */
function example(): void {
  const aside = own();
  begin({
    started: true,
    example: true,
    draft: toDraft(EXAMPLE),
    aside: aside && { draft: aside.draft, asked: aside.asked, checked: aside.checked },
  });
}

const door = (id: string, to: string, go: () => void): TemplateResult => html`<a href=${to} @click=${go}
  ><b>${t(`door-${id}`)}</b><span>${t(`door-${id}.more`)}</span
  ><svg viewBox="0 0 28 16" aria-hidden="true">${ARROW}</svg></a
>`;

export function opening(): TemplateResult {
  return html`<div class="wrap opening">
    <div>
      <h1 tabindex="-1"><span>${t("opening-first")}</span> <span>${t("opening-second")}</span></h1>
      <p class="lead">${t("opening-lead")}${gap()}${beside(t("check-page.file"), t("opening-check"))}</p>
      <p class="fine"><a href="#tell">${t("tell-door")}</a></p>
      <p class="fine"><a href="#bills" @click=${back}>${t("bills-door")}</a></p>
      <p class="fine"><a href="#cost">${t("cost-door")}</a></p>
      <p class="fine"><a href="#cash">${t("cash-door")}</a></p>
      <p class="fine"><a href="#scam">${t("scam-door")}</a></p>
    </div>
    <nav class="doors" aria-label=${t("doors")}>
      ${door("closed", "#event", () => enter(true))} ${door("look", "#q1", () => enter(false))}
      ${door("example", "#report", example)}
      ${own() ? html`<a href="#report" @click=${back}><b>${t("door-on")}</b><span>${t("door-on.more")}</span></a>` : nothing}
    </nav>
  </div>`;
}
