// The core as a plain module, for other pages and for programs: nothing is asked of a network, and nothing is kept.
//
// In: a history. Out: its report. The module is inside, and starts when this is imported.

import * as core from "../generated/core.js";
import bytes from "../generated/core_bg.wasm?bytes";
import type { Calendar, History, Outcome, Report, Trial, Tried } from "../generated/types.js";

core.initSync({ module: bytes });

export const checkup = (history: History | object): Outcome<Report> => core.checkup(history);
export const tryOut = (history: History | object, trial: Trial): Outcome<Tried> => core.try_out(history, trial);
export const read = (text: string): Outcome<History> => core.read(text);
export const calendar = (calendar: Calendar): Outcome<string> => core.calendar(calendar);
