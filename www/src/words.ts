// Runs the module that reads words: in its worker, and on the page itself where there is no worker.
//
// In: a text. Out: what it tells, or the red flags in it.

import * as words from "../generated/words_bg.js";
import type { Suspicions, Tale } from "../generated/types.js";
import { start } from "./starting.js";

export interface Answers {
  look: Suspicions;
  tell: Tale;
}

export type Request = { ask: "look"; text: string } | { ask: "tell"; text: string; today: string };

export async function answer(request: Request): Promise<Answers[Request["ask"]]> {
  await start(words);
  return request.ask === "look" ? words.look(request.text) : words.tell(request.text, request.today);
}
