// Where else to turn: how the record stands, kinds of help in this person's order, and the card of the first month.
//
// In: an answer. Out: the sections.

import { html, nothing, type TemplateResult } from "lit/html.js";

import type { BasisNote, CashAnswer, FactId, HelpView, Stance } from "../generated/types.js";
import { gap, type Part } from "./fields.js";
import { date, hundredths, list, money, number, t } from "./i18n.js";
import { grade, unbroken } from "./report.js";
import { fold, row, section } from "./sheet.js";

const source = ({ basis, dated, checked, link }: BasisNote): TemplateResult => {
  const title = t(`basis-${basis}`);
  return html`<li>${link ? html`<a href=${link} target="_blank" rel="noopener noreferrer">${title}</a>` : title}${t("cash-basis", { dated: dated ? date(dated) : "none", checked: date(checked) })}</li>`;
};

const needs = (ids: readonly string[]): string => list(ids.map((need) => t(`need-${need}`)));

function cost({ cost, monthly }: HelpView): Part {
  if (!cost) return nothing;
  const range = { lo: hundredths(cost.lo), hi: hundredths(cost.hi), source: t(`basis-${cost.basis}`) };
  const words = cost.hi === 0 ? t("cash-cost-free") : t(cost.onTop ? "cash-cost-top" : "cash-cost-range", range);
  return html`${row(t("cash-cost"), html`${words}${grade(cost.grade)}`)} ${monthly ? row(t("cash-monthly"), t("cash-monthly.range", { lo: money(monthly.lo), hi: money(monthly.hi) })) : nothing}`;
}

/** One kind of help. */
function help(kind: HelpView): TemplateResult {
  const { help, because, unless, lacks, until, trace, bases } = kind;
  const avoid = kind.class === "avoid";
  return html`<details class="more">
    <summary>${t(`help-${help}`)}${grade(kind.grade)}</summary>
    <div class="inner">
      <p>${unbroken(t(`help-${help}.what`))}</p>
      <p>${unbroken(t(`help-${help}.how`))}</p>
      ${avoid ? nothing : html`<p>${t("cash-fake", { text: t(`help-${help}.fake`) })}</p>`}
      <dl class="slip">
        ${because.length > 0 && !avoid ? row(t("cash-because"), needs(because)) : nothing}
        ${unless.length > 0 ? row(t("cash-unless"), needs(unless)) : nothing}
        ${lacks.length > 0 ? row(t("cash-lacks"), list(lacks.map((need) => t(`need-${need}.not`)))) : nothing}
        ${cost(kind)} ${avoid ? nothing : row(t("cash-trace"), t(`trace-${trace}`))} ${until ? row(t("cash-ends"), date(until)) : nothing}
      </dl>
      <ul class="sources">${bases.map(source)}</ul>
    </div>
  </details>`;
}

const STANCES: readonly Stance[] = ["first", "open", "later", "closed"];

function kinds({ turn }: CashAnswer): TemplateResult[] {
  const known = (kind: HelpView): boolean => kind.unless.length === 0;
  return STANCES.flatMap((stance) => {
    const all = turn.kinds.filter((kind) => kind.stance === stance);
    const [sure, perhaps] = [all.filter(known), all.filter((kind) => !known(kind))];
    // What nobody can use now is there for whoever looks, and not in the way.
    const folded = stance === "later" || stance === "closed";
    if (folded) return all.length > 0 ? [fold(t(`stance-${stance}`, { n: number(all.length) }), false, html`<p class="fine">${t(`stance-${stance}.more`)}</p>${all.map(help)}`)] : [];
    return [
      ...(sure.length > 0 ? [html`<h3>${t(`stance-${stance}`, { n: number(sure.length) })}</h3><p class="fine">${t(`stance-${stance}.more`)}</p>${sure.map(help)}`] : []),
      ...(perhaps.length > 0 ? [fold(t("cash-perhaps", { n: number(perhaps.length) }), false, html`${perhaps.map(help)}`)] : []),
    ];
  });
}

export function turn(answer: CashAnswer): TemplateResult {
  const { tier, grounds, notTold, noDebt, lacking, left, kinds: all } = answer.turn;
  const facts = (ids: readonly FactId[]): string => list(ids.map((fact) => t(`fact-${fact}`)));
  const said = [t(`tier-${tier}`)];
  if (grounds.length > 0) said.push(t("cash-grounds", { reasons: facts(grounds.map(({ fact }) => fact)) }));
  if (notTold.length > 0) said.push(t("cash-not-told", { facts: facts(notTold) }));
  return section(
    "cash-turn",
    html`${noDebt ? html`<div class="note"><b>${t("cash-no-debt")}</b><p>${t("cash-no-debt.more", { amount: money(Math.abs(answer.gap.monthly)) })}</p></div>` : nothing}
      <p>${said.join(gap())}</p>
      ${lacking > 0 ? html`<p class="fine">${t(noDebt ? "cash-lacking-only" : "cash-lacking", { lacking: money(lacking), left: money(left) })}</p>` : html`<p>${t("cash-lacks-nothing")}</p>`}
      ${kinds(answer)}
      <h3>${t("stance-never")}</h3>
      <p class="fine">${t("stance-never.more")}</p>
      ${all.filter(({ stance }) => stance === "never").map(help)}`,
    html`<p>${t("cash-turn.beside")}</p><p><a href="#scam">${t("scam-door")}</a></p><p><a href="#cost">${t("cost-door")}</a></p>`,
  );
}

const DAYS = [1, 7, 30];

export const card = ({ card }: CashAnswer): TemplateResult =>
  section(
    "cash-card",
    html`<p>${t("cash-card-lead")}</p>
      ${DAYS.map((day) => {
        const steps = card.filter((step) => step.day === day);
        return steps.length > 0
          ? html`<h3>${t("cash-card-day", { n: day })}</h3><ol class="steps">${steps.map(({ step }) => html`<li><div><h4>${t(`step-${step}`)}</h4><p>${unbroken(t(`step-${step}.how`))}</p></div></li>`)}</ol>`
          : nothing;
      })}`,
    html`<p>${t("cash-card.beside")}</p>`,
  );

