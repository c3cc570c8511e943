// The door to saving, opening, bills, costs, red flags and stories: the parts that do it are fetched when a person asks for them.
//
// In: files the person picks, or text they paste. Out: the section, with what came of it; the views of bills, of costs, of red flags and of stories; and wiping.

import { html, nothing, type TemplateResult } from "lit/html.js";

import { type Part } from "./fields.js";
import { insideApp, keptInTab } from "./host.js";
import { t } from "./i18n.js";
import { load, type Parts } from "./routes.js";
import { place } from "./places.js";
import { sentence } from "./problems.js";
import { sentences } from "./report-words.js";
import { begin, set, state } from "./store.js";

/** The parts that do it, once somebody wants to. */
const inner: { keeping?: Parts["keeping"]; bills?: Parts["bills"]; money?: Parts["money"]; cash?: Parts["cash"]; room?: Parts["room"]; flags?: Parts["flags"]; story?: Parts["story"] } = {};
let failed = false;

/** Fetches a part, then does with it what was wanted. */
async function using<P extends keyof typeof inner>(part: P, go?: (module: Parts[P]) => unknown): Promise<void> {
  let module: Parts[P] | undefined;
  try {
    inner[part] = module = await load(part);
  } catch (error) {
    console.error(error);
  }
  failed = !module;
  set({});
  if (module) await go?.(module);
}

/** Opens one of our own files, wherever it was picked. */
function openSaved(name: string, file: Blob): void {
  location.hash = "#report";
  void using("keeping", ({ openFile }) => openFile(name, file));
}

/** Whether it is one of our own, or JSON: by its name, or by how it begins. */
async function isSaved(file: File): Promise<boolean> {
  return /\.(checkup|json)$/i.test(file.name) || /^\s*[[{]/.test(await file.slice(0, 64).text());
}

async function picked(input: HTMLInputElement): Promise<void> {
  const file = input.files?.[0];
  if (!file) return;
  if (await isSaved(file)) await using("keeping", ({ openFile }) => openFile(file.name, file));
  else {
    location.hash = "#bills";
    await using("bills", ({ takeFiles }) => takeFiles([file]));
  }
  // The same file can be picked again once it is corrected.
  input.value = "";
}

export const checks = (): TemplateResult => inner.keeping?.checksView() ?? html``;

/** What stands in a view's place until its part is here. */
function fetching(part: "bills" | "money" | "cash" | "room" | "flags" | "story", title: string): TemplateResult {
  if (!failed) void using(part);
  return html`<div class="wrap">
    <header class="answer"><h1 tabindex="-1">${t(title)}</h1></header>
    ${failed
      ? html`<div class="go"><button type="button" class="button" @click=${() => void using(part)}>${t("fetch-again")}</button></div>`
      : nothing}
  </div>`;
}

/** The views of bills, of costs, of cash, of classes, of red flags and of stories, which are fetched with their parts. */
export const bills = (): TemplateResult => inner.bills?.billsView(openSaved) ?? fetching("bills", "bills-door");
export const cost = (): TemplateResult => inner.money?.moneyView() ?? fetching("money", "cost-door");
export const cash = (): TemplateResult => inner.cash?.cashView() ?? fetching("cash", "cash-door");
export const class_ = (): TemplateResult => inner.room?.roomView() ?? fetching("room", "class-door");
export const scam = (): TemplateResult => inner.flags?.flagsView() ?? fetching("flags", "scam-door");
export const tell = (): TemplateResult => inner.story?.storyView() ?? fetching("story", "tell-door");

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
    void using("keeping", ({ openFile }) => openFile(t("pasted"), new Blob([text.value])));
  };
  const stuck = state.problems.length > 0;
  return html`<section class="sheet on-screen" aria-labelledby="files">
    <h2 id="files">${t("files-title")}</h2>
    <div class="body">
      ${insideApp() ? html`<div class="note"><b>${t("files-inside")}</b><p>${t("files-inside.more")}</p></div>` : nothing}
      <div class="go">
        <button type="button" class="button" ?disabled=${stuck} @click=${() => void using("keeping", ({ beginSaving }) => beginSaving())}>
          ${t(insideApp() ? "files-copy" : "save")}
        </button>
      </div>
      <p class="fine">${stuck ? t("save-stuck") : t("save-note")}</p>
      ${inner.keeping?.keeping()} ${failed ? html`<p class="note grave" role="alert">${t("papers-failed")}</p>` : nothing}
      <div class="field">
        <label for="file">${t("open-file")}</label>
        <p class="hint" id="file-hint">${t("open-hint")}</p>
        <input
          type="file"
          id="file"
          aria-describedby="file-hint"
          @change=${(event: Event) => void picked(event.target as HTMLInputElement)}
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
      <p><a href="#bills">${t("bills-door")}</a></p>
      ${IN_FILE
        ? nothing
        : html`<label class="switch"
            ><span>${t("in-tab")}<small>${t("in-tab.more")}</small></span
            ><input
              type="checkbox"
              role="switch"
              .checked=${keptInTab()}
              @change=${({ target }: Event) => void using("keeping", ({ keepInTab }) => keepInTab((target as HTMLInputElement).checked))}
          /></label>`}
      <div class="go"><button type="button" class="button second" @click=${() => void wipe()}>${t("wipe")}</button></div>
      <p class="fine">${t("wipe-note")}</p>
    </div>
  </section>`;
}

/** What came of opening a file. */
function opened(): Part {
  const { opened } = state;
  if (!opened) return nothing;
  if (opened.good) return html`<div class="note" id="opened" tabindex="-1"><p>${t("opened-good", { name: opened.name })}</p>${inner.keeping?.keptNote()}</div>`;
  return html`<div class="summary-wrong" id="opened" tabindex="-1">
    <h3>${t("opened-wrong", { name: opened.name })}</h3>
    <ul>
      ${opened.problems.map(
        (problem) =>
          html`<li>${problem.path ? sentences([t("trouble-at", { place: place(problem.path) }), sentence(problem)]) : sentence(problem)}</li>`,
      )}
    </ul>
    <p>${t("opened-kept")}</p>
  </div>`;
}
