// Runs the module of costs: in its worker, and on the page itself where there is no worker.
//
// In: questions about money, each for itself. Out: the answer to each, or what is wrong with it.

import * as cost from "./tools-module.js";
import type { CostOutcome } from "../generated/types.js";

export interface Answers {
  costs: CostOutcome[];
}

export interface Request {
  ask: "costs";
  questions: object[];
}

export async function answer({ questions }: Request): Promise<CostOutcome[]> {
  return questions.map((question) => cost.cost(question));
}
