// An offer: how it is said, what it comes to, and how that compares with the lines that laws and texts draw.
//
// In: the offers typed, and the answer to each. Out: the sections.

import { html, nothing, type TemplateResult } from "lit/html.js";
import { live } from "lit/directives/live.js";

import type { Against, Charge, Offered, Priced } from "../generated/types.js";
import { hundredths, date, money, t } from "./i18n.js";
import { schedule } from "./money-charts.js";
import { besideOf, emptyOffer, EVERY, FEE, LENT, LISTED, MOST_FEES, MOST_OFFERS, NAME, offerBegun, priceOf, PRIME, REPAID, SAID, sample, termsOf, TIMES, type Offer } from "./money-draft.js";
import { type Asked, onPaper } from "./asked.js";
import { fold, missing } from "./money-parts.js";
import { button, figure, row, section, table } from "./sheet.js";
import { calculator, change, field, problemsShown } from "./money-state.js";
import { fine, rate } from "./money-words.js";
import { focusSoon, problemAt, type Part } from "./fields.js";
import { back } from "./opening.js";
import { grade } from "./report.js";
import { set } from "./store.js";

/** What an offer is called. */
export const nameOf = ({ entry }: Offer, place: number): string => entry["name"]?.trim() || t("money-offer", { n: place + 1 });

/** What is typed of an offer, under a path. */
export function terms(offer: Offer, path: string): TemplateResult {
  const { entry, fees } = offer;
  const fields = (asked: readonly Asked[]): TemplateResult => html`<div class="grid">${asked.map((one) => field(one, `${path}.${one.key}`, entry))}</div>`;
  const listed = entry["quote"] === LISTED;
  const beside = besideOf(offer);
  return html`${fields([LENT, SAID])} ${listed ? payments(offer, path) : fields([priceOf(offer), TIMES, REPAID, EVERY])}
    ${fees.map(
      (fee, place) => html`<fieldset class="entry" id="${path}.fees.${place}" tabindex="-1">
        <legend>${t("money-fee", { n: place + 1 })}</legend>
        <div class="grid">${FEE.map((one) => field(one, `${path}.fees.${place}.${one.key}`, fee))}</div>
        ${button(t("take-out", { what: t("money-fee", { n: place + 1 }) }), () => (change(() => fees.splice(place, 1)), focusSoon(`${path}.fee`)), "plain")}
      </fieldset>`,
    )}
    ${fees.length < MOST_FEES
      ? html`<div class="go">
          <button type="button" class="button second" id="${path}.fee" @click=${() => (change(() => fees.push({})), focusSoon(`${path}.fees.${fees.length - 1}`))}>${t("money-fee-add")}</button>
        </div>`
      : nothing}
    ${fold("money-beside", path, beside.map(({ key }) => key), fields(beside))}`;
}

/** Payment by payment, a line each. */
function payments(offer: Offer, path: string): TemplateResult {
  const id = `${path}.payments`;
  const wrong = problemAt(id, undefined, [...problemsShown()]);
  return html`<div class="field ${wrong === nothing ? "" : "wrong"}">
    <label for=${id}>${t("money-payments")}</label>
    <p class="hint" id="${id}-hint">${t("money-payments.hint")}</p>
    ${wrong}
    <textarea
      id=${id}
      class="blank"
      rows="6"
      spellcheck="false"
      autocomplete="off"
      .value=${live(offer.payments)}
      aria-invalid=${wrong === nothing ? nothing : "true"}
      aria-describedby=${wrong === nothing ? `${id}-hint` : `${id}-says ${id}-hint`}
      @input=${(event: Event) => change(() => (offer.payments = (event.target as HTMLTextAreaElement).value))}
    ></textarea>
  </div>`;
}

/** Goes to an offer. */
const look = (place: number): void => {
  calculator.current = place;
  set({});
};

