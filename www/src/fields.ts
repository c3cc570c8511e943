// The fields of the forms, each with what was understood of it and what is wrong with it.
//
// In: values and calls for changes. Out: templates.

import { html, nothing, svg, type TemplateResult } from "lit/html.js";
import { live } from "lit/directives/live.js";

import type { Entry, Field } from "./draft.js";
import { date, hundredths, lang, money, month, t, tenThousands } from "./i18n.js";
import { sentence } from "./problems.js";
import { isDate, isMonth, readAmount, readDate, readDayOrMonth, readMonth, readRate, withoutNumbers } from "./reading.js";
import { edit, state } from "./store.js";

export type Part = TemplateResult | typeof nothing;

export const ARROW = svg`<path d="M0 8h26M19 1l7 7-7 7"/>`;

const CIRCLE = html`<svg viewBox="0 0 16 16" class="sign" aria-hidden="true">
  <circle cx="8" cy="8" r="7" /><path d="M8 4v5M8 11v1.5" />
</svg>`;

/** The problem at a field, or nothing. */
export function problemAt(path: string, typed?: string, all = state.problems): Part {
  const problems = all.filter((problem) => problem.path === path);
  if (problems.length === 0) return nothing;
  return html`<p class="says" id="${path}-says">
    ${CIRCLE}<span
      ><span class="unseen">${t("trouble")}</span>${problems.map((problem) => sentence(problem, typed))}</span
    >
  </p>`;
}

/** A sentence of a form that something is missing. */
export const saysMissing = (id: string, text: string): TemplateResult =>
  html`<p class="says" id="${id}-says">${CIRCLE}<span><span class="unseen">${t("trouble")}</span>${text}</span></p>`;

export const isWrong = (path: string, all = state.problems): boolean => all.some((problem) => problem.path === path);

/** 一万 yuan, in 分. */
const WAN = 1_000_000;
/** A yearly rate is this many daily ones. */
const DAYS = 365;

/** What was understood of a typed amount, rate or date. */
function readBack(field: Field, raw: string, path: string): string {
  if (raw.trim() === "") return "";
  if (field.back) return field.back(raw);
  if (field.kind === "amount") {
    const fen = readAmount(raw);
    if (typeof fen !== "number") return "";
    const value = money(fen);
    return Math.abs(fen) < WAN ? t("read-as", { value }) : t("read-as-wan", { value, wan: tenThousands(fen) });
  }
  if (field.kind === "rate") {
    const rate = readRate(raw);
    return typeof rate === "number" ? t("read-as-rate", { yearly: hundredths(rate), daily: hundredths((rate * 100) / DAYS) }) : "";
  }
  if (field.kind === "month") {
    const read = readMonth(raw);
    return isMonth(read) ? t("read-as", { value: month(read) }) : "";
  }
  if (field.kind !== "date") return "";
  if (path === "event.date") {
    const read = readDayOrMonth(raw, state.draft.asOf || state.today);
    if (read.monthOnly) return t("read-as-month", { value: month(read.date.slice(0, 7)) });
  }
  const read = readDate(raw);
  // A day that the calendar lacks comes back unformatted.
  const words = date(read);
  return isDate(read) && words !== read ? t("read-as", { value: words }) : "";
}

/** One field of a form; `change` puts in what was typed, `problems` are those it may have. */
export function fieldOf(
  field: Field,
  path: string,
  entry: Entry,
  change = (value: string): void => edit(() => (entry[field.key] = value)),
  problems = state.problems,
): TemplateResult {
  const raw = entry[field.key] ?? "";
  const label = field.label ?? `field-${field.key.replace(".", "-")}`;
  const hinted = field.hinted || field.kind === "long";
  const wrong = isWrong(path, problems);
  const described = [wrong && `${path}-says`, hinted && `${path}-hint`, `${path}-read`].filter(Boolean).join(" ");
  const input = (mode: string, before: Part = nothing, after: Part = nothing): TemplateResult => html`
    <div class="blank">
      ${before}<input
        id=${path}
        type="text"
        inputmode=${mode}
        autocomplete="off"
        spellcheck="false"
        placeholder=${field.kind === "date" ? t("hint-date") : field.kind === "month" ? t("hint-month") : nothing}
        .value=${live(raw)}
        aria-invalid=${wrong ? "true" : nothing}
        aria-describedby=${described}
        @input=${(event: Event) => change((event.target as HTMLInputElement).value)}
      />${after}
    </div>
    <p class="read" id="${path}-read">${readBack(field, raw, path)}</p>
  `;
  const control = (): TemplateResult => {
    switch (field.kind) {
      case "amount":
        return input("decimal", html`<span>¥</span>`);
      case "rate":
        return input("decimal", nothing, html`<span>%</span>`);
      case "whole":
        return input("numeric");
      case "date":
      case "month":
      case "text":
        return input("text");
      case "long":
        return html`<textarea
          id=${path}
          class="blank"
          rows="3"
          .value=${live(raw)}
          aria-invalid=${wrong ? "true" : nothing}
          aria-describedby=${described}
          @input=${(event: Event) => change((event.target as HTMLTextAreaElement).value)}
        ></textarea>
        <p class="read" id="${path}-read">${withoutNumbers(raw) === raw ? nothing : t("number-hidden")}</p>`;
      default:
        return select(path, raw, optionsOf(field), change, wrong);
    }
  };
  return html`<div class="field ${wrong ? "wrong" : ""}">
    <label for=${path}>${t(label)}</label>
    ${hinted ? html`<p class="hint" id="${path}-hint">${t(`${label}.hint`)}</p>` : nothing}
    ${problemAt(path, raw, problems)} ${control()}
  </div>`;
}

function optionsOf(field: Field): [string, string][] {
  if (field.kind === "truth") return [["yes", t("yes")], ["no", t("no")]];
  if (field.kind === "account") {
    return state.draft.lists.accounts.map((account, place) => [account["id"] ?? "", accountName(account, place)]);
  }
  return (field.ids ?? []).map((id) => [id, t(`${field.words}-${id}`)]);
}

export function accountName(account: Entry, place: number): string {
  return t("account-name", { n: place + 1, product: account["product"] ? t(`product-${account["product"]}`) : "" });
}

/** A list to choose from; the empty choice is "not sure". */
export function select(
  id: string,
  value: string,
  options: [string, string][],
  change: (value: string) => void,
  wrong = isWrong(id),
): TemplateResult {
  // A value from a file that the list does not have stays visible.
  const all = value && !options.some(([option]) => option === value) ? [...options, [value, value] as const] : options;
  return html`<div class="blank">
    <select
      id=${id}
      aria-invalid=${wrong ? "true" : nothing}
      aria-describedby=${wrong ? `${id}-says` : nothing}
      .value=${live(value)}
      @change=${(event: Event) => change((event.target as HTMLSelectElement).value)}
    >
      <option value="" ?selected=${value === ""}>${t("choose")}</option>
      ${all.map(([id, words]) => html`<option value=${id} ?selected=${id === value}>${words}</option>`)}
    </select>
  </div>`;
}

/** Chinese sets sentences side by side, English with a space between. */
export const gap = (): string => (lang() === "en" ? " " : "");

/** A link to a page beside the app: it opens apart, because what was entered goes with this page. */
export const beside = (file: string, words: string): TemplateResult => html`<a href=${file} target="_blank" rel="noopener">${words}</a>`;

/** Moves the focus once the change is drawn. */
export function focusSoon(id: string): void {
  requestAnimationFrame(() => requestAnimationFrame(() => document.getElementById(id)?.focus()));
}
