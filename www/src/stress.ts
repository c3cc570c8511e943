// Says whether the money lasts: in its worker, and on the page itself where there is no worker.
//
// In: a question. Out: the answer, or what is wrong with it.

import type { CashAnswer, Outcome } from "../generated/types.js";
import { cash } from "./tools.js";

export interface Answers {
  cash: Outcome<CashAnswer>;
}

export interface Request {
  ask: "cash";
  question: object;
}

export const answer = async ({ question }: Request): Promise<Answers["cash"]> => cash(question);
