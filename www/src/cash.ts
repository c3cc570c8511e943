// Whether the money lasts without the line: the next days, the bills, what may go wrong, what may happen, where else to turn.
//
// In: what a person types, or takes over from their check. Out: the view. It changes no check.

import { html, nothing, type TemplateResult } from "lit/html.js";
import { live } from "lit/directives/live.js";

import texts from "../locales/cash.zh-CN.ftl";
import type { CashAnswer } from "../generated/types.js";
import { nextDays, spread } from "./cash-charts.js";
import { ASSUME, SHOCKS, WHOLE } from "./cash-draft.js";
import { form } from "./cash-form.js";
import { asks, cash, field, problemsShown, slide } from "./cash-state.js";
import { card, turn } from "./cash-turn.js";
import { answered, billName, lasts, ofTen } from "./cash-words.js";
import { gap, type Part } from "./fields.js";
import { add, date, hundredths, lang, money, percent, t } from "./i18n.js";
import { rate } from "./money-words.js";
import { marked } from "./report.js";
import { figure, fold, row, section, table } from "./sheet.js";

add("zh-CN", [texts]);

function head(): TemplateResult {
  const { answer } = cash;
  if (!answer) return html`<h1 tabindex="-1">${t("cash-title")}</h1><p class="lead">${t("cash-lead")}</p>`;
  const [heading, more] = answered(answer);
  const year = answer.fan.short[YEAR]!;
  return html`<h1 tabindex="-1">${marked(heading)}</h1>
    <p class="lead">${answer.assumed.some(({ item }) => /^(cash|spending)$/.test(item)) ? `${t("cash-uncertain")}${gap()}${more}` : more}</p>
    <p class="lead">${t("cash-chance-lead", { of: ofTen(year.own, answer.fan.paths) })}</p>`;
}

/** The place of the twelfth month. */
const YEAR = 11;

const assumed = ({ assumed }: CashAnswer): Part =>
  assumed.length > 0
    ? html`<div class="note"><b>${t("cash-assumed")}</b><ul>${assumed.map(({ item, span }) => html`<li>${t(`untold-${item}`, { lo: money(span.lo), hi: money(span.hi) })}</li>`)}</ul></div>`
    : nothing;

function days(answer: CashAnswer): TemplateResult {
  const { own, open, gap, months } = answer;
  const columns = [t("cash-month"), t("cash-month-comes"), t("cash-month-due"), t("cash-month-spent"), t("cash-month-own"), t("cash-month-open")];
  return section(
    "cash-days",
    html`${assumed(answer)}
      <div class="stands" aria-live="polite">
        ${figure(t("cash-own"), lasts(own.short), t("cash-own.more"))} ${figure(t("cash-open"), lasts(open.short), t("cash-open.more"))}
        ${figure(t("cash-left"), money(gap.monthly), t("cash-left.more"))}
      </div>
      <p>${t("cash-lowest", { day: date(own.lowestOn), amount: money(own.lowest) })}</p>`,
    html`<p>${t("cash-days.beside")}</p>`,
    html`${nextDays(answer)}
      ${fold(t("cash-months"), false, table(t("cash-months"), columns, months.map((month) => [date(month.to), ...[month.comes, month.due, month.spent, month.own, month.open].map(money)]), undefined, "wide"))}`,
  );
}

