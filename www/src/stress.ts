// Runs the module that says whether the money lasts: in its worker, and on the page itself where there is no worker.
//
// In: a question. Out: the answer, or what is wrong with it.

import * as stress from "../generated/stress_bg.js";
import type { CashOutcome } from "../generated/types.js";
import { start } from "./starting.js";

export interface Answers {
  cash: CashOutcome;
}

export interface Request {
  ask: "cash";
  question: object;
}

export async function answer({ question }: Request): Promise<CashOutcome> {
  await start(stress);
  return stress.cash(question);
}
