// What was understood of bills, before anything of it is used: files, lines and loans, months, rows that were not read, and
// where they and credit reports disagree with what was entered.
//
// In: what the module read, and the files by their ids. Out: the sections of the view, each of whose controls changes what
// is understood.

import { html, nothing, type TemplateResult } from "lit/html.js";
import { live } from "lit/directives/live.js";

import { PRODUCT, WAY } from "../generated/ids.js";
import type { Amounts, Ask, History, Imported, IncomeKind, Mapping, MonthView, Product, ProductView, Tally, Way, Whose } from "../generated/types.js";
import { actions, type Picked, type Understood } from "./bills.js";
import { choice, sentences } from "./bills-parts.js";
import { check, section } from "./sheet.js";
import { reportsView } from "./bills-report.js";
import { gap } from "./fields.js";
import { date, hundredths, list, money, month, number, t } from "./i18n.js";

/** So many rows that were not read are shown at first. */
const SHOWN = 20;

export function foundView(read: Understood, picked: Picked[]): TemplateResult {
  const { imported, order } = read;
  const of = (file: number): Picked | undefined => picked.find(({ id }) => id === order[file]);
  return html`${reportsView(imported.reports ?? [], of, read.choices)}
  ${imported.files.length > 0
    ? html`${section("bills-files", files(imported, of))}
      ${section("bills-products", products(read), html`<p>${t("bills-products.beside")}</p>`)}`
    : nothing}
  ${imported.months.length > 0 ? section("bills-months", months(read), html`<p>${t("bills-months.beside")}</p>`) : nothing}
  ${imported.skippedCount > 0 || imported.notes.length > 0 ? section("bills-rows", rows(imported, of)) : nothing}
  ${section("bills-take", take(read))}`;
}

const period = (first?: string, last?: string): string => (first && last ? t("bills-period", { from: date(first), to: date(last) }) : "");
const tally = (id: string, { count, fen }: Tally): string => (count > 0 ? t(id, { n: count, sum: money(fen) }) : "");

function files({ files }: Imported, of: (file: number) => Picked | undefined): TemplateResult {
  return html`${files.map((view) => {
    const bill = of(view.file);
    return html`<div class="bill">
      <h3>${bill?.name}</h3>
      <p>${sentences([t(`bills-format-${view.format}`), t("bills-count", { n: view.rows }), period(view.first, view.last)])}</p>
      ${view.skipped > 0 ? html`<p>${t("bills-count-skipped", { n: view.skipped })}</p>` : nothing}
      ${bill && view.mapping && view.columns ? mapper(bill, view.columns, bill.mapping ?? view.mapping) : nothing}
      ${bill
        ? html`<p><button type="button" class="link" @click=${() => actions.remove(bill.id)}>${t("bills-remove")}<span class="unseen">${bill.name}</span></button></p>`
        : nothing}
    </div>`;
  })}`;
}

/** Which column of a bank's table says what: guessed, and confirmed by the person. */
function mapper({ id, name }: Picked, columns: string[], mapping: Mapping): TemplateResult {
  const named = columns.map((column, place): [string, string] => [String(place), column || t("bills-column", { n: place + 1 })]);
  const change = (change: Partial<Mapping>): void => actions.mapping(id, { ...mapping, ...change });
  const { amounts } = mapping;
  const set = (part: Partial<Amounts>): void => change({ amounts: { ...amounts, ...part } });
  const column = (key: string, value: number, put: (place: number) => void): TemplateResult =>
    choice(`map-${id}-${key}`, t(`bills-map-${key}`), String(value), named, (value) => put(Number(value)));
  return html`<details class="more" open>
    <summary>${t("bills-map")}<span class="unseen">${name}</span></summary>
    <div class="inner">
      <p>${t("bills-map-lead")}</p>
      <div class="grid">
        ${column("time", mapping.time, (time) => change({ time }))}
        ${choice(`map-${id}-text`, t("bills-map-text"), String(mapping.text ?? ""), [["", t("bills-map-no-text")], ...named], (value) =>
          change({ text: value === "" ? undefined : Number(value) }),
        )}
        ${choice(`map-${id}-way`, t("bills-map-way"), amounts.way, WAY.map((way) => [way, t(`bills-map-way-${way}`)]), (way) => set({ way: way as Way }))}
        ${amounts.way === "apart"
          ? html`${column("income", amounts.amount, (amount) => set({ amount }))} ${column("spending", amounts.other, (other) => set({ other }))}`
          : column("amount", amounts.amount, (amount) => set({ amount }))}
        ${amounts.way === "told" ? column("direction", amounts.other, (other) => set({ other })) : nothing}
      </div>
      ${check(`map-${id}-card`, t("bills-map-card"), mapping.card, () => change({ card: !mapping.card }))}
    </div>
  </details>`;
}