function bills(answer: CashAnswer): Part {
  const { order, inTurn, byHarm, moves } = answer.bills;
  if (order.length === 0) return nothing;
  const missed = (list: typeof inTurn): TemplateResult => html`<ul>${list.map(({ due, date: day, amount }) => html`<li>${t("cash-missed", { day: date(day), bill: t(`bill-${order.find((one) => one.due === due)?.bill ?? "other"}`), amount: money(amount) })}</li>`)}</ul>`;
  return section(
    "cash-bills",
    html`<ol class="steps">${order.map(
        ({ due, bill, harm, advice, reported }) => html`<li><div><h3>${billName(due)}</h3><p>${t(`harm-${harm}`)}${reported ? `${gap()}${t("cash-reported")}` : nothing}</p><p>${t(`advice-${advice}`)}${bill === "card" ? `${gap()}${t("cash-advice-card")}` : nothing}</p></div></li>`,
      )}</ol>
      ${moves.length > 0 ? html`<div class="note"><b>${t("cash-moves")}</b><ul>${moves.map(({ due, day, short }) => html`<li>${t(short ? "cash-move-until" : "cash-move", { bill: billName(due), n: day, day: lasts(short) })}</li>`)}</ul><p>${t("cash-moves.more")}</p></div>` : nothing}
      ${inTurn.length > 0 || byHarm.length > 0
        ? html`<div class="stands"><div><h3>${t("cash-in-turn")}</h3>${inTurn.length > 0 ? missed(inTurn) : html`<p>${t("cash-none-missed")}</p>`}</div><div><h3>${t("cash-by-harm")}</h3>${byHarm.length > 0 ? missed(byHarm) : html`<p>${t("cash-none-missed")}</p>`}</div></div><p class="fine">${t("cash-missed.more")}</p>`
        : nothing}`,
    html`<p>${t("cash-bills.beside")}</p>`,
  );
}

const sized = (prefix: string): boolean => problemsShown().some(({ path }) => path.startsWith(prefix));

function shocks({ shocks, sizes }: CashAnswer): TemplateResult {
  const values = { income: percent(sizes.incomeLeft), months: sizes.incomeMonths, late: sizes.lateDays, expense: money(sizes.expense), rates: hundredths(sizes.rates), slow: sizes.slowDays, season: percent(sizes.seasonLeft), seasonMonths: sizes.seasonMonths };
  return section(
    "cash-shocks",
    html`<p>${t("cash-shocks-lead")}</p>
      ${table(t("cash-shocks"), [t("cash-shock"), t("cash-shock-before"), t("cash-shock-after"), t("cash-shock-lowest")], shocks.map(({ shock, before, after, lowest }) => [t(`shock-${shock}`, values), lasts(before), lasts(after), money(lowest)]), undefined, "wide")}
      <div class="on-screen">${fold(t("cash-sizes"), sized("shocks"), html`<div class="grid">${SHOCKS.map((one) => field(one, `shocks.${one.key}`, cash.typed.shocks))}</div>`)}</div>`,
    html`<p>${t("cash-shocks.beside")}</p>`,
  );
}

function slider(key: "income" | "spending" | "cash", [least, most, step]: readonly [number, number, number], value: number, words: string): TemplateResult {
  const moved = (rests: boolean) => (event: Event): void => slide((trying) => (trying[key] = Number((event.target as HTMLInputElement).value)), rests);
  return html`<div class="slide">
    <label for="try.${key}">${t(`cash-try-${key}`)}</label>
    <output for="try.${key}">${words}</output>
    <input type="range" id="try.${key}" min=${least} max=${most} step=${step} .value=${live(String(value))} aria-valuetext=${words} @input=${moved(false)} @change=${moved(true)} />
  </div>`;
}

/** The most that is tried as money there is more, in 分: as much as a year lacks. */
const mostCash = ({ fan }: CashAnswer): number => Math.max(1_000_000, Math.ceil(fan.buffer / 1_000_000) * 2_000_000);

