// What is typed into the calculator, and the questions it stands for.
//
// In: raw texts and choices. Out: questions for the module of costs, as JSON has them. A text that cannot be read goes on as it
// is, so that the module names its place.

import { CHARGE, DAY_COUNT, QUOTE, REPAY, WHEN } from "../generated/ids.js";
import { amount as anyAmount, begun, choice as anyChoice, count as anyCount, day, filled, share as anyShare, wired, type Asked } from "./asked.js";
import type { Entry } from "./draft.js";
import { readPayment, readShare } from "./money-reading.js";
import { shareTyped } from "./money-words.js";
import { readAmount } from "./reading.js";

export interface Offer {
  entry: Entry;
  fees: Entry[];
  /** Payment by payment, a line each. */
  payments: string;
}

export interface Money {
  offers: Offer[];
  debts: Entry[];
  purse: Entry;
  /** Whether one new loan in place of the debts is looked at. */
  merges: boolean;
  loan: Offer;
  month: Entry;
  /** A newer loan prime rate than the one known here. */
  lines: Entry;
}

export const emptyOffer = (): Offer => ({ entry: {}, fees: [], payments: "" });
export const emptyMoney = (): Money => ({
  offers: [emptyOffer()],
  debts: [{}, {}],
  purse: {},
  merges: false,
  loan: emptyOffer(),
  month: {},
  lines: {},
});

/** The module holds no more of each side by side. */
export const MOST_OFFERS = 5;
export const MOST_DEBTS = 12;
export const MOST_FEES = 8;

const ofMoney = <F extends (key: string, label: string) => Asked>(make: F) => (key: string, label = `money-${key}`): Asked => make(key, label);
const [amount, count, share] = [ofMoney(anyAmount), ofMoney(anyCount), ofMoney(anyShare)];
const choice = (key: string, words: string, ids: readonly string[]): Asked => anyChoice(key, `money-${key}`, words, ids);

/** What an offer is asked, but for its fees and payments. */
export const termsOf = (offer: Offer): readonly Asked[] =>
  offer.entry["quote"] === LISTED ? [LENT, SAID, ...besideOf(offer)] : [LENT, SAID, priceOf(offer), TIMES, REPAID, EVERY, ...besideOf(offer)];

/** A price is said in one of these ways, or payment by payment. */
export const LISTED = "listed";
export const NAME: Asked = { key: "name", kind: "text", label: "money-name", holds: "name", read: (raw) => raw };
export const LENT: Asked = { ...amount("lent"), hinted: true };
export const SAID = choice("quote", "money-quote", [...QUOTE, LISTED]);

const RATE: Asked = { ...share("price"), hinted: true };
const MULTIPLE: Asked = { ...share("price", "money-price-factor"), hinted: true, read: (raw) => readShare(raw, "倍"), back: shareTyped((raw) => readShare(raw, "倍")) };
const PAYMENT = amount("price", "money-price-payment");
/** The price as it is said. */
export const priceOf = ({ entry }: Offer): Asked => (entry["quote"] === "payment" ? PAYMENT : entry["quote"] === "factor" ? MULTIPLE : RATE);

export const REPAID: Asked = { ...choice("repay", "money-repay", REPAY), hinted: true };
export const TIMES = count("times");
export const EVERY: Asked = { ...count("everyDays"), hinted: true };
const FROM = day("from", "money-from");
/** What an offer may say beside its price. */
const BESIDE: readonly Asked[] = [
  FROM,
  count("freeDays"),
  amount("balloon"),
  share("earlyFee"),
  share("lateRate"),
  count("graceDays"),
  choice("count", "money-count", DAY_COUNT),
];
/** Where every payment is written down, nothing is free of interest, and no payment is larger by itself. */
export const besideOf = ({ entry }: Offer): readonly Asked[] => (entry["quote"] === LISTED ? BESIDE.filter(({ key }) => !/^(freeDays|balloon)$/.test(key)) : BESIDE);
/** An amount, or a part of what is lent. */
const SIZE: Asked = { key: "size", kind: "text", label: "money-size", hinted: true, holds: "fen", read: readAmount, back: (raw) => (isPart(raw) ? shareTyped(readShare)(raw) : "") };
export const FEE: readonly Asked[] = [choice("charge", "money-charge", CHARGE), choice("when", "money-when", WHEN), SIZE];
export const DEBT: readonly Asked[] = [NAME, amount("owed"), share("rate"), amount("least"), { ...share("leastPart"), hinted: true }, count("promotionMonths"), share("promotionRate"), share("earlyFee")];
export const PURSE: readonly Asked[] = [amount("monthly"), amount("once"), count("onceMonth")];
export const MONTH: readonly Asked[] = [amount("income", "field-income"), amount("spending", "field-spending"), amount("instalments"), amount("buffer"), share("rate", "money-carry-rate"), count("times", "money-carry-times")];
export const PRIME: Asked = { ...share("prime"), read: (raw) => fourDigits(readShare(raw)) };

/** The module takes the loan prime rate in basis points. */
const fourDigits = (part: number | string): number | string => (typeof part === "number" ? Math.round(part / 10_000) : part);

const isPart = (raw: string): boolean => /[%‰％]|分之/.test(raw);
export const offerBegun = ({ entry, fees, payments }: Offer): boolean => begun(entry) || fees.some(begun) || filled(payments);

const lines = (text: string): string[] => text.split("\n").filter(filled);

/** An offer as the module reads it; a day that is not said is today. */
export function wiredOffer(offer: Offer, today: string): object {
  const { entry, fees, payments } = offer;
  const listed = entry["quote"] === LISTED;
  return {
    from: today,
    ...wired(termsOf(offer).filter((one) => !(listed && one === SAID)), entry),
    ...(listed && { payments: lines(payments).map(readPayment) }),
    ...(fees.length > 0 && { fees: fees.filter(begun).map(fee) }),
  };
}

function fee(entry: Entry): object {
  const { size, ...rest } = wired(FEE, entry);
  const raw = entry["size"] ?? "";
  return { ...rest, ...(isPart(raw) ? { part: readShare(raw) } : size !== undefined && { amount: size }) };
}

/** A debt whose promotion is said in part only is sent as if there were none. */
export const wiredDebt = (entry: Entry): object => wired(DEBT, entry);

export function wiredPurse(entry: Entry): object {
  const { monthly, once, onceMonth } = wired(PURSE, entry);
  return { ...(monthly !== undefined && { monthly }), ...(once !== undefined && { once: [{ month: onceMonth ?? 1, amount: once }] }) };
}

export const wiredMonth = (entry: Entry): object => wired(MONTH, entry);

/** One that many have met: 12 % on paper, and a guarantee fee beside it. */
export const sample = (): Offer => ({
  entry: { lent: "10000", quote: "yearly", price: "12%", repay: "instalments", times: "12" },
  fees: [{ charge: "guarantee", when: "each", size: "100" }],
  payments: "",
});
