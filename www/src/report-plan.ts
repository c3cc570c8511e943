// What to do: what the plan is for, how things stand now and on its day, the steps by date, and what to leave alone.
//
// In: the plan, and the aim in the draft. Out: the section, how to do a step, and standpoints side by side.

import { html, nothing, type TemplateResult } from "lit/html.js";

import type { Action, Plan, Report, Span, Standpoint, Step } from "../generated/types.js";
import { onLine } from "./charts.js";
import { AIM_FIELDS } from "./draft.js";
import { beside, fieldOf, type Part } from "./fields.js";
import { date, list, money, number, t } from "./i18n.js";
import { range } from "./report-standing.js";
import { grade, placeOf, quoted, sentences, titles, unbroken } from "./report-words.js";
import { state } from "./store.js";

/** How to do a step, with its day where it has one. */
export function stepHow(step: Step): string {
  return t(`action-${step.action}.how`, { hasBy: step.by ? "yes" : "no", by: step.by ? date(step.by) : "" });
}

const named = (actions: Action[]): string => actions.map((action) => t(`action-${action}`)).join(t("also"));

export function plan({ plan, asOf }: Report): TemplateResult {
  const dated = plan.steps.filter(({ habit }) => !habit);
  const week = dated.filter(({ by }) => by !== null && days(asOf, by) <= 7);
  const groups: [string, Step[]][] = [
    ["plan-week", week],
    ["plan-later", dated.slice(week.length)],
    ["plan-habits", plan.steps.filter(({ habit }) => habit)],
  ];
  return html`<section class="sheet tall" aria-labelledby="plan">
    <h2 id="plan">${t("plan-title")}</h2>
    <div class="body">
      <p class="lead">${t(`goal-${plan.goal}.text`)}</p>
      ${aim()} ${compared(plan)}
    </div>
    <div class="beside"><p>${t("plan-aside")}</p><p>${t("plan-supposed")}</p></div>
    <div class="wide">${timeLine(plan, asOf)}</div>
    <div class="body">
      ${groups
        .filter(([, steps]) => steps.length > 0)
        .map(
          ([title, steps]) => html`<h3 class="eyebrow">${t(title)}</h3>
            <ol class="when">${steps.map((step) => item(step, plan, asOf, title === "plan-week"))}</ol>`,
        )}
      <h3 class="eyebrow">${t("avoid-title")}</h3>
      <ul class="dont">
        ${plan.avoid.map(
          ({ avoid, sources }) =>
            html`<li>
              <svg viewBox="0 0 10 10" aria-hidden="true"><path d="M1 1l8 8M9 1 1 9" /></svg>
              <div>
                <b>${t(`avoid-${avoid}`)}</b>
                <p>${t(`avoid-${avoid}.why`)}</p>
                <p class="fine">${t("step-sources", { sources: titles(sources) })}</p>
              </div>
            </li>`,
        )}
      </ul>
    </div>
  </section>`;
}

/** The steps on a line from today to the day of the plan. */
function timeLine({ steps, by }: Plan, asOf: string): Part {
  if (steps.length === 0) return nothing;
  return html`<table class="rows line">
    <caption>${t("timeline-caption", { from: date(asOf), by: date(by) })}</caption>
    <thead>
      <tr>
        <th scope="col">${t("timeline-step")}</th>
        <th scope="col" class="pic"><span class="unseen">${t("timeline-picture")}</span></th>
        <th scope="col" class="pts">${t("timeline-day")}</th>
      </tr>
    </thead>
    <tbody>
      ${steps.map(
        (step) =>
          html`<tr>
            <th scope="row">${t(`action-${step.action}`)}</th>
            <td class="pic">${onLine(step, asOf, by)}</td>
            <td class="pts">${stepWhen(step, asOf)}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}

const days = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 86_400_000;

/** The goal, its day, and what there is for it. */
function aim(): TemplateResult {
  const { aim } = state.draft;
  return html`<details class="more fold on-screen" id="fold-aim">
    <summary><h3>${t("aim-title")}</h3></summary>
    <div class="inner">
      <p class="fine">${t("aim-lead")}</p>
      <div class="grid">${AIM_FIELDS.map((field) => fieldOf(field, `aim.${field.key}`, aim))}</div>
    </div>
  </details>`;
}

/** How things stand now and on a day: as they go, and with what is done until then. */
export function stands(now: Standpoint, without: Standpoint, then: Standpoint, title: string): TemplateResult {
  const stand = (title: string, { points, standing, band, inTheWay }: Standpoint): TemplateResult =>
    html`<div>
      <h3>${title}</h3>
      <ul class="plain">
        <li>${t("stand-points", { points: range(points), place: placeOf(standing) })}</li>
        ${band === "not_closed" ? nothing : html`<li>${t(`band-${band}`)}</li>`}
        <li>${inTheWay.length > 0 ? t("in-the-way", { causes: quoted(inTheWay) }) : t("in-the-way-none")}</li>
      </ul>
    </div>`;
  return html`<div class="stands">
    ${stand(t("stand-now"), now)} ${stand(t("stand-without", { day: date(without.on) }), without)}
    ${stand(t(title, { day: date(then.on) }), then)}
  </div>`;
}