/** How the other side says it: one offer at a time. */
export function offers(): TemplateResult {
  const { typed, answered, current } = calculator;
  const all = typed.offers;
  const offer = all[current]!;
  const rateOf = (place: number): string => {
    const priced = answered.offers[place]?.priced;
    return priced?.rate ? ` ${rate(priced.rate.nominal)}` : "";
  };
  const addOne = (): void => {
    change(() => (calculator.current = all.push(emptyOffer()) - 1));
    focusSoon(`offers.${all.length - 1}.lent`);
  };
  const takeOut = (): void => {
    change(() => {
      all.splice(current, 1);
      calculator.current = Math.max(0, current - 1);
    });
    focusSoon("money-said");
  };
  return section(
    "money-said",
    html`${typed.offers.map((one, place) => onPaper(nameOf(one, place), [termsOf(one), one.entry], ...one.fees.map((fee): [typeof FEE, typeof fee] => [FEE, fee])))}
      <div class="inner on-screen"><div class="chips" role="group" aria-label=${t("money-offers")}>
        ${all.length > 1 ? all.map((one, place) => html`<button type="button" class="chip" aria-pressed=${place === current ? "true" : "false"} @click=${() => look(place)}>${nameOf(one, place)}${rateOf(place)}</button>`) : nothing}
        ${all.length < MOST_OFFERS && offerBegun(offer) ? html`<button type="button" class="chip" @click=${addOne}>${t("money-offer-add")}</button>` : nothing}
        ${offerBegun(offer) ? nothing : html`<button type="button" class="chip" @click=${() => change(() => (all[current] = sample()))}>${t("money-sample")}</button>`}
      </div>
      ${all.length > 1 ? html`<div class="grid">${field(NAME, `offers.${current}.name`, offer.entry)}</div>` : nothing}
      ${terms(offer, `offers.${current}`)} ${missing(`offers.${current}`)}
      <div class="go">
        ${all.length > 1 ? button(t("take-out", { what: nameOf(offer, current) }), takeOut, "plain") : nothing}
        ${all.length === 1 && offerBegun(offer) ? button(t("money-clear"), () => change(() => (all[0] = emptyOffer())), "plain") : nothing}
      </div></div>`,
    html`<p>${t("money-said.beside")}</p><p>${t("money-said.missing")}</p>`,
  );
}

/** What it comes to. */
export function real({ priced, sheetDue }: Offered): TemplateResult {
  return section(
    "money-real",
    html`${rates(priced)}
      <dl class="slip">
        ${row(t("money-received"), money(priced.received))} ${row(t("money-paid"), money(priced.paid))} ${row(t("money-cost"), money(priced.cost))}
        ${row(t("money-heaviest"), money(priced.heaviest))} ${row(t("money-ends"), date(priced.ends))}
        ${row(t("money-late"), priced.late === undefined || priced.late === null ? t("money-late-unknown") : money(priced.late))}
      </dl>
      ${sheet(priced, sheetDue)} ${oddFees(priced)} ${early(priced)}`,
    html`<p>${t("money-real.beside")}</p><p>${t("money-real.rounding")}</p>`,
    html`${schedule(priced.rows)}
      <details class="more">
        <summary>${t("money-schedule-table")}</summary>
        ${table(
          t("money-schedule"),
          ["money-date", "money-payment", "money-principal", "money-interest", "money-fees", "money-owed-after"].map((id) => t(id)),
          priced.rows.map(({ date: day, payment, principal, interest, fees, owed }) => [date(day), ...[payment, principal, interest, fees, owed].map(money)]),
          [t("money-total"), ...(["payment", "principal", "interest", "fees"] as const).map((key) => money(priced.rows.reduce((sum, one) => sum + one[key], 0))), ""],
          "wide",
        )}
      </details>`,
  );
}

function rates({ rate: annual, noRate, others, per10k }: Priced): TemplateResult {
  if (!annual) return html`<div class="note"><b>${t("money-norate")}</b><p>${t(`money-norate-${noRate!}`)}</p></div>`;
  return html`<div class="stands">
      ${figure(t("money-nominal"), rate(annual.nominal), t("money-nominal.more", { rate: fine(Math.round(annual.periodic / 100) * 100) }))}
      ${figure(t("money-effective"), rate(annual.effective), t("money-effective.more"))} ${figure(t("money-per-10k"), money(per10k ?? 0), t("money-per-10k.more"))}
    </div>
    ${others?.length ? html`<div class="note"><b>${t("money-others")}</b><p>${t("money-others.more", { rates: others.map(rate).join(t("also")) })}</p></div>` : nothing}`;
}

const nameOfCharge = (charge: Charge): string => t(charge === "interest" ? "money-interest" : `money-charge-${charge}`);

