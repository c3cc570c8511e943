// The interview: what happened, then seven questions, one to a screen.
//
// In: the draft. Out: the screens, and the same controls in a smaller form for the report's details.

import { html, nothing, type TemplateResult } from "lit/html.js";
import { live } from "lit/directives/live.js";

import { MESSAGE_FAMILY, PRODUCT } from "../generated/ids.js";
import type { EventKind, FactId, Product } from "../generated/types.js";
import { EVENT_FIELDS, type Draft, type Field } from "./draft.js";
import { factValue } from "./facts.js";
import { fieldOf, focusSoon, isWrong, saysMissing, select, type Part } from "./fields.js";
import { t } from "./i18n.js";
import { sentence } from "./problems.js";
import { ahead, factsOf, isChosen, isTicked, noneTicked, QUESTIONS, type Question } from "./questions.js";
import { daysBefore, readDate } from "./reading.js";
import { edit, set, state } from "./store.js";

/** The lines most people ask about; the others are in the list. */
const COMMON: readonly Product[] = [
  "jiebei", "huabei", "credit_card", "jd_jintiao", "jd_baitiao", "weilidai", "wangshangdai", "meituan_loan",
];

const KINDS: readonly EventKind[] = [
  "closed", "suspended", "limit_cut", "entry_gone", "refused", "limit_not_back", "reopened_lower", "reopened",
  "wants_to_close",
];

/** Ready answers to "when", in days before the day of the check. */
const WHENS: readonly [id: string, days: number][] = [
  ["today", 0], ["days", 2], ["week", 7], ["weeks", 21], ["months", 45], ["half", 183],
];

const eventField = (key: string): Field => EVENT_FIELDS.find((field) => field.key === key)!;

interface Row {
  id: string;
  name: string;
  text: string;
  more?: string;
  chosen: boolean;
  apart?: boolean;
  choose(): void;
}

/** A choice, one of one or one of several. */
export const row = (kind: "radio" | "checkbox", { id, name, text, more, chosen, apart, choose }: Row): TemplateResult =>
  html`<label class="choice ${apart ? "apart" : ""}"
    ><input
      type=${kind}
      id=${id}
      name=${name}
      .checked=${live(chosen)}
      @change=${choose}
    /><span>${text}${more ? html`<small>${more}</small>` : nothing}</span></label
  >`;

/** The choices of a question. */
function choices(question: Question, small: boolean): TemplateResult {
  const { told, unsure } = state.draft;
  const { id } = question;
  const facts = factsOf(question);
  const answer = (change: (draft: Draft) => void): void =>
    edit((draft) => {
      draft.unsure = draft.unsure.filter((other) => other !== id);
      change(draft);
    });
  const notSure = (): void =>
    answer((draft) => {
      for (const fact of facts) delete draft.told[fact];
      draft.unsure.push(id);
    });
  const sure = row("several" in question ? "checkbox" : "radio", {
    id: `ask.${id}.unsure`,
    name: `ask.${id}`,
    text: t("unsure"),
    ...(!small && { more: t("unsure.more") }),
    chosen: unsure.includes(id),
    apart: true,
    choose: notSure,
  });
  if ("one" in question) {
    const chosen = question.one.find((choice) => isChosen(choice, told));
    const rows = question.one.map((choice) =>
      row("radio", {
        id: `ask.${id}.${choice.id}`,
        name: `ask.${id}`,
        text: t(`ask-${id}-${choice.id}`),
        chosen: choice === chosen,
        choose: () =>
          answer((draft) => {
            for (const fact of facts) delete draft.told[fact];
            Object.assign(draft.told, choice.told);
          }),
      }),
    );
    return html`${rows}${chosen ? nothing : fromFile(question, told)}${sure}`;
  }
  const rows = question.several.map((tick) =>
    row("checkbox", {
      id: `ask.${id}.${tick.fact}`,
      name: `ask.${id}`,
      text: t(`ask-${id}-${tick.fact}`),
      chosen: isTicked(tick, told),
      choose: () =>
        answer((draft) => {
          const on = !isTicked(tick, draft.told);
          // What is not ticked while something else is, was not so.
          for (const other of question.several) {
            if (!isTicked(other, draft.told)) draft.told[other.fact] = { ...other.no };
          }
          draft.told[tick.fact] = { ...(on ? tick.yes : tick.no) };
        }),
    }),
  );
  const none = row("checkbox", {
    id: `ask.${id}.none`,
    name: `ask.${id}`,
    text: t("none-of-these"),
    chosen: noneTicked(question, told),
    choose: () =>
      answer((draft) => {
        for (const tick of question.several) draft.told[tick.fact] = { ...tick.no };
      }),
  });
  return html`${rows}${none}${sure}`;
}

