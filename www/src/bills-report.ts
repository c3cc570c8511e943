// What was understood of a credit report: its accounts and inquiries, what others took over, and everything that was not read.
//
// In: the report as the module read it, its file and what was chosen. Out: the section, in which accounts can be named, left
// out, and ticked as nobody's own; what is ticked stays on the page and goes into the letters of dispute.

import { html, nothing, type TemplateResult } from "lit/html.js";
import { live } from "lit/directives/live.js";

import { PRODUCT } from "../generated/ids.js";
import type { EntryView, GuaranteeView, InquiryClass, LookView, Product, ReportView } from "../generated/types.js";
import { actions, asOf, type Picked } from "./bills.js";
import { choice, sentences } from "./bills-parts.js";
import { section } from "./sheet.js";
import { beside, type Part } from "./fields.js";
import type { Choices } from "./import.js";
import { date, money, month, t } from "./i18n.js";
import { set, state, type Stranger } from "./store.js";

/** So many entries that were not read are shown. */
const SHOWN = 50;

export function reportsView(reports: ReportView[], of: (file: number) => Picked | undefined, choices: Choices): Part {
  const report = reports.find(({ counts }) => counts);
  if (!report) return nothing;
  const older = reports.filter((other) => other !== report);
  const inner = html`${[report, ...older].map((one) => head(one, of(one.file)))} ${unread(report)} ${others(report)}`;
  return html`${section("bills-report", inner, html`<p>${beside(t("papers-guide.file"), t("bills-report-guide"))}</p>`)}
  ${section("bills-accounts", accounts(report, choices), html`<p>${t("bills-accounts.beside")}</p>`)}
  ${section("bills-inquiries", looks(report), html`<p>${t("bills-inquiries.beside")}</p>`)}`;
}

/** Of which day a report is, and whether it counts. */
function head({ made, full, fresh, counts }: ReportView, file: Picked | undefined): TemplateResult {
  const checked = asOf();
  const ahead = made !== undefined && made > checked;
  return html`<div class="bill">
    <h3>${file?.name}</h3>
    <p>${sentences([made ? t("bills-report-made", { day: date(made) }) : t("bills-report-no-day"), full ? t("bills-report-full") : ""])}</p>
    <p>${t(counts ? "bills-report-compare" : "bills-report-older")}</p>
    ${counts && !fresh ? html`<p class="note">${ahead ? t("bills-report-ahead", { day: date(checked) }) : t("bills-report-stale")}</p>` : nothing}
    ${file
      ? html`<p><button type="button" class="link" @click=${() => actions.remove(file.id)}>${t("bills-remove")}<span class="unseen">${file.name}</span></button></p>`
      : nothing}
  </div>`;
}

/** Where the report's own summary says otherwise, and what was not read of it. */
function unread({ compared, differences, lostAccounts, lostLooks, left }: ReportView): TemplateResult {
  const lost = [lostAccounts > 0 ? t("bills-lost-accounts", { n: lostAccounts }) : "", lostLooks > 0 ? t("bills-lost-looks", { n: lostLooks }) : ""].filter(Boolean);
  const differs = differences.map(({ row, column, told, read }) =>
    t("bills-differs", { what: t(`bills-counted-${row}`, { column: t(`bills-counted-${column}`) }), told, read }),
  );
  const sound = compared && differs.length === 0 && lost.length === 0 && left.length === 0;
  return html`${sound ? html`<p>${t("bills-report-sound")}</p>` : nothing} ${compared ? nothing : html`<p>${t("bills-report-not-compared")}</p>`}
    ${differs.length + lost.length > 0
      ? html`<div class="note">
          <b>${t("bills-report-look")}</b>
          <ul class="plain">
            ${[...differs, ...lost].map((line) => html`<li>${line}</li>`)}
          </ul>
        </div>`
      : nothing}
    ${left.length > 0
      ? html`<details class="more">
          <summary>${t("bills-left", { n: left.length })}</summary>
          <ul class="plain">
            ${left.slice(0, SHOWN).map((words) => html`<li>${words}…</li>`)}
          </ul>
        </details>`
      : nothing}`;
}

const surety = ({ date: day, liability, balance }: GuaranteeView): TemplateResult =>
  html`<li>${sentences([t("bills-surety", { day: date(day) }), liability == null ? "" : t("bills-surety-for", { sum: money(liability) }), balance == null ? "" : t("bills-owed", { sum: money(balance) })])}</li>`;

/** What is neither an account nor an inquiry. */
function others({ guarantees, taken, postPaidOwing, public: records }: ReportView): TemplateResult {
  const lines = [
    taken > 0 ? t("bills-taken-over", { n: taken }) : "",
    postPaidOwing ? t("bills-post-paid", { n: postPaidOwing }) : "",
    records === undefined ? "" : t(records ? "bills-public" : "bills-public-none"),
  ].filter(Boolean);
  return html`${lines.map((line) => html`<p>${line}</p>`)}
  ${guarantees.length > 0
    ? html`<p>${t("bills-sureties")}</p>
        <ul class="plain">
          ${guarantees.map(surety)}
        </ul>`
    : nothing}`;
}

