// A fact's range in words.
//
// In: a fact and its range, in the fact's unit. Out: the sentence fragment of the locale file, with formatted numbers.

import type { FactId, Span } from "../generated/types.js";
import { number, percent, t } from "./i18n.js";

/** The most each fact can be where that is not the usual 10,000: from there on the range has no end. */
const MOST: Partial<Record<FactId, number>> = {
  late_months_24m: 24,
  late_months_60m: 60,
  worst_late_24m: 8,
  worst_late_60m: 8,
  months_since_late: 60,
  clean_months: 60,
  utilisation: 20_000,
  highest_utilisation: 20_000,
  instalments_to_income: 1_000_000,
  draws_against_habit: 1_000_000,
  income_change: 1_000_000,
  oldest_account_months: 720,
  average_account_months: 720,
  idle_months: 120,
  buffer_months: 120,
  id_days_left: 36_500,
};

const SHARES: readonly FactId[] = [
  "utilisation",
  "highest_utilisation",
  "instalments_to_income",
  "draws_against_habit",
  "income_change",
];

export function isShare(fact: FactId): boolean {
  return SHARES.includes(fact);
}

/** One end of a fact's range. */
function end(fact: FactId, value: number): string {
  if (isShare(fact)) return percent(value);
  return fact.startsWith("worst_late") ? t(`level-${value}`) : number(value);
}

export function factValue(fact: FactId, { lo, hi }: Span): string {
  return t(`fact-${fact}.value`, {
    lo: end(fact, lo),
    hi: end(fact, hi),
    exact: lo === hi ? "yes" : "no",
    open: lo < hi && hi >= (MOST[fact] ?? 10_000) ? "yes" : "no",
    answer: lo !== hi ? "unclear" : lo === 0 ? "no" : "yes",
  });
}
