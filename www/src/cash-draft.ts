// What is typed about the money of a household or a small business, and the question it stands for.
//
// In: raw texts and choices, the facts of a check where one was made. Out: the question for the module, as JSON has it.

import { BILL, INFLOW, PRODUCT } from "../generated/ids.js";
import type { Need, Reading } from "../generated/types.js";
import { amount, begun, choice, count, day, filled, share, truth, wired, type Asked } from "./asked.js";
import type { Entry } from "./draft.js";
import { readShare } from "./money-reading.js";
import { readAmount } from "./reading.js";

export interface Cash {
  money: Entry;
  incomes: Entry[];
  dues: Entry[];
  once: Entry[];
  line: Entry;
  others: Entry;
  /** What came in the last months, a line each. */
  past: string;
  record: Entry;
  has: Partial<Record<Need, boolean>>;
  business: boolean;
  customers: string;
  mixed: Entry;
  shocks: Entry;
  assume: Entry;
  /** What is tried, in hundredths of what was told, and 分. */
  trying: { income: number; spending: number; cash: number };
}

export const WHOLE = 100;
export const emptyCash = (): Cash => ({
  money: {},
  incomes: [{}],
  dues: [{}, {}],
  once: [],
  line: {},
  others: {},
  past: "",
  record: {},
  has: {},
  business: false,
  customers: "",
  mixed: {},
  shocks: {},
  assume: {},
  trying: { income: WHOLE, spending: WHOLE, cash: 0 },
});

/** The module takes more; nobody types that many. */
export const MOST_INCOMES = 12;
export const MOST_DUES = 60;
export const MOST_ONCE = 20;

/** The module takes parts in basis points. */
const points = (key: string, label: string): Asked => {
  const read = (raw: string): unknown => {
    const part = readShare(raw);
    return typeof part === "number" ? Math.round(part / 10_000) : part;
  };
  return { ...share(key, label), read };
};

export const MONEY: readonly Asked[] = [amount("cash", "cash-now"), { ...amount("spending", "cash-spending"), hinted: true }];
export const INCOME: readonly Asked[] = [choice("source", "cash-source", "inflow", INFLOW), amount("amount", "cash-amount"), count("day", "cash-day"), { ...truth("sure", "cash-sure"), hinted: true }, count("times", "cash-times")];
export const DUE: readonly Asked[] = [choice("bill", "cash-bill", "bill", BILL), amount("amount", "cash-amount"), count("day", "cash-day"), count("times", "cash-times"), amount("owed", "cash-owed"), truth("floats", "cash-floats")];
export const ONCE: readonly Asked[] = [{ ...choice("comes", "cash-comes", "cash-way", ["in", "out"]), read: (raw) => raw === "in" }, day("date", "cash-date"), amount("amount", "cash-amount"), { ...truth("sure", "cash-sure"), hinted: true }];
export const LINE: readonly Asked[] = [choice("product", "cash-product", "product", PRODUCT), amount("free", "cash-free"), { ...amount("monthly", "cash-drawn"), hinted: true }, { ...share("rate", "cash-rate"), hinted: true }];
export const OTHERS: readonly Asked[] = [amount("free", "cash-others"), share("rate", "cash-others-rate")];
export const PAST: Asked = { key: "past", kind: "long", label: "cash-past", holds: "fen", read: (raw) => raw };
export const CUSTOMERS: Asked = { key: "customers", kind: "long", label: "cash-customers", holds: "fen", read: (raw) => raw };
export const MIXED: Asked = truth("mixed", "cash-mixed");
export const RECORD: readonly Asked[] = [choice("arrears", "cash-arrears", "cash-arrears", ["no", "month", "more"]), choice("late", "cash-late", "cash-late", ["never", "short", "long"]), count("inquiries", "cash-inquiries")];
export const SHOCKS: readonly Asked[] = [points("incomeLeft", "cash-size-income"), count("incomeMonths", "cash-size-months"), count("lateDays", "cash-size-late"), amount("expense", "cash-size-expense"), points("rates", "cash-size-rates"), count("slowDays", "cash-size-slow"), points("seasonLeft", "cash-size-season"), count("seasonMonths", "cash-size-season-months")];
export const ASSUME: readonly Asked[] = [points("wageSpread", "cash-assume-wage"), points("salesSpread", "cash-assume-sales"), points("spendingSpread", "cash-assume-spending"), points("loss", "cash-assume-loss"), points("back", "cash-assume-back"), points("left", "cash-assume-left"), points("expense", "cash-assume-expense"), amount("expenseSize", "cash-assume-size"), points("unsure", "cash-assume-unsure"), points("follow", "cash-assume-follow")];