/** Item by item, as a cost sheet says it. */
function sheet({ items, sheet, rate: annual }: Priced, due: boolean): Part {
  if (items.length === 0) return nothing;
  const rows = items.map(({ charge, amount, nominal }) => [nameOfCharge(charge), money(amount), nominal === undefined || nominal === null ? "" : rate(nominal)]);
  return html`<h3>${t("money-sheet")}</h3>
    <p class="fine">${t(due ? "money-sheet-due" : "money-sheet-not-due")}</p>
    ${table(t("money-sheet"), ["money-item", "money-item-amount", "money-item-rate"].map((id) => t(id)), rows, sheet === undefined || sheet === null ? undefined : [t("money-total"), money(items.reduce((sum, { amount }) => sum + amount, 0)), rate(sheet)])}
    ${annual && sheet !== undefined && sheet !== null && sheet !== annual.nominal ? html`<p class="fine">${t("money-sheet-differs", { sheet: rate(sheet), rate: rate(annual.nominal) })}</p>` : nothing}`;
}

/** Fees that many did not agree to lead to the letters. */
function oddFees({ items }: Priced): Part {
  const odd = items.filter(({ charge }) => charge !== "interest");
  if (odd.length === 0) return nothing;
  return html`<div class="note">
    <b>${t("money-odd", { fees: odd.map(({ charge }) => t(`money-charge-${charge}`)).join(t("money-and")) })}</b>
    <p>${t("money-odd.more")} <a href="#papers" @click=${back}>${t("money-odd.letters")}</a></p>
  </div>`;
}

/** What paying everything back with one of the payments spares. */
function early({ rows }: Priced): Part {
  if (rows.length < 2) return nothing;
  const after = Math.min(Math.max(1, calculator.after), rows.length - 1);
  const { spared } = rows[after - 1]!;
  const words = t("money-early.value", { n: after });
  return html`<div class="tries on-screen">
      <div class="slide">
        <label for="money-after">${t("money-early")}</label>
        <output for="money-after">${words}</output>
        <input type="range" id="money-after" min="1" max=${rows.length - 1} step="1" .value=${live(String(after))} aria-valuetext=${words} @input=${(event: Event) => ((calculator.after = Number((event.target as HTMLInputElement).value)), set({}))} />
      </div>
    </div>
    <p aria-live="polite">
      ${spared === undefined || spared === null
        ? t("money-early-unknown")
        : t(spared < 0 ? "money-early-costs" : "money-early-spares", { n: after, amount: money(Math.abs(spared)), owed: money(rows[after - 1]!.owed) })}
    </p>
    <p class="fine">${t("money-early-jiebei")}</p>`;
}

/** Beside the lines that laws and texts draw. */
export function lines({ lines, lpr, subsidy, subsidyKnown, priced }: Offered): TemplateResult {
  const seen = lpr?.seen;
  return section(
    "money-lines",
    html`<p>${t("money-lines-lead")}</p>
      ${table(
        t("money-lines"),
        ["money-line", "money-line-height", "money-line-here"].map((id) => t(id)),
        lines.map((one) => [line(one), fine(one.height), one.side ? t(`money-side-${one.side}`) : ""]),
        undefined,
        "named",
      )}
      ${priced.rate && lines.some(({ side }) => side === "over" || side === "between") ? html`<div class="note"><b>${t("money-over")}</b><p>${t("money-over.more")}</p></div>` : nothing}
      <div class="grid on-screen">${field(PRIME, "prime", calculator.typed.lines)}</div>
      <p class="fine">${lpr ? (seen ? t("money-prime-seen", { rate: hundredths(lpr.rate), day: date(seen) }) : t("money-prime-own", { rate: hundredths(lpr.rate) })) : t("money-prime-none")}</p>
      <p class="fine">${subsidy ? t("money-subsidy", { rate: hundredths(subsidy) }) : subsidyKnown ? t("money-subsidy-unknown", { day: date(subsidyKnown) }) : t("money-subsidy-none")}</p>`,
    html`<p>${t("money-lines.beside")}</p>`,
  );
}

const line = ({ line, from, grade: known }: Against): TemplateResult =>
  html`${t(`money-line-${line}`)}${grade(known)}<small>${t(`money-line-${line}.who`)}</small><small>${t("money-line-from", { day: date(from) })}</small>`;
