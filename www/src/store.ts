// What the page knows: one draft, the last good report, what is wrong, the view. Nothing of it outlives the page.
//
// In: changes. Out: the state, and a call to everyone who listens after each change.

import type { History, Problem, Report } from "../generated/types.js";
import type { Draft, List } from "./draft.js";
import { emptyDraft } from "./draft.js";

export interface State {
  /** Today where the person is, as the core told it; empty until then. */
  today: string;
  /** Whether anything was begun; without it there is no report to go to. */
  started: boolean;
  draft: Draft;
  /** The questions that were put, in their order, by id. */
  asked: string[];
  /** The last report that could be made, and the history it was made of. */
  report: Report | undefined;
  history: History | undefined;
  /** What is wrong with the draft as it stands; the report above is then older than the draft. */
  problems: Problem[];
  /** A step of the interview that still misses something, by the id of its field. */
  missing: string | undefined;
  /** What came of the last attempt to open a file. */
  opened: { good: boolean; name: string; problems: Problem[] } | undefined;
  /** Whether the example is shown. */
  example: boolean;
  /** A failure of the page itself: the core does not run, or the other language or the report does not load. */
  failure: "core" | "language" | "report" | undefined;
  /** How many entries of a long list are shown. */
  shown: Record<List, number>;
}

/** Long lists show this many entries at first, and this many more each time. */
export const SHOWN = 20;

export const freshState = (today: string): State => ({
  today,
  started: false,
  draft: emptyDraft(),
  asked: [],
  report: undefined,
  history: undefined,
  problems: [],
  missing: undefined,
  opened: undefined,
  example: false,
  failure: undefined,
  shown: { accounts: SHOWN, draws: SHOWN, repayments: SHOWN, inquiries: SHOWN, changes: SHOWN },
});

type Change = "draft" | "page";

export const state: State = freshState("");
const listeners: ((what: Change) => void)[] = [];

export const listen = (listener: (what: Change) => void): void => void listeners.push(listener);

const tell = (what: Change): void => listeners.forEach((listener) => listener(what));

/** Changes what was entered; the report follows. */
export function edit(change: (draft: Draft) => void): void {
  change(state.draft);
  tell("draft");
}

/** Changes anything else. */
export function set(change: Partial<State>): void {
  Object.assign(state, change);
  tell("page");
}

/** Forgets everything that was entered, or begins with another draft. */
export function begin(change: Partial<State> = {}): void {
  Object.assign(state, freshState(state.today), change);
  tell("draft");
}
