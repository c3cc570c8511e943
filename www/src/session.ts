// A draft that outlives a reload: where the person chose so, on the site only, in this tab only, and gone with it.
//
// In: the choice. Out: the draft in the tab's own storage after every change, and back on the page after a reload.

import { emptyDraft, type Draft } from "./draft.js";
import { forgetTab, TAB } from "./host.js";
import { withoutNumbers } from "./reading.js";
import { begin, listen, set, state, type State } from "./store.js";

type Kept = Pick<State, "draft" | "asked" | "checked" | "kept" | "example" | "aside">;

let on = false;
/** The record as it was last kept. */
let record: State["kept"];

listen((what) => {
  if (!on || (what !== "draft" && state.kept === record)) return;
  // Who forgets everything forgets this too.
  if (state.started) write();
  else keepInTab(false);
});

/** What names a person is kept nowhere. */
const masked = (draft: Draft): Draft => ({ ...draft, event: { ...draft.event, message: withoutNumbers(draft.event["message"] ?? "") } });

function write(): void {
  const { draft, asked, checked, kept, example, aside } = state;
  record = kept;
  const nobodys = aside && { ...aside, draft: masked(aside.draft) };
  try {
    sessionStorage.setItem(TAB, JSON.stringify({ draft: masked(draft), asked, checked, kept, example, aside: nobodys } satisfies Kept));
  } catch {
    // Full, or not allowed: the page goes on without.
    keepInTab(false);
  }
}

/** Keeps what is entered, or forgets what was kept. */
export function keepInTab(keep: boolean): void {
  on = keep;
  if (keep) write();
  else forgetTab();
  set({});
}

/** Brings back what was kept; what an older page left in another form is let go. */
export function restore(): void {
  try {
    const { draft, asked, checked, kept, example, aside } = JSON.parse(sessionStorage.getItem(TAB)!) as Kept;
    const blank: Draft = emptyDraft();
    begin({ started: true, draft: { ...blank, ...draft, lists: { ...blank.lists, ...draft.lists } }, asked, checked, kept, example, aside });
    on = true;
  } catch {
    keepInTab(false);
  }
}
