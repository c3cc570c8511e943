// Answers and details: every question again, small, and the forms for what a person knows exactly.
//
// In: the draft and the core's problems. Out: controls; each keystroke is a change of the draft.

import { html, nothing, type TemplateResult } from "lit/html.js";
import { live } from "lit/directives/live.js";

import type { FactId } from "../generated/types.js";
import { marksKey, months } from "./charts.js";
import { HOUSEHOLD_FIELDS, LISTS, newEntry, type Entry, type List } from "./draft.js";
import { factValue } from "./facts.js";
import { fieldOf, focusSoon, isWrong, problemAt, type Part } from "./fields.js";
import { t } from "./i18n.js";
import { eventGroup, questionGroup } from "./interview.js";
import { QUESTIONS, questionOf } from "./questions.js";
import { isMonth, readMonth } from "./reading.js";
import { edit, set, SHOWN, state } from "./store.js";

export function details(): TemplateResult {
  const { draft } = state;
  return html`<section class="sheet on-screen" aria-labelledby="details">
    <h2 id="details" tabindex="-1">${t("details-title")}</h2>
    <div class="body">
      <p>${t("details-lead")}</p>
      ${fold("details-event", happened(), "event")}
      ${fold("details-answers", html`${QUESTIONS.map((question) => questionGroup(question, true))} ${otherFacts()}`, "told")}
      ${(Object.keys(LISTS) as List[]).map((list) => fold(`part-${list}`, entries(list), list, draft.lists[list].length))}
      ${fold(
        "details-household",
        html`<div class="grid">
          ${HOUSEHOLD_FIELDS.map((field) => fieldOf(field, `household.${field.key}`, draft.household))}
        </div>`,
        "household",
      )}
      ${fold("details-days", html`<div class="grid">${ownDay("asOf")}${ownDay("idValidUntil")}</div>`, "asOf", 0, "idValidUntil")}
    </div>
    <div class="beside"><p>${t("details-aside")}</p></div>
  </section>`;
}

/** Whether anything happened, and what. */
export const happened = (): TemplateResult => html`<label class="choice"
    ><input
      type="checkbox"
      id="event"
      .checked=${live(state.draft.happened)}
      @change=${() => edit((draft) => (draft.happened = !draft.happened))}
    /><span>${t("details-happened")}</span></label
  >
  ${state.draft.happened ? eventGroup(true) : nothing}`;

/** A part that opens; it says how much it holds, and that something in it is to be looked at. */
function fold(title: string, inner: TemplateResult, path: string, count = 0, otherPath = path): TemplateResult {
  const wrong = state.problems.some((problem) => [path, otherPath].includes(problem.path.split(".")[0]!));
  return html`<details class="more fold" id="fold-${path}">
    <summary>
      <h3>${t(title)}</h3>
      ${count ? html`<span class="count">${t("count", { n: count })}</span>` : nothing}
      ${wrong ? html`<b class="count">${t("look-again")}</b>` : nothing}
    </summary>
    <div class="inner">${inner}</div>
  </details>`;
}

function ownDay(key: "asOf" | "idValidUntil"): TemplateResult {
  const entry: Entry = { [key]: state.draft[key] };
  return fieldOf({ key, kind: "date" }, key, entry, (value) => edit((draft) => (draft[key] = value)));
}

/** What a file told that no question asks. */
function otherFacts(): Part {
  const facts = (Object.keys(state.draft.told) as FactId[]).filter((fact) => !questionOf(fact));
  if (facts.length === 0) return nothing;
  return html`<h4>${t("details-other-facts")}</h4>
    <ul class="plain">
      ${facts.map(
        (fact) =>
          html`<li id="told.${fact}" tabindex="-1" class=${isWrong(`told.${fact}`) ? "wrong" : ""}>
            ${factValue(fact, state.draft.told[fact]!)}
            <button type="button" class="button plain" @click=${() => edit((draft) => delete draft.told[fact])}>
              ${t("take-out", { what: t(`fact-${fact}`) })}
            </button>
            ${problemAt(`told.${fact}`)}
          </li>`,
      )}
    </ul>`;
}

/** The entries of a list, each a group of fields. */
function entries(list: List): TemplateResult {
  const all = state.draft.lists[list];
  const shown = all.slice(0, state.shown[list]);
  const isComplete = state.draft.complete.includes(list);
  const add = (): void => {
    edit((draft) => draft.lists[list].push(newEntry(draft, list)));
    set({ shown: { ...state.shown, [list]: Math.max(state.shown[list], state.draft.lists[list].length) } });
    focusSoon(`${list}.${state.draft.lists[list].length - 1}`);
  };
  const takeOut = (place: number): void => {
    edit((draft) => draft.lists[list].splice(place, 1));
    focusSoon(`${list}.add`);
  };
  return html`<p class="fine" id=${list} tabindex="-1">${t(`hint-${list}`)}</p>
    ${problemAt(list)}
    ${shown.map((entry, place) => {
      const path = `${list}.${place}`;
      return html`<fieldset id=${path} tabindex="-1" class="entry">
        <legend>${t("place-entry", { list: t(`part-${list}`), n: place + 1 })}</legend>
        ${problemAt(`${path}.id`)}
        <div class="grid">${LISTS[list].map((field) => fieldOf(field, `${path}.${field.key}`, entry))}</div>
        ${list === "accounts" ? marks(entry) : nothing}
        <button type="button" class="button plain" @click=${() => takeOut(place)}>
          ${t("take-out", { what: t("place-entry", { list: t(`part-${list}`), n: place + 1 }) })}
        </button>
      </fieldset>`;
    })}
    ${all.length > shown.length
      ? html`<button
          type="button"
          class="button second"
          @click=${() => set({ shown: { ...state.shown, [list]: shown.length + SHOWN } })}
        >
          ${t("show-more", { n: all.length - shown.length })}
        </button>`
      : nothing}
    <div class="go">
      <button type="button" class="button second" id="${list}.add" @click=${add}>
        ${t("add", { what: t(`part-${list}`) })}
      </button>
    </div>
    <label class="choice"
      ><input
        type="checkbox"
        .checked=${live(isComplete)}
        @change=${() =>
          edit((draft) => {
            draft.complete = isComplete ? draft.complete.filter((other) => other !== list) : [...draft.complete, list];
          })}
      /><span>${t("complete")}<small>${t("complete.more")}</small></span></label
    >`;
}

/** How many months "all paid on time" fills in. */
const ALL_PAID = 24;

/** The monthly marks of an account, drawn as they are typed. */
function marks(entry: Entry): TemplateResult {
  const codes = (entry["marks.codes"] ?? "").trim();
  const until = readMonth(entry["marks.until"] ?? "");
  const allPaid = (): void =>
    edit(() => {
      entry["marks.codes"] = "N".repeat(ALL_PAID);
      entry["marks.until"] = (state.draft.asOf || state.today).slice(0, 7);
    });
  return html`<button type="button" class="chip" ?disabled=${!state.today} @click=${allPaid}>${t("marks-all-paid")}</button>
    ${codes && isMonth(until) ? months({ until, codes }, t("marks-label")) : nothing} ${marksKey()}`;
}
