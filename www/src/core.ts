// Runs the core: in the worker, and on the page itself where there is no worker.
//
// In: a request. Out: the core's answer, as it gave it. The module is loaded with the first request.

import init, { checkup, read, today } from "../generated/core.js";
import type { Outcome, ReadOutcome } from "../generated/types.js";

export type Request = { ask: "checkup"; history: object } | { ask: "read"; text: string } | { ask: "today" };
export type Answer<R extends Request> = R extends { ask: "checkup" }
  ? Outcome
  : R extends { ask: "read" }
    ? ReadOutcome
    : string;

export async function answer(request: Request): Promise<Outcome | ReadOutcome | string> {
  await init({ module_or_path: new URL(CORE_FILE, location.href) });
  switch (request.ask) {
    case "checkup":
      return checkup(request.history) as Outcome;
    case "read":
      return read(request.text) as ReadOutcome;
    case "today":
      return today();
  }
}
