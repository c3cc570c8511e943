// The questions as data: what each answer tells the core, and which comes next.
//
// Out: ids and ranges; the words stand in the locale files under `ask-<question>` and `ask-<question>-<answer>`.

import { FACT } from "../generated/ids.js";
import type { FactId, Report, Span } from "../generated/types.js";

export type Told = Partial<Record<FactId, Span>>;

interface Choice {
  id: string;
  told: Told;
}

interface Tick {
  fact: FactId;
  yes: Span;
  no: Span;
}

/** A question with one answer, or one with several. */
export type Question = { id: string; one: readonly Choice[] } | { id: string; several: readonly Tick[] };

const span = (lo: number, hi: number): Span => ({ lo, hi });
const most = (fact: FactId): number => FACT[fact].hi;
const YES = span(1, 1);
const NO = span(0, 0);
const tick = (fact: FactId, yes = YES, no = NO): Tick => ({ fact, yes, no });

const ranges = (fact: FactId, choices: Record<string, [number, number]>): Choice[] =>
  Object.entries(choices).map(([id, [lo, hi]]) => ({ id, told: { [fact]: span(lo, hi) } }));

export const QUESTIONS: readonly Question[] = [
  { id: "scam", one: ranges("scam_contact", { yes: [1, 1], no: [0, 0] }) },
  {
    id: "arrears",
    one: [
      { id: "month", told: { arrears_now: YES, arrears_level: YES } },
      { id: "longer", told: { arrears_now: YES, arrears_level: span(2, most("arrears_level")) } },
      // The level then follows by itself, as it does for files that tell no more than this.
      { id: "no", told: { arrears_now: NO } },
    ],
  },
  { id: "late", one: ranges("late_months_24m", { none: [0, 0], one: [1, 1], two: [2, 2], few: [3, 4], many: [5, most("late_months_24m")] }) },
  {
    id: "applications",
    one: ranges("hard_inquiries_6m", { none: [0, 0], few: [1, 2], some: [3, 5], many: [6, most("hard_inquiries_6m")] }),
  },
  {
    id: "use",
    one: ranges("utilisation", {
      little: [0, 1_000],
      low: [1_001, 3_000],
      middle: [3_001, 5_000],
      more: [5_001, 7_000],
      high: [7_001, 9_000],
      full: [9_001, most("utilisation")],
    }),
  },
  {
    id: "data",
    several: [
      tick("id_expired"),
      tick("identity_unclear"),
      tick("phone_changed"),
      tick("bank_card_changed"),
      tick("handset_changed"),
      tick("second_account_same_id"),
      tick("security_alarm"),
    ],
  },
  {
    id: "lender",
    several: [tick("maintenance_notice"), tick("lender_news"), tick("rule_change"), tick("others_affected")],
  },
  {
    id: "life",
    several: [
      tick("income_change", span(FACT.income_change.lo, -1_000), span(-999, most("income_change"))),
      tick("became_merchant"),
      tick("score_fell"),
      tick("other_lines_too"),
    ],
  },
  {
    id: "conduct",
    several: [
      tick("quick_repayments", span(2, most("quick_repayments")), span(0, 1)),
      tick("early_repayments", span(1, most("early_repayments"))),
      tick("repaid_then_gone"),
      tick("unusual_spending"),
      tick("idle_months", span(6, most("idle_months")), span(0, 5)),
    ],
  },
  // Last, and as free to leave as the others.
  { id: "private", several: [tick("cash_out"), tick("prohibited_use")] },
];

/** The facts that a question tells of. */
export function factsOf(question: Question): FactId[] {
  if ("several" in question) return question.several.map((tick) => tick.fact);
  return [...new Set(question.one.flatMap((choice) => Object.keys(choice.told) as FactId[]))];
}

/** The question that tells of a fact, if any does. How many months were late also tells how long ago at most. */
export const questionOf = (fact: string): Question | undefined =>
  QUESTIONS.find((question) => factsOf(question).some((id) => id === (fact === "months_since_late" ? "late_months_24m" : fact)));

/**
 * The questions still worth asking, in the order of what they tell: those that the report asks for and that were not
 * asked yet. Until there is a report, all of them in their own order.
 */
export function ahead(asked: readonly string[], report: Report | undefined): Question[] {
  const telling = report && [...report.diagnosis.ask, ...(report.score.ask ? [report.score.ask] : [])].map(questionOf);
  const left = (telling ?? QUESTIONS).filter((question) => question !== undefined && !asked.includes(question.id));
  return [...new Set(left as Question[])];
}

const same = (a: Span | undefined, b: Span | undefined): boolean => a?.lo === b?.lo && a?.hi === b?.hi;

/** Whether everything that a choice tells is told, and nothing else of its facts. */
export const isChosen = (choice: Choice, told: Told): boolean =>
  (Object.keys(choice.told) as FactId[]).every((fact) => same(told[fact], choice.told[fact]));

export const isTicked = (tick: Tick, told: Told): boolean => same(told[tick.fact], tick.yes);

/** Whether a question with several answers was answered with "none of these". */
export const noneTicked = (question: Question, told: Told): boolean =>
  "several" in question && question.several.every((tick) => same(told[tick.fact], tick.no));