/** What the plan comes to by its day. */
function compared({ now, without, after, by, reach, debtFree }: Plan): TemplateResult {
  return html`${stands(now, without, after, "stand-after")}
    <p>${reached(reach)}</p>
    ${debtFree ? html`<p>${debtFree.on ? t("debt-free", { day: date(debtFree.on) }) : t("debt-free-never")} ${t("debt-left", { day: date(by), left: money(debtFree.left) })}</p>` : nothing}
    <p class="fine">${t("no-promise")}</p>`;
}

/** What it would take to stand steady. */
function reached({ target, reached, actions, points, stays }: Report["plan"]["reach"]): string {
  const place = t(`standing-${target}`);
  const how = reached === null ? "open" : reached ? "yes" : "no";
  return sentences([
    t("reach", { how, place, points: range(points) }),
    actions.length > 0 ? t("reach-takes", { actions: named(actions) }) : "",
    how === "no" && stays.length > 0 ? t("reach-stays", { facts: list(stays.map((fact) => t(`fact-${fact}`))) }) : "",
  ].filter(Boolean));
}

/** A step; what it takes is open for those of this week, and a touch away for the others. */
function item(step: Step, plan: Plan, asOf: string, open: boolean): TemplateResult {
  const facts = [stepAmount(step), accounts(step), effect(step), step.seen && step.effect ? t("step-seen", { day: date(step.seen) }) : ""];
  const how = html`<p class="fine">${unbroken(stepHow(step))}</p>`;
  return html`<li>
    ${stepDay(step, asOf)}
    <div>
      <h3>${t(`action-${step.action}`)}</h3>
      <p>${t(`action-${step.action}.why`)}</p>
      ${open ? how : nothing} ${facts.filter(Boolean).map((text) => html`<p class="fine">${text}</p>`)}
      <details class="more">
        <summary>${t(open ? "step-else" : "step-more")}</summary>
        <div class="inner">
          ${open ? nothing : how}
          ${step.action === "get_report" ? html`<p>${beside(t("papers-guide.file"), t("papers-guide.short"))}</p>` : nothing}
          <p class="fine">${unbroken(t(`action-${step.action}.else`))}</p>
          ${step.effect && step.effect.points.hi > 0
            ? html`<p class="fine">${t("effect-sum", { day: date(plan.by), with: range(plan.after.points), without: range(step.effect.without) })}</p>`
            : nothing}
          <p class="fine">${t("step-sources", { sources: titles(step.sources) })}${grade(step.grade)}</p>
        </div>
      </details>
    </div>
  </li>`;
}

/** The amount of a step in words. */
export const stepAmount = ({ action, amount }: Step): string => (amount === null ? "" : t("step-amount", { action, amount: money(amount) }));

/** The accounts in the order to take them, by their product and place. */
function accounts({ accounts, action }: Step): string {
  const all = state.history?.accounts ?? [];
  const names = accounts.map((id) => {
    const place = all.findIndex((account) => account.id === id);
    return t("account-name", { n: place + 1, product: all[place] ? t(`product-${all[place].product}`) : "" });
  });
  if (names.length === 0) return "";
  return t("step-accounts", { many: names.length > 1 ? "yes" : "no", keep: action === "keep_old_accounts" ? "yes" : "no", accounts: names.join(t("then")) });
}

const won = ({ lo, hi }: Span): string =>
  lo === hi ? number(lo) : t("range", { lo: number(lo), hi: number(hi) });

function effect({ effect }: Step): string {
  if (!effect) return "";
  const parts = [
    effect.points.hi > 0 ? t("effect-points", { points: won(effect.points) }) : "",
    effect.clears.length > 0 ? t("effect-clears", { causes: quoted(effect.clears) }) : "",
  ].filter(Boolean);
  return parts.length > 0 ? sentences(parts) : t("effect-little");
}

/** By when a step is to be done, or how long to keep it up. */
export function stepWhen({ by, habit }: Step, asOf: string): string {
  if (by === null) return t(habit ? "ongoing" : "as-it-goes");
  return by === asOf ? t("today") : t(habit ? "keep-until" : "until", { day: date(by) });
}

function stepDay(step: Step, asOf: string): TemplateResult {
  const words = stepWhen(step, asOf);
  return step.by === asOf ? html`<time class="today" datetime=${asOf}>${words}</time>` : html`<span class="day">${words}</span>`;
}
