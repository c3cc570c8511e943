// What the calculator knows: what is typed, what the module answered, and what is wrong or missing. Nothing of it outlives the page.
//
// In: changes. Out: the answers, and fields that hold what was typed.

import type { TemplateResult } from "lit/html.js";

import type { Carried, Consolidated, CostAnswer, Offered, Orders, Problem } from "../generated/types.js";
import { begun, worded, Wrong, type Asked } from "./asked.js";
import type { Answers, Request } from "./cost.js";
import type { Entry } from "./draft.js";
import { coreFailed, Engine, Latest } from "./engine.js";
import { fieldOf } from "./fields.js";
import { DEBT, emptyMoney, FEE, MONTH, offerBegun, PRIME, PURSE, termsOf, wiredDebt, wiredMonth, wiredOffer, wiredPurse, type Money, type Offer } from "./money-draft.js";
import { listen, set, state } from "./store.js";

/** Questions wait for a pause in typing. */
const PAUSE_MS = 120;

const engine = new Engine<Answers, Request>("cost");

interface Answered {
  offers: (Offered | undefined)[];
  orders: Orders | undefined;
  /** The places of the debts that the orders count. */
  debts: number[];
  consolidation: Consolidated | undefined;
  carried: Carried | undefined;
  /** What must be paid in a month that the money does not cover, in 分. */
  short: number | undefined;
  /** Everything that is wrong, by the paths of the page. */
  problems: Problem[];
  /** The fields that are still to be filled in, by the part of the page. */
  missing: Record<string, Asked[]>;
}

const nothingYet = (): Answered => ({ offers: [], orders: undefined, debts: [], consolidation: undefined, carried: undefined, short: undefined, problems: [], missing: {} });

export const calculator = {
  typed: emptyMoney(),
  answered: nothingYet(),
  /** The offer that is looked at. */
  current: 0,
  /** After so many payments everything is paid back, to see what that spares. */
  after: 3,
};

const wrong = new Wrong();

interface Question {
  /** The part of the page that asks it. */
  part: string;
  question: object;
  /** From a path of the module to that of a field. */
  place: (path: string) => string;
  fields: (path: string) => readonly Asked[];
  done: (answer: CostAnswer) => void;
}

const offerFields = (offer: Offer) => (path: string): readonly Asked[] => (path.includes("fees.") ? FEE : termsOf(offer));

/** A fee's amount and part stand in one field, and so do all payments. */
const inForm = (path: string): string => path.replace(/(fees\.\d+)\.(amount|part)$/, "$1.size").replace(/\.payments\..*$/, ".payments");

function questions(typed: Money, today: string, month: object | undefined, into: Answered): Question[] {
  const { offers, debts, purse, loan, merges, lines } = typed;
  const own = begun(lines) ? { lpr: PRIME.read(lines["prime"]!) } : {};
  const asked: Question[] = offers.flatMap((offer, place) => {
    if (!offerBegun(offer)) return [];
    return {
      part: `offers.${place}`,
      question: { offers: [wiredOffer(offer, today)], ...own, ...(month && { month }) },
      place: (path) => (path === "lpr" ? "prime" : inForm(path.replace(/^offers\.0/, `offers.${place}`))),
      fields: offerFields(offer),
      done: (answer) => (into.offers[place] = answer.offers[0]),
    };
  });
  const places = debts.flatMap((debt, place) => (begun(debt) ? [place] : []));
  if (places.length > 0) {
    const part = {
      part: "debts",
      question: { debts: places.map((place) => wiredDebt(debts[place]!)), purse: wiredPurse(purse), ...(merges && offerBegun(loan) && { consolidation: wiredOffer(loan, today) }) },
      place: (path: string) => inForm(path.replace(/^debts\.(\d+)/, (_, at: string) => `debts.${places[Number(at)]}`).replace("purse.once.0.month", "purse.onceMonth").replace("purse.once.0.amount", "purse.once")),
      fields: (path: string) => (path.startsWith("debts") ? DEBT : path.startsWith("purse") ? PURSE : offerFields(loan)(path)),
    };
    asked.push({ ...part, done: ({ orders, consolidation }) => Object.assign(into, { orders, consolidation, debts: places }) });
  }
  return asked;
}

function monthQuestion(typed: Money, into: Answered): Question[] {
  if (!begun(typed.month)) return [];
  return [{ part: "month", question: { month: wiredMonth(typed.month) }, place: (path) => path, fields: () => MONTH, done: ({ carried }) => (into.carried = carried) }];
}

/** Puts what is wrong where it belongs: what is missing is named in one sentence, the rest stands at its field. */
function sort({ part, place, fields }: Question, problems: Problem[], into: Answered): void {
  for (const problem of problems) {
    const path = place(problem.path);
    const key = path.split(".").at(-1);
    const field = path === "prime" ? PRIME : fields(path).find((field) => field.key === key);
    const needed = /^(\d+) - $/.exec(problem.accepted);
    if (path === "purse.monthly" && needed) into.short = Number(needed[1]);
    else if (field && problem.code === "missing") (into.missing[part] ??= []).push(field);
    else if (field) into.problems.push(worded(field, problem, path));
    else into.problems.push({ ...problem, path });
  }
  // In the order of the form.
  const order = fields(part);
  into.missing[part]?.sort((one, other) => order.indexOf(one) - order.indexOf(other));
}

async function ask(asked: Question[], into: Answered): Promise<void> {
  const outcomes = await engine.ask({ ask: "costs", questions: asked.map(({ question }) => question) });
  for (const [at, outcome] of outcomes.entries()) {
    const question = asked[at]!;
    if (outcome.value) question.done(outcome.value);
    else sort(question, outcome.problems, into);
  }
}

const answers = new Latest(
  async ({ typed, today }: { typed: Money; today: string }) => {
    const answered = nothingYet();
    const month = monthQuestion(typed, answered);
    if (month.length > 0) await ask(month, answered);
    const asked = questions(typed, today, answered.carried && wiredMonth(typed.month), answered);
    if (asked.length > 0) await ask(asked, answered);
    return answered;
  },
  (answered) => {
    calculator.answered = answered;
    wrong.reveal(answered.problems);
    set({});
  },
  coreFailed,
  PAUSE_MS,
);

/** Changes what was typed, and asks again. */
export function change(change: (typed: Money) => void): void {
  change(calculator.typed);
  askAgain();
  set({});
}

/** Asks everything anew; an offer that says no day begins today. */
function askAgain(): void {
  if (state.today) answers.put({ typed: structuredClone(calculator.typed), today: state.today });
}

/** A field of the calculator. */
export const field = (asked: Asked, path: string, entry: Entry): TemplateResult => fieldOf(asked, path, entry, (value) => change(() => (entry[asked.key] = value)), wrong.shown);

export const problemsShown = (): readonly Problem[] => wrong.shown;

let day = state.today;

listen((what) => {
  if (state.today !== day) {
    day = state.today;
    askAgain();
  }
  // Who forgets everything forgets this too.
  if (what !== "draft" || state.started) return;
  Object.assign(calculator, { typed: emptyMoney(), answered: nothingYet(), current: 0 });
  wrong.reveal([]);
});
