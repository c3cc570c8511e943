// The calculator: what an offer really costs, offers side by side with borrowing nothing, what a household can carry, and the
// way out of several debts.
//
// In: what a person types. Out: the view. It needs no check and changes none.

import { html, nothing, type TemplateResult } from "lit/html.js";

import texts from "../locales/money.zh-CN.ftl";
import { add, lang, money, t } from "./i18n.js";
import { compared, household } from "./money-compare.js";
import { debts } from "./money-debts.js";
import { lines, offers, real } from "./money-offers.js";
import { calculator } from "./money-state.js";
import { rate } from "./money-words.js";
import { hatching } from "./charts.js";
import { marked } from "./report.js";

add("zh-CN", [texts]);

function head(): TemplateResult {
  const priced = calculator.answered.offers[calculator.current]?.priced;
  if (!priced?.rate) return html`<h1 tabindex="-1">${t("money-title")}</h1><p class="lead">${t("money-lead")}</p>`;
  const { received, paid, cost } = priced;
  const sums = { received: money(received), paid: money(paid), cost: money(Math.abs(cost)), more: cost < 0 ? "less" : "more" };
  return html`<h1 tabindex="-1">${marked(t("money-answer", { rate: rate(priced.rate.nominal) }))}</h1>
    <p class="lead">${t("money-answer.more", sums)}</p>`;
}

/** The view. */
export function moneyView(): TemplateResult {
  const offered = calculator.answered.offers[calculator.current];
  return html`<div class="wrap money" lang=${lang()}>
    ${hatching}
    <header class="answer"><div aria-live="polite">${head()}</div></header>
    ${offers()} ${offered ? html`${real(offered)} ${lines(offered)}` : nothing} ${compared()} ${household()} ${debts()}
  </div>`;
}
