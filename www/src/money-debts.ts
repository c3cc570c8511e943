// Several debts: the order to pay them back, the least that must be paid, and one new loan in their place.
//
// In: the debts typed, and the answer. Out: the section.

import { html, nothing, type TemplateResult } from "lit/html.js";

import type { Orders, Run } from "../generated/types.js";
import { focusSoon, type Part } from "./fields.js";
import { money, t } from "./i18n.js";
import { owing } from "./money-charts.js";
import { DEBT, MOST_DEBTS, PURSE, termsOf } from "./money-draft.js";
import { terms } from "./money-offers.js";
import { begun, onPaper } from "./asked.js";
import { fold, missing } from "./money-parts.js";
import { button, check, figure, row, section, table } from "./sheet.js";
import { calculator, change, field } from "./money-state.js";
import { monthAfter } from "./money-words.js";
import { state } from "./store.js";

/** The fields of a debt that are always shown. */
const FIRST = 4;

const debtName = (place: number): string => calculator.typed.debts[place]?.["name"]?.trim() || t("money-debt", { n: place + 1 });

export function debts(): TemplateResult {
  const { typed, answered } = calculator;
  const { orders } = answered;
  const addOne = (): void => {
    change(() => typed.debts.push({}));
    focusSoon(`debts.${typed.debts.length - 1}`);
  };
  return section(
    "money-debts",
    html`<p>${t("money-debts-lead")}</p>
      ${typed.debts.map((debt, place) => onPaper(debtName(place), [DEBT, debt]))} ${onPaper(t("money-purse"), [PURSE, typed.purse])}
      <div class="inner on-screen">${typed.debts.map((debt, place) => {
        const fields = (from: number, to?: number): TemplateResult => html`<div class="grid">${DEBT.slice(from, to).map((one) => field(one, `debts.${place}.${one.key}`, debt))}</div>`;
        return html`<fieldset class="entry" id="debts.${place}" tabindex="-1">
          <legend>${t("money-debt", { n: place + 1 })}</legend>
          ${fields(0, FIRST)}
          ${fold("money-debt-more", `debts.${place}`, DEBT.slice(FIRST).map(({ key }) => key), fields(FIRST))}
          ${typed.debts.length > 1 ? button(t("take-out", { what: t("money-debt", { n: place + 1 }) }), () => (change(() => typed.debts.splice(place, 1)), focusSoon("money-debt-add")), "plain") : nothing}
        </fieldset>`;
      })}
      ${typed.debts.length < MOST_DEBTS ? html`<div class="go"><button type="button" class="button second" id="money-debt-add" @click=${addOne}>${t("money-debt-add")}</button></div>` : nothing}
      <h3>${t("money-purse")}</h3>
      <div class="grid">${PURSE.map((one) => field(one, `purse.${one.key}`, typed.purse))}</div></div>
      ${typed.debts.some(begun) ? missing("debts") : nothing}
      ${answered.short === undefined ? nothing : html`<p class="note" role="status">${t("money-short", { needed: money(answered.short) })}</p>`} ${orders ? ways(orders) : nothing}
      <div class="inner on-screen">${check("money-merges", t("money-merges"), typed.merges, () => change(() => (typed.merges = !typed.merges)))}
      ${typed.merges ? html`${terms(typed.loan, "consolidation")}` : nothing}</div>
      ${typed.merges ? onPaper("", [termsOf(typed.loan), typed.loan.entry]) : nothing} ${merged()}`,
    html`<p>${t("money-debts.beside")}</p><p>${t("money-debts.talk")}</p>`,
  );
}

const free = ({ ends, months }: Run): string => (ends ? t("money-free", { n: months, month: monthAfter(state.today, months) }) : t("money-never"));
const price = ({ interest, fees }: Run): string => money(interest + fees);

const ORDERS = ["snowball", "avalanche", "best"] as const;

function ways(orders: Orders): TemplateResult {
  const { least, best } = orders;
  const gone = (run: Run, debt: number): string => {
    const month = run.order.find((one) => one.debt === debt)?.month;
    return month === undefined ? "" : monthAfter(state.today, month);
  };
  return html`<div class="stands" aria-live="polite">${ORDERS.map((id) => figure(t(`money-order-${id}`), price(orders[id]), free(orders[id])))}</div>
    <p class="fine">${t(orders.proved ? "money-proved" : "money-not-proved")}</p>
    ${table(
      t("money-order-table"),
      [t("money-debt-column"), ...ORDERS.map((id) => t(`money-order-${id}`))],
      calculator.answered.debts.map((place, debt) => [debtName(place), ...ORDERS.map((id) => gone(orders[id], debt))]),
    )}
    ${picture(orders)}
    ${best.interest + best.fees < least.interest + least.fees || !least.ends
      ? html`<div class="note"><b>${t("money-least-trap")}</b><p>${t(least.ends ? "money-least-trap.more" : "money-least-trap.never", { months: least.months, cost: price(least), best: best.months, spared: money(least.interest + least.fees - best.interest - best.fees) })}</p></div>`
      : nothing}`;
}

const picture = (orders: Orders): TemplateResult =>
  owing([
    { id: "best", run: orders.best },
    { id: "avalanche", run: orders.avalanche },
    { id: "snowball", run: orders.snowball },
    { id: "least", run: orders.least },
  ]);

/** What one new loan in place of the debts does. */
function merged(): Part {
  const found = calculator.answered.consolidation;
  if (!found) return nothing;
  const { spared, missing: short, monthly, againOwed, againMonthly } = found;
  return html`<div class="note" aria-live="polite">
      <b>${t(spared > 0 ? "money-merged-spares" : "money-merged-costs", { amount: money(Math.abs(spared)) })}</b>
      <p>${short > 0 ? t("money-merged-short", { amount: money(short) }) : t("money-merged-covers")}</p>
    </div>
    <dl class="slip">${row(t("money-merged-monthly"), money(monthly))} ${row(t("money-again-owed"), money(againOwed))} ${row(t("money-again-monthly"), money(againMonthly))}</dl>
    <p class="fine">${t("money-again")}</p>`;
}