function products({ imported: { products, spent }, choices }: Understood): TemplateResult {
  const on = spent.map(({ product, spent }) => t("bills-spent", { product: t(`product-${product}`), n: spent.count, sum: money(spent.fen) }));
  return html`${products.length === 0 ? html`<p>${t("bills-products-none")}</p>` : products.map((view) => productView(view, choices.products[view.label] ?? view.product ?? "none"))}
  ${on.length > 0 ? html`<p>${sentences([t("bills-spent-lead"), ...on])}</p>` : nothing}`;
}

function productView(view: ProductView, product: Product | "none"): TemplateResult {
  const { label, bank, draws, repayments, failed, rate, mark } = view;
  const options: [string, string][] = PRODUCT.map((id) => [id, t(`product-${id}`)]);
  const late = failed.map(({ date: day, madeUp }) => (madeUp ? t("bills-failed-made-up", { date: date(day) }) : date(day)));
  return html`<div class="bill">
    ${choice(`product-${label}`, t("bills-product", { name: bank ? t(`bills-bank-${bank}`) : "" }), product, [...options, ["none", t("bills-product-none")]], (value) =>
      actions.product(label, value as Product | "none"),
    )}
    <p>${sentences([tally("bills-draws", draws), tally("bills-repayments", repayments), period(view.first, view.last)])}</p>
    ${rate ? html`<p>${t(rate.atLeast ? "bills-rate-least" : "bills-rate", { rate: hundredths(rate.rate) })}</p>` : nothing}
    ${late.length > 0 ? html`<p>${t("bills-failed", { n: late.length, days: list(late) })}</p>` : nothing}
    ${mark === "seen" ? nothing : html`<p class="fine">${t(`bills-mark-${mark}`)}</p>`}
  </div>`;
}

const COLUMNS = ["income", "spending", "onCredit", "repaid", "drawn"] as const satisfies (keyof MonthView)[];