function chance(answer: CashAnswer): TemplateResult {
  const { fan, assumptions } = answer;
  const { trying } = cash.typed;
  const year = fan.short[YEAR]!;
  const used = { wage: percent(assumptions.wageSpread), sales: percent(assumptions.salesSpread), spending: percent(assumptions.spendingSpread), loss: hundredths(assumptions.loss), back: hundredths(assumptions.back), left: hundredths(assumptions.left), expense: hundredths(assumptions.expense), size: money(assumptions.expenseSize), unsure: percent(assumptions.unsure), follow: hundredths(assumptions.follow) };
  const columns = [t("cash-month"), t("cash-low"), t("cash-middle"), t("cash-high"), t("cash-short-by")];
  return section(
    "cash-chance",
    html`<div class="stands" aria-live="polite">
        ${figure(t("cash-own"), ofTen(year.own, fan.paths), t("cash-own.chance"))} ${figure(t("cash-open"), ofTen(year.open, fan.paths), t("cash-open.chance"))}
        ${figure(t("cash-gone"), ofTen(year.gone, fan.paths), t("cash-gone.chance"))}
      </div>
      <p aria-live="polite">${fan.buffer > 0 ? t("cash-buffer", { cash: money(fan.buffer), monthly: money(fan.monthly) }) : t("cash-buffer-none")}</p>
      <div class="tries on-screen">
        ${slider("income", [30, 130, 1], trying.income, t("cash-try-part", { part: percent(trying.income * WHOLE) }))}
        ${slider("spending", [30, 130, 1], trying.spending, t("cash-try-part", { part: percent(trying.spending * WHOLE) }))}
        ${slider("cash", [0, mostCash(answer), 10_000], trying.cash, money(trying.cash))}
      </div>`,
    html`<p>${t("cash-chance.beside", { n: fan.paths })}</p>`,
    html`${spread(answer)}
      ${fold(t("cash-fan-table"), false, table(t("cash-fan-table"), columns, fan.months.map((month, at) => [date(answer.months[at]!.to), ...[month.low, month.middle, month.high].map(money), ofTen(fan.short[at]!.own, fan.paths)]), undefined, "wide"))}
      ${fold(
        t("cash-assumptions"),
        sized("assume"),
        html`<p>${t(fan.ownMonths ? "cash-assumptions.own" : "cash-assumptions.none")}</p>
          <ul>${["spread", "loss", "expense", "unsure", "follow", "missing"].map((what) => html`<li>${t(`cash-assumes-${what}`, used)}</li>`)}</ul>
          <p class="fine">${t("cash-assumptions.from")}</p>
          <div class="grid on-screen">${ASSUME.map((one) => field(one, `assume.${one.key}`, cash.typed.assume))}</div>`,
      )}`,
  );
}

function business({ business }: CashAnswer): Part {
  if (!business) return nothing;
  const { there, due, gap, gapWith, sources, largest, concentration, cover, mixed, misused } = business;
  const part = (value: number | null | undefined): string => percent(value ?? 0);
  return section(
    "cash-business-view",
    html`<p class="lead">${t(gap < 0 ? "cash-business-short" : "cash-business-enough", { amount: money(Math.abs(gap)) })}</p>
      <dl class="slip">
        ${row(t("cash-business-there"), money(there))} ${row(t("cash-business-due"), money(due))} ${row(t("cash-business-gap"), money(gap), t("cash-business-gap.with", { amount: money(gapWith) }))}
        ${largest != null ? row(t("cash-business-largest"), part(largest), t("cash-business-largest.more", { n: sources, index: rate((concentration ?? 0) * 10_000) })) : nothing}
        ${cover != null ? row(t("cash-business-cover"), t("cash-business-cover.value", { times: hundredths(cover / WHOLE) })) : nothing}
      </dl>
      ${cover != null ? html`<p class="fine">${t("cash-business-cover.more")}</p>` : nothing}
      ${largest != null && largest >= 5_000 ? html`<p>${t("cash-business-dependent")}</p>` : nothing}
      ${mixed ? html`<p>${t("cash-business-mixed")}</p>` : nothing} ${misused ? html`<div class="note"><b>${t("cash-business-misused")}</b><p>${t("cash-business-misused.more")}</p></div>` : nothing}
      <h3>${t("cash-business-wants")}</h3>
      <ul>${[1, 2, 3, 4, 5].map((n) => html`<li>${t(`cash-business-want-${n}`)}</li>`)}</ul>`,
    html`<p>${t("cash-business-view.beside")}</p>`,
  );
}

const answerParts = (answer: CashAnswer): TemplateResult => html`${days(answer)} ${bills(answer)} ${business(answer)} ${shocks(answer)} ${chance(answer)} ${turn(answer)} ${card(answer)}`;

/** The view. */
export const cashView = (): TemplateResult => html`<div class="wrap money" lang=${lang()}>
  <header class="answer"><div aria-live="polite">${head()}</div></header>
  ${form()} ${asks() && cash.answer ? answerParts(cash.answer) : nothing}
</div>`;
