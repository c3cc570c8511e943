// Opening and saving a history as a file.
//
// In: a file the person picks, or text they paste. Out: a new draft when it is sound; otherwise what is wrong with it,
// and everything on screen stays as it was.

import { html, nothing, type TemplateResult } from "lit/html.js";

import type { EarlierCheck, ReadOutcome, Report } from "../generated/types.js";
import { byHand, copyText } from "./copying.js";
import { toDraft, toHistory, type Draft } from "./draft.js";
import { coreFailed, engine } from "./engine.js";
import { focusSoon, type Part } from "./fields.js";
import { insideApp } from "./host.js";
import { t } from "./i18n.js";
import { load } from "./loading.js";
import { place } from "./places.js";
import { sentence } from "./problems.js";
import { sentences } from "./report-words.js";
import { begin, set, state } from "./store.js";

/** Larger files are no history: ten thousand events take about one megabyte. */
const MOST_MB = 8;

async function open(name: string, text: string): Promise<void> {
  let outcome: ReadOutcome;
  try {
    outcome = await engine.ask({ ask: "read", text });
  } catch (error) {
    return coreFailed(error);
  }
  const { history, problems } = outcome;
  if (history && problems.length === 0) {
    begin({ started: true, draft: toDraft(history), opened: { good: true, name, problems: [] } });
  } else {
    set({ opened: { good: false, name, problems } });
  }
  focusSoon("opened");
}

async function openFile(input: HTMLInputElement): Promise<void> {
  const file = input.files?.[0];
  if (!file) return;
  const megabytes = file.size / 1_000_000;
  const tooLarge = { path: "", code: "too_long", value: megabytes.toFixed(1), accepted: String(MOST_MB) } as const;
  if (megabytes > MOST_MB) set({ opened: { good: false, name: file.name, problems: [tooLarge] } });
  else await open(file.name, await file.text());
  // The same file can be picked again once it is corrected.
  input.value = "";
}

/** The most earlier checks that a file keeps; the core takes as many. */
const MOST_EARLIER = 24;

/** What a file keeps: the history, and what this check found, for the next one to compare with. */
function toFile(draft: Draft, today: string, report: Report | undefined): object {
  const history = toHistory(draft, today);
  if (!report) return history;
  const known = report.facts.filter(({ state }) => state !== "unknown");
  const facts = Object.fromEntries(known.map(({ fact, span }) => [fact, span])) as EarlierCheck["facts"];
  const others = draft.earlier.filter(({ asOf }) => asOf !== report.asOf);
  const earlier = [...others, { asOf: report.asOf, facts, digest: report.digest }];
  return { ...history, earlier: earlier.slice(-MOST_EARLIER) };
}

const fileText = (): string => JSON.stringify(toFile(state.draft, state.today, state.report), undefined, 2);

const save = (): void => download(`credit-checkup-${state.report?.asOf ?? state.today}.json`, "application/json", fileText());

/** What came of the last attempt to copy the file as text, and for which report. */
let kept: { digest: string | undefined; text: string; well: boolean } | undefined;

async function copy(): Promise<void> {
  const text = fileText();
  kept = { digest: state.report?.digest, text, well: await copyText(text) };
  set({});
  if (!kept.well) focusSoon("file-text");
}

/** What there is in place of saving inside another app. */
function keeping(stuck: boolean): TemplateResult {
  const last = kept?.digest === state.report?.digest ? kept : undefined;
  return html`<div class="note"><b>${t("files-inside")}</b><p>${t("files-inside.more")}</p></div>
    <div class="go"><button type="button" class="button" ?disabled=${stuck} @click=${() => void copy()}>${t("files-copy")}</button></div>
    <p aria-live="polite">${last ? t(last.well ? "files-copied" : "take-shown") : nothing}</p>
    ${last?.well === false ? byHand("file-text", "paste-label", last.text) : nothing}`;
}

/** Some browsers on phones fetch the file only after a while. */
const KEPT_MS = 60_000;

/** Hands a text to the person as a file. */
export function download(name: string, type: string, text: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), KEPT_MS);
}

let later: typeof import("./later.js") | undefined;

/** Forgets what was entered, then whatever else there is. */
async function wipe(): Promise<void> {
  begin();
  try {
    later = await load("later");
    await later.wipe();
  } catch (error) {
    console.error(error);
    location.hash = "";
  }
}

export const wiped = (): TemplateResult => later?.wipedView() ?? html``;

export function files(): TemplateResult {
  const paste = (event: Event): void => {
    event.preventDefault();
    const text = document.getElementById("paste") as HTMLTextAreaElement;
    void open(t("pasted"), text.value);
  };
  const stuck = state.problems.length > 0;
  return html`<section class="sheet on-screen" aria-labelledby="files">
    <h2 id="files">${t("files-title")}</h2>
    <div class="body">
      ${insideApp()
        ? keeping(stuck)
        : html`<div class="go">
            <button type="button" class="button" ?disabled=${stuck} @click=${save}>${t("save")}</button>
          </div>`}
      <p class="fine">${stuck ? t("save-stuck") : t("save-note")}</p>
      <div class="field">
        <label for="file">${t("open-file")}</label>
        <p class="hint" id="file-hint">${t("open-hint")}</p>
        <input
          type="file"
          id="file"
          accept=".json,application/json"
          aria-describedby="file-hint"
          @change=${(event: Event) => void openFile(event.target as HTMLInputElement)}
        />
      </div>
      <details class="more">
        <summary>${t("paste")}</summary>
        <form class="inner" novalidate @submit=${paste}>
          <div class="field">
            <label for="paste">${t("paste-label")}</label>
            <textarea id="paste" class="blank" rows="5" spellcheck="false" autocomplete="off"></textarea>
          </div>
          <div class="go"><button type="submit" class="button second">${t("paste-open")}</button></div>
        </form>
      </details>
      ${opened()}
      <div class="go"><button type="button" class="button second" @click=${() => void wipe()}>${t("wipe")}</button></div>
      <p class="fine">${t("wipe-note")}</p>
    </div>
  </section>`;
}

/** What came of opening a file. */
function opened(): Part {
  const { opened } = state;
  if (!opened) return nothing;
  if (opened.good) return html`<p class="note" id="opened" tabindex="-1">${t("opened-good", { name: opened.name })}</p>`;
  return html`<div class="summary-wrong" id="opened" tabindex="-1">
    <h3>${t("opened-wrong", { name: opened.name })}</h3>
    <ul>
      ${opened.problems.map(
        (problem) => html`<li>${sentences([t("trouble-at", { place: place(problem.path) }), sentence(problem)])}</li>`,
      )}
    </ul>
    <p>${t("opened-kept")}</p>
  </div>`;
}