function months({ imported, choices }: Understood): TemplateResult {
  const { months, incomes, income, spending } = imported;
  const counting = choices.incomes ?? incomes.filter(({ counts }) => counts).map(({ kind }) => kind);
  const toggle = (kind: IncomeKind): void => actions.incomes(counting.includes(kind) ? counting.filter((other) => other !== kind) : [...counting, kind]);
  const usual = [income === undefined ? "" : t("bills-income", { sum: money(income) }), spending === undefined ? "" : t("bills-spending", { sum: money(spending) })].filter(Boolean);
  return html`${incomes.length > 0
    ? html`<fieldset>
        <legend>${t("bills-incomes")}</legend>
        <div class="choices small">
          ${incomes.map(({ kind, income }) =>
            check(`income-${kind}`, html`${t(`bills-income-${kind}`)}<small>${tally("bills-tally", income)}</small>`, counting.includes(kind), () => toggle(kind)),
          )}
        </div>
      </fieldset>`
    : nothing}
  <div class="scroll" tabindex="0" role="region" aria-label=${t("bills-table")}>
    <table class="numbers">
      <thead>
        <tr>
          <th scope="col">${t("bills-month")}</th>
          ${COLUMNS.map((column) => html`<th scope="col">${t(`bills-month-${column}`)}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${months.map(
          (view) => html`<tr>
            <th scope="row">${month(view.month)}${view.whole ? nothing : html`<small>${t("bills-month-part")}</small>`}</th>
            ${COLUMNS.map((column) => html`<td>${money(view[column])}</td>`)}
          </tr>`,
        )}
      </tbody>
    </table>
  </div>
  ${usual.length > 0
    ? html`<label class="switch"
        ><span>${t("bills-household")}<small>${sentences([...usual, t("bills-household.more")])}</small></span
        ><input type="checkbox" role="switch" id="bills-household" .checked=${live(choices.household)} @change=${() => actions.household(!choices.household)}
      /></label>`
    : html`<p class="fine">${t("bills-few-months")}</p>`}`;
}

function rows({ skipped, skippedCount, notes }: Imported, of: (file: number) => Picked | undefined): TemplateResult {
  const row = ({ file, line, reason }: Imported["skipped"][number]): TemplateResult =>
    html`<li>${t("bills-line", { name: of(file)?.name ?? "", n: number(line), why: t(`bills-reason-${reason}`) })}</li>`;
  return html`${skippedCount > 0
    ? html`<p>${t("bills-skipped", { n: skippedCount })}</p>
        <ul class="plain">
          ${skipped.slice(0, SHOWN).map(row)}
        </ul>
        ${skipped.length > SHOWN
          ? html`<details class="more">
              <summary>${t("bills-skipped-more", { n: skipped.length - SHOWN })}</summary>
              <ul class="plain">${skipped.slice(SHOWN).map(row)}</ul>
            </details>`
          : nothing}
        ${skippedCount > skipped.length ? html`<p class="fine">${t("bills-skipped-first", { n: skipped.length })}</p>` : nothing}`
    : html`<p>${t("bills-skipped-none")}</p>`}
  ${notes.length > 0
    ? html`<ul class="plain">
        ${notes.map(({ note, count }) => html`<li>${t(`bills-note-${note}`, { n: count })}</li>`)}
      </ul>`
    : nothing}`;
}

/** A value of a question as people write it. */
function shown({ question }: Ask, value: string): string {
  if (question === "rate") return `${hundredths(Number(value))}%`;
  if (question === "status") return t(`status-${value}`);
  if (question === "inquiries") return t("bills-looks", { n: Number(value) });
  const range = /^(\d+)-(\d+)$/.exec(value);
  if (range) {
    const [lo, hi] = [Number(range[1]), Number(range[2])];
    const answer = hi === 0 ? "no" : lo === 0 ? "unclear" : "yes";
    return t(`bills-told-${question}`, { range: lo === hi ? lo : t("bills-range", { lo, hi }), answer });
  }
  // The day that an account was opened tells it from others.
  if (value.includes("-")) return date(value);
  return question === "same_account" || question === "entries" ? t("bills-movements", { n: Number(value) }) : money(Number(value));
}

function asked(ask: Ask, side: Whose): TemplateResult {
  const { key, question, product, sides } = ask;
  return html`<fieldset class="bill">
    <legend>${t(`bills-ask-${question}`, { product: product ? t(`product-${product}`) : "", which: shown(ask, ask.files) })}</legend>
    <div class="choices small">
      ${sides.map(
        (whose) => html`<label class="choice"
          ><input type="radio" name="ask-${key}" id="ask-${key}-${whose}" .checked=${live(whose === side)} @change=${() => actions.decide(key, whose)} /><span
            >${t(`bills-${question === "same_account" ? "same" : "keep"}-${whose}`, { mine: shown(ask, ask.mine), files: shown(ask, ask.files) })}</span
          ></label
        >`,
      )}
    </div>
  </fieldset>`;
}

/** How much of what would be taken over. */
export const countsOf = ({ accounts = [], draws = [], repayments = [], inquiries = [] }: History): Record<string, number> => ({
  accounts: accounts.length,
  draws: draws.length,
  repayments: repayments.length,
  inquiries: inquiries.length,
});

function take({ imported, outcome, decisions }: Understood): TemplateResult {
  if (!outcome.value) {
    return html`<div class="note"><b>${t("bills-mend")}</b><p>${t("bills-mend.more")}</p></div>
      <div class="go"><a class="button second" href="#report">${t("bills-mend-go")}</a></div>`;
  }
  const { accounts = [], inquiries = [], household, told } = imported.history;
  const empty = accounts.length === 0 && inquiries.length === 0 && !household && !told;
  const what = t("bills-taken.what", countsOf(imported.history));
  const { asks } = outcome.value;
  return html`${asks.length > 0 ? html`<p>${t("bills-asks")}</p>` : nothing} ${asks.map((ask) => asked(ask, decisions[ask.key] ?? ask.side))}
    <p>${empty ? t("bills-nothing") : html`${t("bills-take-lead")}${gap()}${what}`}</p>
    <div class="go">
      <button type="button" class="button" ?disabled=${empty} @click=${actions.take}>${t("bills-take-button")}</button>
      <button type="button" class="button second" @click=${actions.drop}>${t("bills-drop")}</button>
    </div>
    <p class="fine">${t("bills-take-note")}</p>`;
}
