// What a person tells of their money.
//
// In: what is typed. Out: the section with the form, and the same for paper.

import { html, nothing, type TemplateResult } from "lit/html.js";
import { live } from "lit/directives/live.js";

import { begun, filled, missing, onPaper, type Asked } from "./asked.js";
import { CUSTOMERS, DUE, emptyCash, INCOME, LINE, MIXED, MONEY, MOST_DUES, MOST_INCOMES, MOST_ONCE, ONCE, OTHERS, PAST, RECORD, sample } from "./cash-draft.js";
import { HAS, OF_BUSINESS } from "./cash-has.js";
import { asks, cash, change, field, problemsShown } from "./cash-state.js";
import { takenFrom } from "./cash-taking.js";
import type { Entry } from "./draft.js";
import { focusSoon, type Part } from "./fields.js";
import { t } from "./i18n.js";
import { button, check, fold, section } from "./sheet.js";
import { state } from "./store.js";

const grid = (fields: readonly Asked[], path: string, entry: Entry): TemplateResult => html`<div class="grid">${fields.map((one) => field(one, path ? `${path}.${one.key}` : one.key, entry))}</div>`;

const opens = (...starts: string[]): boolean => problemsShown().some(({ path }) => starts.some((start) => path.startsWith(start)));

type List = "incomes" | "dues" | "once";
const FIELDS: Record<List, readonly Asked[]> = { incomes: INCOME, dues: DUE, once: ONCE };
const MOST: Record<List, number> = { incomes: MOST_INCOMES, dues: MOST_DUES, once: MOST_ONCE };
/** The fields of an entry that are always shown. */
const FIRST: Record<List, number> = { incomes: 3, dues: 3, once: 4 };

function entries(list: List): TemplateResult {
  const all = cash.typed[list];
  const [fields, first] = [FIELDS[list], FIRST[list]];
  const one = (entry: Entry, place: number): TemplateResult => {
    const name = t(`cash-${list}.one`, { n: place + 1 });
    const rest = fields.slice(first);
    return html`<fieldset class="entry" id="${list}.${place}" tabindex="-1">
      <legend>${name}</legend>
      ${grid(fields.slice(0, first), `${list}.${place}`, entry)}
      ${rest.length > 0 ? fold(t("cash-more"), rest.some(({ key }) => filled(entry[key])) || rest.some(({ key }) => opens(`${list}.${place}.${key}`)), grid(rest, `${list}.${place}`, entry)) : nothing}
      ${all.length > 1 || list === "once" ? button(t("take-out", { what: name }), () => (change(() => all.splice(place, 1)), focusSoon(`cash-${list}-add`)), "plain") : nothing}
    </fieldset>`;
  };
  const addOne = (): void => {
    change(() => all.push({}));
    focusSoon(`${list}.${all.length - 1}`);
  };
  return html`<h3>${t(`cash-${list}`)}</h3>
    <p class="fine">${t(`cash-${list}.more`)}</p>
    ${all.map(one)}
    ${all.length < MOST[list] ? html`<div class="go"><button type="button" class="button second" id="cash-${list}-add" @click=${addOne}>${t(`cash-${list}.add`)}</button></div>` : nothing}
    ${missing(cash.missing[list])}`;
}

const long = (asked: Asked, key: "past" | "customers"): TemplateResult => {
  // A field holds its text under its own key.
  const entry = { [key]: cash.typed[key] };
  return html`<div class="field">
    <label for=${key}>${t(asked.label!)}</label>
    <p class="hint" id="${key}-hint">${t(`${asked.label!}.hint`)}</p>
    ${problemsShown().some(({ path }) => path === key) ? html`<p class="says" id="${key}-says">${t("asked-holds-fen")}</p>` : nothing}
    <textarea id=${key} class="blank" rows="3" spellcheck="false" autocomplete="off" aria-describedby="${key}-hint" .value=${live(entry[key]!)} @input=${(event: Event) => change((typed) => (typed[key] = (event.target as HTMLTextAreaElement).value))}></textarea>
  </div>`;
};

function having(): TemplateResult {
  const asked = HAS.filter((need) => cash.typed.business || !OF_BUSINESS.includes(need));
  const tick = (need: (typeof asked)[number]): TemplateResult =>
    check(`has.${need}`, t(`cash-has-${need}`), cash.typed.has[need] === true, () =>
      change(({ has }) => {
        if (has[need]) delete has[need];
        else has[need] = true;
      }),
    );
  return html`<p class="fine">${t("cash-having.more")}</p><div class="choices small">${asked.map(tick)}</div>`;
}

/** What was typed, for paper. */
const paper = (): Part => {
  const { money, incomes, dues, once, line, others, record, mixed } = cash.typed;
  const each = (list: List, all: Entry[]): Part[] => all.map((entry, place) => onPaper(t(`cash-${list}.one`, { n: place + 1 }), [FIELDS[list], entry]));
  return html`${onPaper(t("cash-money"), [MONEY, money], [LINE, line], [OTHERS, others], [RECORD, record], [[MIXED], mixed])} ${each("incomes", incomes)} ${each("dues", dues)} ${each("once", once)}`;
};

/** The form. */
export function form(): TemplateResult {
  const { typed } = cash;
  const taken = state.started ? takenFrom(state.draft) : undefined;
  return section(
    "cash-told",
    html`${paper()}
      <div class="inner on-screen">
        <p>${t("cash-told-lead")}</p>
        ${asks() && typed.dues.some(begun)
          ? nothing
          : html`<div class="go">
              ${taken ? button(t("cash-take"), () => change((typed) => Object.assign(typed, taken)), "") : nothing}
              ${button(t("cash-sample"), () => change(() => (cash.typed = sample())))}
            </div>`}
        <h3>${t("cash-money")}</h3>
        ${grid(MONEY, "", typed.money)} ${entries("incomes")} ${entries("dues")}
        <h3>${t("cash-line")}</h3>
        ${grid(LINE, "line", typed.line)}
        ${fold(t("cash-others-title"), begun(typed.others) || opens("others"), html`<p class="fine">${t("cash-others-title.more")}</p>${grid(OTHERS, "others", typed.others)}`)}
        ${fold(t("cash-once"), typed.once.length > 0 || opens("once"), entries("once"))}
        ${fold(t("cash-past-title"), filled(typed.past) || opens("past"), long(PAST, "past"))}
        <h3>${t("cash-record")}</h3>
        <p class="fine">${t(state.report ? "cash-record.known" : "cash-record.more")}</p>
        ${grid(RECORD, "record", typed.record)}
        ${fold(t("cash-having"), Object.keys(typed.has).length > 0, having())}
        ${check("cash-business", t("cash-business-is"), typed.business, () => change((typed) => (typed.business = !typed.business)))}
        ${typed.business ? html`${long(CUSTOMERS, "customers")}<div class="grid">${field(MIXED, "mixed", typed.mixed)}</div>` : nothing}
        ${asks() ? button(t("cash-clear"), () => (change(() => (cash.typed = emptyCash())), focusSoon("cash")), "plain") : nothing}
      </div>`,
    html`<p>${t("cash-told.beside")}</p>`,
  );
}