/** An answer that a file gave and none of the choices says. Files are opened in the report, so its texts are here. */
function fromFile(question: Question, told: Draft["told"]): Part {
  const values = factsOf(question).flatMap((fact) => (told[fact] ? [factValue(fact, told[fact])] : []));
  if (values.length === 0) return nothing;
  return row("radio", {
    id: `ask.${question.id}.file`,
    name: `ask.${question.id}`,
    text: t("from-file", { value: values.join(" ") }),
    chosen: true,
    choose: () => undefined,
  });
}

/** What of a question's answer is wrong, or nothing. */
export function wrongIn(question: Question): Part {
  const facts = factsOf(question).map((fact: FactId) => `told.${fact}`);
  // Arrears now and no late month in two years exclude each other; either answer may be the one to change.
  if (question.id === "late") facts.push("told.arrears_now");
  const problem = state.problems.find(({ path }) => facts.includes(path));
  return problem ? saysMissing(`ask.${question.id}`, sentence(problem)) : nothing;
}

/** A question as a group; in the details its title is small. */
export function questionGroup(question: Question, small: boolean): TemplateResult {
  const { id } = question;
  const wrong = wrongIn(question);
  return html`<fieldset
    id="ask.${id}"
    tabindex="-1"
    class=${wrong === nothing ? "" : "wrong"}
    aria-describedby="${wrong === nothing ? "" : `ask.${id}-says`} ask.${id}-hint"
  >
    <legend>${small ? html`<b>${t(`ask-${id}`)}</b>` : html`<h1 tabindex="-1">${t(`ask-${id}`)}</h1>`}</legend>
    <p class="hint" id="ask.${id}-hint">${t(`ask-${id}.hint`)}</p>
    ${wrong}
    <div class="choices ${small ? "small" : ""}">${choices(question, small)}</div>
  </fieldset>`;
}

/** What happened to which line, when, and what the screen said. */
export function eventGroup(small: boolean): TemplateResult {
  const { event, about, asOf } = state.draft;
  const change = (key: string, value: string): void => edit((draft) => (draft.event[key] = value));
  const name = (key: string): TemplateResult =>
    small ? html`<b>${t(`happened-${key}`)}</b>` : html`<h2>${t(`happened-${key}`)}</h2>`;
  const missing = (id: string): Part =>
    (state.missing === id && !event[id.slice("event.".length)]) || isWrong(id) ? saysMissing(id, t(`missing-${id.replace(".", "-")}`)) : nothing;
  const product = event["product"] ?? "";
  const others = PRODUCT.filter((id) => !COMMON.includes(id));
  const ready = (days: number): string => daysBefore(asOf ? readDate(asOf) : state.today, days);
  const when = (days: number): void =>
    edit((draft) => {
      draft.event["date"] = ready(days);
      draft.about = days > 0;
    });
  return html`
    <fieldset id="event.product" tabindex="-1" class=${missing("event.product") === nothing ? "" : "wrong"} aria-describedby="event.product-says">
      <legend>${name("product")}</legend>
      ${missing("event.product")}
      <div class="choices columns ${small ? "small" : ""}">
        ${COMMON.map((id) =>
          row("radio", {
            id: `event.product.${id}`,
            name: "event.product",
            text: t(`product-${id}`),
            chosen: product === id,
            choose: () => change("product", id),
          }),
        )}
      </div>
      <div class="field">
        <label for="event.product.other">${t("happened-other")}</label>
        ${select(
          "event.product.other",
          others.some((id) => id === product) ? product : "",
          others.map((id) => [id, t(`product-${id}`)]),
          (value) => change("product", value),
        )}
      </div>
    </fieldset>
    <fieldset id="event.kind" tabindex="-1" class=${missing("event.kind") === nothing ? "" : "wrong"} aria-describedby="event.kind-says">
      <legend>${name("kind")}</legend>
      ${missing("event.kind")}
      <div class="choices ${small ? "small" : ""}">
        ${KINDS.map((id) =>
          row("radio", {
            id: `event.kind.${id}`,
            name: "event.kind",
            text: t(`kind-${id}`),
            chosen: event["kind"] === id,
            choose: () => change("kind", id),
          }),
        )}
      </div>
    </fieldset>
    <fieldset>
      <legend>${name("when")}</legend>
      <div class="chips">
        ${WHENS.map(
          ([id, days]) =>
            html`<button
              type="button"
              class="chip"
              aria-pressed=${event["date"] === ready(days) && about === days > 0 ? "true" : "false"}
              ?disabled=${!state.today}
              @click=${() => when(days)}
            >
              ${t(`when-${id}`)}
            </button>`,
        )}
        <button
          type="button"
          class="chip"
          aria-pressed=${event["date"] === "" ? "true" : "false"}
          @click=${() => change("date", "")}
        >
          ${t("unsure")}
        </button>
      </div>
      ${fieldOf(eventField("date"), "event.date", event, (value) => {
        state.draft.about = false;
        change("date", value);
      })}
    </fieldset>
    <fieldset>
      <legend>${name("message")}</legend>
      ${fieldOf(eventField("message"), "event.message", event)}
      <div class="field">
        <label for="event.family">${t("field-family")}</label>
        ${select(
          "event.family",
          event["family"] ?? "",
          MESSAGE_FAMILY.map((id) => [id, t(`message-${id}`)]),
          (value) => change("family", value),
        )}
      </div>
    </fieldset>
    ${event["kind"] === "limit_cut" || event["kind"] === "reopened_lower" || event["limitBefore"] || event["limitAfter"]
      ? html`<fieldset class="pair-of-fields">
          <legend>${name("limits")}</legend>
          ${["limitBefore", "limitAfter"].map((key) => fieldOf(eventField(key), `event.${key}`, event))}
        </fieldset>`
      : nothing}
  `;
}

