// Runs the module that reads words: in its worker, and on the page itself where there is no worker.
//
// In: a text. Out: the red flags in it.

import * as words from "../generated/words_bg.js";
import type { Suspicions } from "../generated/types.js";
import { start } from "./starting.js";

export interface Answers {
  look: Suspicions;
}

export interface Request {
  ask: "look";
  text: string;
}

export async function answer({ text }: Request): Promise<Suspicions> {
  await start(words);
  return words.look(text);
}
