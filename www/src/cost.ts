// Says what money costs: in its worker, and on the page itself where there is no worker.
//
// In: questions about money, each for itself. Out: the answer to each, or what is wrong with it.

import type { CostAnswer, Outcome } from "../generated/types.js";
import { cost } from "./tools.js";

export interface Answers {
  costs: Outcome<CostAnswer>[];
}

export interface Request {
  ask: "costs";
  questions: object[];
}

export const answer = async ({ questions }: Request): Promise<Answers["costs"]> => questions.map((question) => cost(question));