const lines = (text: string): unknown[] => text.split(/[\n;；、]/).filter(filled).map(readAmount);

const span = (lo: number, hi = lo): { lo: number; hi: number } => ({ lo, hi });

/** Facts that decide how a record stands. */
const DECIDE: readonly string[] = ["arrears_now", "arrears_level", "late_months_24m", "worst_late_24m", "hard_inquiries_6m"];

/** What was told here of the record, before what the check knows of it. */
function factsOf(record: Entry, known: readonly Reading[]): Record<string, { lo: number; hi: number }> {
  const facts: Record<string, { lo: number; hi: number }> = {};
  for (const { fact, state, span } of known) if (state !== "unknown" && DECIDE.includes(fact)) facts[fact] = span;
  const { arrears, late, inquiries } = record;
  if (arrears) Object.assign(facts, { arrears_now: arrears === "no" ? span(0) : span(1, 10_000), arrears_level: arrears === "no" ? span(0) : arrears === "month" ? span(1) : span(2, 8) });
  if (late) Object.assign(facts, { late_months_24m: late === "never" ? span(0) : span(1, 24), worst_late_24m: late === "never" ? span(0) : late === "short" ? span(1, 3) : span(4, 8) });
  if (/^\d{1,4}$/.test(inquiries ?? "")) facts["hard_inquiries_6m"] = span(Number(inquiries));
  return facts;
}

/** The places of entries that hold something. */
export const places = (entries: readonly Entry[]): number[] => entries.flatMap((entry, place) => (begun(entry) ? [place] : []));

/** The question. */
export function wiredCash(typed: Cash, today: string, known: readonly Reading[], paths: number | undefined): object {
  const { money, incomes, dues, once, line, others, past, record, has, business, customers, mixed, shocks, assume, trying } = typed;
  const listed = (fields: readonly Asked[], entries: readonly Entry[]): object[] => places(entries).map((place) => wired(fields, entries[place]!));
  const tried = trying.income !== WHOLE || trying.spending !== WHOLE || trying.cash !== 0;
  return {
    asOf: today,
    ...wired(MONEY, money),
    incomes: listed(INCOME, incomes),
    dues: listed(DUE, dues),
    once: listed(ONCE, once),
    line: wired(LINE, line),
    others: wired(OTHERS, others),
    ...(filled(past) && { past: lines(past) }),
    facts: factsOf(record, known),
    has,
    ...(business && { business: { customers: lines(customers), ...wired([MIXED], mixed) } }),
    shocks: wired(SHOCKS, shocks),
    assume: wired(ASSUME, assume),
    ...(tried && { trying: { income: trying.income * 100, spending: trying.spending * 100, cash: trying.cash } }),
    ...(paths && { paths }),
  };
}

/** One that many have met: the loan falls due before the wage comes. */
export const sample = (): Cash => ({
  ...emptyCash(),
  money: { cash: "3000", spending: "3500" },
  incomes: [{ source: "wage", amount: "9000", day: "15" }],
  dues: [
    { bill: "rent", amount: "2500", day: "18" },
    { bill: "online_loan", amount: "2200", day: "8", times: "10" },
  ],
  line: { product: "jiebei", free: "15000", rate: "18.25%", monthly: "1500" },
  record: { arrears: "no", late: "never", inquiries: "1" },
});
