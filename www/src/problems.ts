// What is wrong, in the page's own words.
//
// In: the core's problems. Out: a sentence for each, and the id of the field it is about, which is its path.

import { FACT } from "../generated/ids.js";
import type { FactId, Problem } from "../generated/types.js";
import { isShare } from "./facts.js";
import { date, money, percent, t } from "./i18n.js";
import { isDate } from "./reading.js";
import { questionOf } from "./questions.js";

const last = (path: string): string => path.split(".").at(-1) ?? "";
const MONEY = /^(limit|balance|owedBefore|monthlyPayment|amount|principal|income|incomeBefore|spending|savings|limitBefore|limitAfter)$/;
const DATES = /^(date|opened|closed|arrearsSettled|due|asOf|idValidUntil|until)$/;

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

/** The id of the field that a path leads to: a question stands for every fact it asks. */
export function controlFor(path: string): string {
  const question = path.startsWith("told.") ? questionOf(path.slice(5)) : undefined;
  return question ? `ask.${question.id}` : path;
}

/** Where in the history a path leads, in words: `accounts.2.limit` as "account 3, limit". */
export function place(path: string): string {
  const parts = path.split(".");
  const question = path.startsWith("told.") ? questionOf(parts[1]!) : undefined;
  if (question) return t(`ask-${question.id}`);
  if (path.startsWith("told.") && parts[1]) return t(`fact-${parts[1]}`);
  const [head, index, ...rest] = parts;
  if (/^(accounts|draws|repayments|inquiries|changes)$/.test(head!)) {
    const entry = index === undefined ? t(`part-${head}`) : t("place-entry", { list: t(`part-${head}`), n: Number(index) + 1 });
    const field = rest.join("-");
    return field && field !== "id" ? t("place-field", { entry, field: t(`field-${field}`) }) : entry;
  }
  if (head === "event" || head === "household") return index ? t(`field-${index}`) : t("details-event");
  return head === "asOf" || head === "idValidUntil" ? t(`field-${head}`) : t("place-file");
}
