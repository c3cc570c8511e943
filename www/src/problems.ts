// What is wrong, in the page's own words.
//
// In: the core's problems. Out: a sentence for each.

import { FACT } from "../generated/ids.js";
import type { FactId, Problem } from "../generated/types.js";
import { isShare } from "./facts.js";
import { date, money, percent, t } from "./i18n.js";
import { isDate } from "./reading.js";
import { questionOf } from "./questions.js";

const last = (path: string): string => path.split(".").at(-1) ?? "";
const MONEY = /^(limit|balance|owedBefore|monthlyPayment|amount|principal|income|incomeBefore|spending|savings|limitBefore|limitAfter|monthly)$/;
const DATES = /^(date|opened|closed|arrearsSettled|due|asOf|idValidUntil|until|by)$/;

/** A value as people write it: money in yuan, shares in per cent, days in words. */
function shown(path: string, text: string): string {
  const [head, fact] = path.split(".");
  const whole = (part: string): string => {
    if (isDate(part)) return date(part);
    if (!/^-?\d+$/.test(part)) return part;
    if (MONEY.test(last(path))) return money(Number(part));
    const share = last(path) === "rate" || (head === "told" && isShare(fact as FactId));
    return share ? percent(Number(part)) : part;
  };
  return text.split(" - ").map(whole).join(" – ");
}

/** The sentence for a problem. `typed` is what stands in its field, where it has one. */
export function sentence(problem: Problem, typed?: string): string {
  const { path, code } = problem;
  if (typed === "") return t("trouble-empty");
  if (code === "malformed" && typed !== undefined) {
    if (DATES.test(last(path))) return t("trouble-date", { value: typed });
    if (MONEY.test(last(path)) || last(path) === "rate") return t("trouble-amount", { value: typed });
  }
  if (code === "malformed" && path === "") return t("trouble-json", { value: problem.value });
  if (code === "too_long" && path === "") return t("trouble-large", { value: problem.value, accepted: problem.accepted });
  const fact = path.startsWith("told.") ? (path.slice(5) as FactId) : undefined;
  const bounds = fact && FACT[fact];
  // What lies within its bounds and is refused all the same is ruled out by another answer.
  if (fact && bounds && questionOf(fact) && /^(too_much|out_of_range)$/.test(code) && problem.accepted !== `${bounds.lo} - ${bounds.hi}`) {
    return t("trouble-answers");
  }
  return t(`problem-${code}`, { value: shown(path, problem.value), accepted: shown(path, problem.accepted) });
}
