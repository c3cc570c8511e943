// Runs what reads words: in its worker, and on the page itself where there is no worker.
//
// In: a text. Out: what it tells, or the red flags in it; and what a number answers that was put in the place of one told.

import type { Clue, FactId, Span, Suspicions, Tale } from "../generated/types.js";
import * as words from "./tools.js";

export interface Answers {
  look: Suspicions;
  tell: Tale;
  answers: Partial<Record<FactId, Span>>;
}

export type Request = { ask: "look"; text: string } | { ask: "tell"; text: string; today: string } | { ask: "answers"; clue: Clue; number: number };

export async function answer(request: Request): Promise<Answers[Request["ask"]]> {
  switch (request.ask) {
    case "look":
      return words.look(request.text);
    case "tell":
      return words.tell(request.text, request.today);
    case "answers":
      return words.answers(request.clue, request.number);
  }
}
