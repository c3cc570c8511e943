// Runs the core: in the worker, and on the page itself where there is no worker.
//
// In: a request. Out: the core's answer, as it gave it. The module is in this script.

import * as core from "../generated/core.js";
import bytes from "../generated/core_bg.wasm?bytes";
import type { Calendar, History, Outcome, Report, Trial, Tried } from "../generated/types.js";

core.initSync({ module: bytes });

/** What the core answers to each request. */
export interface Answers {
  checkup: Outcome<Report>;
  read: Outcome<History>;
  today: string;
  calendar: Outcome<string>;
  try: Outcome<Tried>;
}

export type Request =
  | { ask: "checkup"; history: object }
  | { ask: "read"; text: string }
  | { ask: "today" }
  | { ask: "calendar"; calendar: Calendar }
  | { ask: "try"; history: object; trial: Trial };

export async function answer(request: Request): Promise<Answers[Request["ask"]]> {
  switch (request.ask) {
    case "checkup":
      return core.checkup(request.history);
    case "read":
      return core.read(request.text);
    case "today":
      return core.today();
    case "calendar":
      return core.calendar(request.calendar);
    case "try":
      return core.try_out(request.history, request.trial);
  }
}
