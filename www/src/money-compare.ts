// Offers side by side, the first of them to borrow nothing, and what a household can carry.
//
// In: the answers. Out: the sections.

import { html, nothing, type TemplateResult } from "lit/html.js";

import type { Offered } from "../generated/types.js";
import type { Part } from "./fields.js";
import { money, percent, t } from "./i18n.js";
import { MONTH } from "./money-draft.js";
import { nameOf } from "./money-offers.js";
import { begun, onPaper } from "./asked.js";
import { missing } from "./money-parts.js";
import { figure, row, section } from "./sheet.js";
import { calculator, field } from "./money-state.js";
import { rate } from "./money-words.js";

/** What can be done instead. */
const INSTEAD = ["wait", "savings", "sell", "late"];

export function compared(): TemplateResult {
  const { typed, answered } = calculator;
  const cards = typed.offers.flatMap((offer, place) => {
    const offered = answered.offers[place];
    return offered ? html`<div>${card(nameOf(offer, place), offered)}</div>` : [];
  });
  return section(
    "money-compare",
    html`<div class="scales">
      <div>
        <h3>${t("money-none")}</h3>
        <dl class="slip">${row(t("money-nominal"), rate(0))} ${row(t("money-cost"), money(0))} ${row(t("money-heaviest"), money(0))}</dl>
      </div>
      ${cards}
    </div>
    <h3>${t("money-instead")}</h3>
    <ul class="plain">${INSTEAD.map((id) => html`<li>${t(`money-instead-${id}`)}</li>`)}</ul>`,
    html`<p>${t("money-compare.beside")}</p>`,
  );
}

function card(name: string, { priced, ofLeft }: Offered): TemplateResult {
  const after = Math.min(calculator.after, priced.rows.length - 1);
  const spared = after > 0 ? priced.rows[after - 1]!.spared : undefined;
  return html`<h3>${name}</h3>
    <dl class="slip">
      ${row(t("money-nominal"), priced.rate ? rate(priced.rate.nominal) : t("money-norate"))} ${row(t("money-cost"), money(priced.cost))}
      ${row(t("money-heaviest"), money(priced.heaviest), ofLeft === undefined || ofLeft === null ? undefined : t("money-of-left", { share: percent(ofLeft) }))}
      ${row(t("money-late"), priced.late === undefined || priced.late === null ? t("money-late-unknown") : money(priced.late))}
      ${spared === undefined || spared === null ? nothing : row(t("money-spared", { n: after }), money(spared))}
    </dl>`;
}

/** What a household can carry. */
export function household(): TemplateResult {
  const { month } = calculator.typed;
  return section(
    "money-carry",
    html`<p>${t("money-carry-lead")}</p>
      ${onPaper("", [MONTH, month])}
      <div class="grid on-screen">${MONTH.map((one) => field(one, `month.${one.key}`, month))}</div>
      ${begun(month) ? missing("month") : nothing} ${carried()}`,
    html`<p>${t("money-carry.beside")}</p><p>${t("money-carry.guideline")}</p>`,
  );
}

function carried(): Part {
  const { answered, typed, current } = calculator;
  if (!answered.carried) return nothing;
  const { left, payment, amount, burden } = answered.carried;
  const lent = answered.offers[current]?.priced.received;
  return html`<div class="stands" aria-live="polite">
      ${figure(t("money-left"), money(left), t("money-left.more"))} ${figure(t("money-fits"), money(payment), burden === undefined || burden === null ? "" : t("money-fits.more", { share: percent(burden) }))}
      ${figure(t("money-can"), money(amount), t("money-can.more"))}
    </div>
    ${payment === 0
      ? html`<div class="note"><b>${t("money-cannot")}</b><p>${t("money-cannot.more")}</p></div>`
      : lent !== undefined && lent > amount
        ? html`<div class="note"><b>${t("money-beyond", { name: nameOf(typed.offers[current]!, current) })}</b><p>${t("money-beyond.more", { lent: money(lent), amount: money(amount) })}</p></div>`
        : nothing}`;
}
