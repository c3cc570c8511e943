// What the page knows: one draft, the last good report, what is wrong, the view. Nothing of it outlives the page.
//
// In: changes. Out: the state, and a call to everyone who listens after each change.

import type { Action, History, Problem, SavedRecord, Report, Tried } from "../generated/types.js";
import type { Draft, List } from "./draft.js";
import { emptyDraft } from "./draft.js";

/** What a person tries out, where it differs from the plan. */
export interface Trying {
  months?: number;
  moves: Partial<Record<Action, boolean>>;
  pay?: number;
  useAtMost?: number;
}

/** An account or inquiry of a credit report that the person does not know; it stays on the page. */
export interface Stranger {
  kind: "account" | "inquiry";
  /** Who lent or looked, and what for, as the report has it. */
  who: string;
  what: string;
  date: string;
}

export interface State {
  /** Today where the person is, as the core told it; empty until then. */
  today: string;
  /** Whether anything was begun; without it there is no report to go to. */
  started: boolean;
  draft: Draft;
  /** The questions that were put, in their order, by id. */
  asked: string[];
  /** Whether the answers were looked over; from then on a question leads back to them. */
  checked: boolean;
  /** The last report that could be made, and the history it was made of. */
  report: Report | undefined;
  history: History | undefined;
  trying: Trying;
  /** What came of trying it, and the report it was tried on. */
  tried: { report: Report; outcome: Tried } | undefined;
  /** What is wrong with the draft as it stands; the report above is then older than the draft. */
  problems: Problem[];
  /** A step of the interview that still misses something, by the id of its field. */
  missing: string | undefined;
  /** The record of the opened or saved file, and the place where its chain is broken. */
  kept: { record: SavedRecord; firstBad: number | undefined } | undefined;
  /** What came of the last attempt to open a file. */
  opened: { good: boolean; name: string; problems: Problem[] } | undefined;
  /** Whether the example is shown. */
  example: boolean;
  /** What a person had entered before the example was opened. */
  aside: Pick<State, "draft" | "asked" | "checked"> | undefined;
  strangers: Stranger[];
  /** The core does not run here, which lasts: only another browser mends it. */
  broken: boolean;
  /** What the page could not fetch: the other language, or the report. */
  failure: "language" | "report" | undefined;
  /** How many entries of a long list are shown. */
  shown: Record<List, number>;
}

/** Long lists show this many entries at first, and this many more each time. */
export const SHOWN = 20;

export const freshState = (today: string, broken: boolean): State => ({
  today,
  started: false,
  draft: emptyDraft(),
  asked: [],
  checked: false,
  report: undefined,
  history: undefined,
  trying: { moves: {} },
  tried: undefined,
  problems: [],
  missing: undefined,
  kept: undefined,
  opened: undefined,
  example: false,
  aside: undefined,
  strangers: [],
  broken,
  failure: undefined,
  shown: { accounts: SHOWN, draws: SHOWN, repayments: SHOWN, inquiries: SHOWN, changes: SHOWN },
});

type Change = "draft" | "page";

export const state: State = freshState("", false);
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
  Object.assign(state, freshState(state.today, state.broken), change);
  tell("draft");
}
