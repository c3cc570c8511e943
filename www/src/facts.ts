// A fact's range in words.
//
// In: a fact and its range, in the fact's unit. Out: the sentence fragment of the locale file, with formatted numbers.

import { FACT } from "../generated/ids.js";
import type { FactId, Span } from "../generated/types.js";
import { number, percent, t } from "./i18n.js";

export const isShare = (fact: FactId): boolean => FACT[fact]?.unit === "basis_points";

/** One end of a fact's range. */
function end(fact: FactId, value: number): string {
  if (isShare(fact)) return percent(value);
  return FACT[fact].unit === "level" ? t(`level-${value}`) : number(value);
}

export function factValue(fact: FactId, { lo, hi }: Span): string {
  const [least, most] = [end(fact, lo), end(fact, hi)];
  const range = hi >= FACT[fact].hi ? t("at-least", { n: least }) : t("range", { lo: least, hi: most });
  return t(`fact-${fact}.value`, {
    n: lo === hi ? least : range,
    answer: lo !== hi ? "unclear" : lo === 0 ? "no" : "yes",
  });
}