const back = (to: string, text: string): TemplateResult => html`<a href=${to}
  ><svg viewBox="0 0 20 12" aria-hidden="true"><path d="M20 6H2M7 1 2 6l5 5" /></svg>${text}</a
>`;

const aside = (why: string): TemplateResult => html`<div class="beside">
  <h2 class="small">${t("why-asked")}</h2>
  <p>${why}</p>
  <p>${t("stays-here")}</p>
</div>`;

/** The screen of what happened. */
export function eventScreen(): TemplateResult {
  const go = (event: Event): void => {
    event.preventDefault();
    const { product, kind } = state.draft.event;
    const missing = !product ? "event.product" : !kind ? "event.kind" : undefined;
    set({ missing });
    if (missing) focusSoon(missing);
    else location.hash = state.checked ? "#answers" : "#q1";
  };
  return html`<div class="wrap">
    <form class="ask" novalidate @submit=${go}>
      <div class="way">${back("#", t("to-opening"))}</div>
      <div class="main">
        <h1 tabindex="-1">${t("happened-title")}</h1>
        ${eventGroup(false)}
        <div class="go"><button class="button" type="submit">${t(state.checked ? "to-answers" : "go-on")}</button></div>
      </div>
      ${aside(t("happened-why"))}
    </form>
  </div>`;
}

/** The question on a screen, which is put there when it is first come to; none where nothing is left to ask. */
export function questionAt(place: number): Question | undefined {
  while (state.asked.length <= place) {
    const next = ahead(state.asked, state.report)[0];
    if (!next) return undefined;
    state.asked.push(next.id);
  }
  return QUESTIONS.find(({ id }) => id === state.asked[place]);
}

/** From here on a question leads back to the answers; what a file answered is among them. */
export function lookOver(): void {
  state.checked = true;
  const answered = (question: Question): boolean =>
    state.draft.unsure.includes(question.id) || factsOf(question).some((fact) => state.draft.told[fact]);
  for (const question of QUESTIONS) if (answered(question) && !state.asked.includes(question.id)) state.asked.push(question.id);
}

/** The next question is chosen by the report, which may need this long to follow the answer. */
const PATIENCE_MS = 500;

/** The screen of one question; `settled` tells when the report follows the answer. */
export function questionScreen(place: number, settled: () => Promise<void>): TemplateResult {
  const question = questionAt(place)!;
  const left = ahead(state.asked, state.report).length;
  const last = place + 1 >= state.asked.length && left === 0;
  const before = place > 0 ? `#q${place}` : state.draft.happened ? "#event" : "#";
  const next = (): string => (!state.checked && questionAt(place + 1) ? `#q${place + 2}` : "#answers");
  const go = async (event: Event): Promise<void> => {
    event.preventDefault();
    await Promise.race([settled(), new Promise((over) => setTimeout(over, PATIENCE_MS))]);
    // Who went elsewhere meanwhile stays there.
    if (location.hash === `#q${place + 1}`) location.hash = next();
  };
  const all = state.asked.length + left;
  return html`<div class="wrap">
    <form class="ask" novalidate @submit=${go}>
      <div class="way">
        ${back(before, t("back"))}
        <ol aria-hidden="true">
          ${Array.from({ length: all }, (_, at) => html`<li class=${at < place ? "done" : at === place ? "now" : ""}></li>`)}
        </ol>
        <span>${t("progress", { n: place + 1, of: all })}</span>
      </div>
      <div class="main">
        ${questionGroup(question, false)}
        ${last ? html`<p class="fine">${t("enough")}</p>` : nothing}
        <div class="go">
          <button class="button" type="submit">${t(last || state.checked ? "to-answers" : "go-on")}</button>
          ${last ? nothing : html`<a class="button plain" href="#report">${t("report-now")}</a>`}
        </div>
      </div>
      ${aside(t(`ask-${question.id}.why`))}
    </form>
  </div>`;
}