const isOpen = ({ state }: EntryView): boolean => !["closed", "settled", "transferred"].includes(state);

function accounts({ accounts }: ReportView, choices: Choices): TemplateResult {
  const ended = accounts.filter((entry) => !isOpen(entry));
  return html`${accounts.length === 0 ? html`<p>${t("bills-accounts-none")}</p>` : accounts.filter(isOpen).map((entry) => account(entry, choices))}
  ${ended.length > 0
    ? html`<details class="more">
        <summary>${t("bills-accounts-ended", { n: ended.length })}</summary>
        <div class="inner">${ended.map((entry) => account(entry, choices))}</div>
      </details>`
    : nothing}`;
}

const amount = (id: string, fen: number | undefined): string => (fen === undefined ? "" : t(id, { sum: money(fen) }));

function account(entry: EntryView, choices: Choices): TemplateResult {
  const { label, lender, kind, word, opened, state, couldBe = [], amount: lent, limit, balance, bigInstalment, asOf, lateMonths, over90, lateNow, currencies, doubts = [] } = entry;
  const product = choices.products[label] ?? entry.product ?? "none";
  const what = word || t(`bills-kind-${kind}`);
  const likely = new Set(couldBe);
  const options = [...couldBe, ...PRODUCT.filter((id) => !likely.has(id))].map((id): [string, string] => [id, t(`product-${id}`)]);
  const late = [
    lateMonths === undefined ? "" : t("bills-late", { n: lateMonths }),
    over90 ? t("bills-late-90", { n: over90 }) : "",
    lateNow === undefined ? "" : t(lateNow ? "bills-late-now" : "bills-late-not-now"),
  ];
  return html`<div class="bill">
    <h3>${lender}</h3>
    <p>${sentences([t("bills-account", { what, day: date(opened), state: t(`bills-state-${state}`) }), currencies > 0 ? t("bills-currencies", { n: currencies }) : ""])}</p>
    <p>
      ${sentences([asOf ? t("bills-as-of", { month: month(asOf) }) : "", amount("bills-lent", lent), amount("bills-limit", limit), amount("bills-owed", balance), amount("bills-big", bigInstalment)])}
    </p>
    <p>${sentences(late)}</p>
    ${doubts.length > 0 ? html`<p class="note">${sentences(doubts.map((doubt) => t(`bills-doubt-${doubt}`)))}</p>` : nothing}
    ${choice(`product-${label}`, html`${t(couldBe.length > 0 ? "bills-account-which" : "bills-account-what")}<span class="unseen">${lender}</span>`, product, [...options, ["none", t("bills-account-none")]], (value) =>
      actions.product(label, value as Product | "none"),
    )}
    ${tick({ kind: "account", who: lender, what, date: opened }, t("bills-account-strange"))}
  </div>`;
}

const same = (one: Stranger) => (other: Stranger): boolean => one.kind === other.kind && one.who === other.who && one.what === other.what && one.date === other.date;

/** What the person ticks that they do not know. */
function tick(stranger: Stranger, words: unknown): TemplateResult {
  const ticked = state.strangers.some(same(stranger));
  const change = (): void =>
    set({ strangers: ticked ? state.strangers.filter((other) => !same(stranger)(other)) : [...state.strangers, stranger] });
  return html`<label class="choice"><input type="checkbox" .checked=${live(ticked)} @change=${change} /><span>${words}</span></label>`;
}

/** How inquiries count, those first that other lenders mind. */
const CLASSES = ["hard", "ambiguous", "business", undefined, "soft"] as const satisfies (InquiryClass | undefined)[];

function looks({ looks, ownLooks }: ReportView): TemplateResult {
  const groups = CLASSES.map((id) => ({ id, of: looks.filter((look) => look.class === id) })).filter(({ of }) => of.length > 0);
  const group = ({ id, of }: (typeof groups)[number]): Part => {
    const rows = html`<div class="choices small">${of.map(look)}</div>`;
    const title = t(`bills-class-${id ?? "unknown"}`, { n: of.length });
    if (id !== "soft") return html`<fieldset><legend>${title}</legend>${rows}</fieldset>`;
    return html`<details class="more"><summary>${title}</summary><div class="inner">${rows}</div></details>`;
  };
  return html`${groups.length === 0 ? html`<p>${t("bills-inquiries-none")}</p>` : html`<p>${t("bills-inquiries-tick")}</p>`} ${groups.map(group)}
    ${ownLooks > 0 ? html`<p>${t("bills-own-looks", { n: ownLooks })}</p>` : nothing}
    ${state.strangers.length > 0 ? html`<p class="note">${t("bills-strange", { n: state.strangers.length })}</p>` : nothing}`;
}

const look = ({ date: day, who, why }: LookView): TemplateResult =>
  tick({ kind: "inquiry", who, what: why, date: day }, html`${who || why}<small>${[who && why, date(day)].filter(Boolean).join(" · ")}</small>`);
