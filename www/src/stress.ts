// Runs the module that says whether the money lasts: in its worker, and on the page itself where there is no worker.
//
// In: a question. Out: the answer, or what is wrong with it.

import * as stress from "./tools-module.js";
import type { CashOutcome } from "../generated/types.js";

export interface Answers {
  cash: CashOutcome;
}

export interface Request {
  ask: "cash";
  question: object;
}

export async function answer({ question }: Request): Promise<CashOutcome> {
  return stress.cash(question);
}
