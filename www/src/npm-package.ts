// The core as a plain module, for other pages and for programs: nothing is asked of a network, and nothing is kept.
//
// In: a history. Out: its report. The module is inside, and starts when this is imported.

import * as core from "./core-module.js";
import type { Calendar, CalendarOutcome, History, Outcome, ReadOutcome, Trial, TrialOutcome } from "../generated/types.js";

export const checkup = (history: History | object): Outcome => core.checkup(history);
export const tryOut = (history: History | object, trial: Trial): TrialOutcome => core.try_out(history, trial);
export const read = (text: string): ReadOutcome => core.read(text);
export const calendar = (calendar: Calendar): CalendarOutcome => core.calendar(calendar);
