// Runs the core: in the worker, and on the page itself where there is no worker.
//
// In: a request. Out: the core's answer, as it gave it. The module is loaded with the first request.

import init, { calendar, checkup, read, today, try_out } from "../generated/core.js";
import type { Calendar, CalendarOutcome, Outcome, ReadOutcome, Trial, TrialOutcome } from "../generated/types.js";

/** What the core answers to each request. */
interface Answers {
  checkup: Outcome;
  read: ReadOutcome;
  today: string;
  calendar: CalendarOutcome;
  try: TrialOutcome;
}

export type Request =
  | { ask: "checkup"; history: object }
  | { ask: "read"; text: string }
  | { ask: "today" }
  | { ask: "calendar"; calendar: Calendar }
  | { ask: "try"; history: object; trial: Trial };
export type Answer<R extends Request> = Answers[R["ask"]];

export async function answer(request: Request): Promise<Answer<Request>> {
  await init({ module_or_path: new URL(CORE_FILE, location.href) });
  switch (request.ask) {
    case "checkup":
      return checkup(request.history) as Outcome;
    case "read":
      return read(request.text) as ReadOutcome;
    case "today":
      return today();
    case "calendar":
      return calendar(request.calendar) as CalendarOutcome;
    case "try":
      return try_out(request.history, request.trial) as TrialOutcome;
  }
}
