// What the page knows of the money of a household or a business: what is typed, what the module answered, what is wrong or
// missing. Nothing of it outlives the page.
//
// In: changes. Out: the answer, and fields that hold what was typed.

import type { TemplateResult } from "lit/html.js";

import type { CashAnswer, Problem } from "../generated/types.js";
import { worded, Wrong, type Asked } from "./asked.js";
import { ASSUME, CUSTOMERS, DUE, emptyCash, INCOME, LINE, MONEY, ONCE, OTHERS, PAST, places, SHOCKS, wiredCash, type Cash } from "./cash-draft.js";
import type { Entry } from "./draft.js";
import { coreFailed, Engine, Latest } from "./engine.js";
import { fieldOf } from "./fields.js";
import { listen, set, state } from "./store.js";
import type { Answers, Request } from "./stress.js";

/** Questions wait for a pause in typing; a slider does not. */
const PAUSE_MS = 150;
/** So many futures are drawn while a slider moves; all of them once it rests. */
const FEW = 1_000;

const engine = new Engine<Answers, Request>("stress");

export const cash: { typed: Cash; answer: CashAnswer | undefined; missing: Record<string, Asked[]> } = { typed: emptyCash(), answer: undefined, missing: {} };

const wrong = new Wrong();

const LISTS = { incomes: INCOME, dues: DUE, once: ONCE } as const;
const GROUPS: Record<string, readonly Asked[]> = { line: LINE, others: OTHERS, shocks: SHOCKS, assume: ASSUME };

/** The field that a path of the module stands for, and its path on the page. */
function fieldAt(path: string, typed: Cash): [field: Asked | undefined, path: string, part: string] {
  const [outer, place, key] = path.split(".");
  if (outer === "past") return [PAST, "past", "past"];
  if (path.startsWith("business.customers")) return [CUSTOMERS, "customers", "customers"];
  if (outer! in LISTS) {
    const list = outer as keyof typeof LISTS;
    const at = places(typed[list])[Number(place)];
    return [LISTS[list].find((field) => field.key === key), at === undefined ? path : `${list}.${at}.${key}`, list];
  }
  const group = GROUPS[outer!];
  return group ? [group.find((field) => field.key === place), path, outer!] : [MONEY.find((field) => field.key === path), path, "money"];
}

function sort(problems: Problem[], typed: Cash): Problem[] {
  cash.missing = {};
  const shown: Problem[] = [];
  for (const problem of problems) {
    const [field, path, part] = fieldAt(problem.path, typed);
    if (field && problem.code === "missing") (cash.missing[part] ??= []).push(field);
    else shown.push(field ? worded(field, problem, path) : { ...problem, path });
  }
  return shown;
}

const answers = new Latest(
  ({ question }: { question: object; typed: Cash }) => engine.ask({ ask: "cash", question }),
  (outcome, { typed }) => {
    if (outcome.value) cash.answer = outcome.value;
    wrong.reveal(sort(outcome.problems ?? [], typed));
    set({});
  },
  coreFailed,
  PAUSE_MS,
);

/** Whether there is something to answer: money that comes. */
export const asks = (): boolean => places(cash.typed.incomes).length > 0;

function ask(paths?: number): void {
  if (!state.today || !asks()) return;
  const typed = structuredClone(cash.typed);
  answers.put({ typed, question: wiredCash(typed, state.today, state.report?.facts ?? [], paths) });
  if (paths) answers.now();
}

/** Changes what was typed, and asks again. */
export function change(change: (typed: Cash) => void): void {
  change(cash.typed);
  if (!asks()) cash.answer = undefined;
  ask();
  set({});
}

/** Changes what is tried; while a slider moves, few futures are enough. */
export function slide(change: (trying: Cash["trying"]) => void, rests: boolean): void {
  change(cash.typed.trying);
  ask(rests ? undefined : FEW);
  set({});
}

/** A field of the form. */
export const field = (asked: Asked, path: string, entry: Entry): TemplateResult => fieldOf(asked, path, entry, (value) => change(() => (entry[asked.key] = value)), wrong.shown);

export const problemsShown = (): readonly Problem[] => wrong.shown;

let day = state.today;
let known = state.report?.facts;

listen((what) => {
  if (state.today !== day || state.report?.facts !== known) {
    [day, known] = [state.today, state.report?.facts];
    ask();
  }
  // Who forgets everything forgets this too.
  if (what !== "draft" || state.started) return;
  Object.assign(cash, { typed: emptyCash(), answer: undefined, missing: {} });
  wrong.reveal([]);
});
