// Saving and opening: the forms for a password, how far it is, and what came of it; and the view of how checks moved.
//
// In: the report to save, or a file. Out: a sealed file; or a new draft with its record when everything is sound, otherwise
// what is wrong, and everything on screen stays as it was.

import { html, nothing, type TemplateResult } from "lit/html.js";

import texts from "../locales/keeping.zh-CN.ftl";
import type { EarlierCheck, Found, History, Kept, Outcome, Report, SavedRecord } from "../generated/types.js";
import { byHand, copyText } from "./handing.js";
import { toDraft, toHistory } from "./draft.js";
import { coreFailed, Engine, engine } from "./engine.js";
import { focusSoon, saysMissing, type Part } from "./fields.js";
import { download } from "./files.js";
import { insideApp } from "./host.js";
import { add, t } from "./i18n.js";
import { begin, set, state } from "./store.js";
import type { Answers, Request } from "./vault.js";

export { checksView } from "./checks.js";
export { keepInTab, restore } from "./session.js";

add("zh-CN", [texts]);

const vault = new Engine<Answers, Request>("vault");

/** Shorter passwords are tried out within days by whoever has the file. */
const SHORTEST = 8;
/** The Web Cryptography API is only there where nobody on the way can change the page. */
const canSeal = (): boolean => isSecureContext;

/** What is under way, and how far: from 0 to 1. */
let busy: { what: "open" | "save"; share: number } | undefined;
/** The form that is shown: to save, or for the password of a file. */
let form: { to: "save" } | { to: "open"; name: string; file: Blob } | undefined;
/** What is wrong with what was typed into it. */
let wrong: "short" | "different" | undefined;
/** What came of saving, and for which report. */
let saved: { digest: string; name: string; well: boolean; text: string } | undefined;

function show(next: typeof form, id: string): void {
  form = next;
  wrong = undefined;
  set({});
  focusSoon(id);
}

export const beginSaving = (): void => show({ to: "save" }, canSeal() ? "password" : "unsealed");

/** Opens a file, sealed or not. */
export async function openFile(name: string, file: Blob, password?: string): Promise<void> {
  form = undefined;
  const outcome = await working("open", { ask: "open", file, password });
  if (!outcome) return;
  if (outcome.value === "sealed") return show({ to: "open", name, file }, "password");
  if (outcome.value) take(name, outcome.value.kept);
  else {
    const { problems } = outcome;
    set({ opened: { good: false, name, problems } });
    // Whoever mistyped a password types it again.
    if (problems[0]!.code === "locked") form = { to: "open", name, file };
  }
  focusSoon("opened");
}

/** Takes what was kept onto the page. */
function take(name: string, { history, record, firstBad }: Kept): void {
  const draft = toDraft(history);
  if (record) draft.earlier = record.checks.map(earlierOf);
  begin({ started: true, draft, kept: record && { record, firstBad }, opened: { good: true, name, problems: [] } });
}

const earlierOf = ({ found }: SavedRecord["checks"][number]): EarlierCheck => ({ asOf: found.history.asOf, facts: found.facts, digest: found.report });

/** Asks for something that takes a while; nothing when it was stopped or failed. */
async function working<R extends Request>(what: "open" | "save", request: R): Promise<Answers[R["ask"]] | undefined> {
  const own = { what, share: 0 };
  busy = own;
  set({});
  try {
    return await vault.ask(request, (share) => {
      own.share = share;
      set({});
    });
  } catch (error) {
    coreFailed(error);
    return undefined;
  } finally {
    if (busy === own) busy = undefined;
    set({});
  }
}

function stop(): void {
  busy = undefined;
  vault.stop();
  set({});
  focusSoon("files");
}

async function checked(history: object): Promise<Outcome<Report> | undefined> {
  try {
    return await engine.ask({ ask: "checkup", history });
  } catch (error) {
    coreFailed(error);
    return undefined;
  }
}

/** What was told and what this check found. */
function foundOf(report: Report, history: object): Found {
  const known = report.facts.filter(({ state }) => state !== "unknown");
  const facts = Object.fromEntries(known.map(({ fact, span }) => [fact, span])) as Found["facts"];
  return { rules: report.rules, history: history as History, facts, points: report.score.points, report: report.digest };
}

/** Saves what is entered now, which the report on the page may not follow yet. */
async function save(password: string | undefined): Promise<void> {
  form = undefined;
  const history = toHistory(state.draft, state.today);
  const outcome = await checked(history);
  if (!outcome) return;
  // The section says that something wrong is to be mended first.
  if (!outcome.value) return set({ problems: outcome.problems });
  const report = outcome.value;
  set({ report, history: history as History, problems: [] });
  const { kept } = state;
  const made = await working("save", { ask: "save", record: kept?.record, found: foundOf(report, history), password });
  if (!made) return;
  // The record was opened here, and the check is the page's own.
  if (!made.value) return coreFailed(new Error(JSON.stringify(made.problems)));
  const { record, text } = made.value;
  const name = `credit-checkup-${report.asOf}.${password === undefined ? "json" : "checkup"}`;
  const well = insideApp() ? await copyText(text) : true;
  if (!insideApp()) download(name, password === undefined ? "application/json" : "application/octet-stream", text);
  saved = { digest: report.digest, name, well, text };
  set({ kept: { record, firstBad: kept?.firstBad } });
  focusSoon(well ? "saved" : "file-text");
}

function submit(event: Event): void {
  event.preventDefault();
  const [password, again] = ["password", "password-again"].map((id) => document.querySelector<HTMLInputElement>(`#${id}`)?.value);
  if (form?.to === "open") return void openFile(form.name, form.file, password);
  wrong = password!.length < SHORTEST ? "short" : password !== again ? "different" : undefined;
  if (wrong) {
    set({});
    focusSoon(wrong === "short" ? "password" : "password-again");
  } else void save(password);
}

function passwordField(id: string, says: Part, fresh: boolean): TemplateResult {
  return html`<div class="field ${says === nothing ? "" : "wrong"}">
    <label for=${id}>${t(id)}</label>
    <input
      type="password"
      id=${id}
      class="blank"
      autocomplete=${fresh ? "new-password" : "current-password"}
      aria-describedby=${says === nothing ? nothing : `${id}-says`}
      aria-invalid=${says === nothing ? nothing : "true"}
    />
    ${says}
  </div>`;
}

function passwordForm(to: "save" | "open"): TemplateResult {
  const says = (id: string, what: typeof wrong): Part => (wrong === what ? saysMissing(id, t(`password-${what}`, { n: SHORTEST })) : nothing);
  const saving = to === "save";
  return html`<form class="inner" novalidate @submit=${submit}>
    <p>${saving ? t("seal-lead") : t("unseal-lead", { name: form!.to === "open" ? form!.name : "" })}</p>
    ${passwordField("password", saving ? says("password", "short") : nothing, saving)}
    ${saving ? passwordField("password-again", says("password-again", "different"), true) : nothing}
    ${saving ? html`<p class="fine">${t("seal-lost")}</p>` : nothing}
    <div class="go">
      <button type="submit" class="button">${t(saving ? (insideApp() ? "seal-copy" : "seal") : "unseal")}</button>
      <button type="button" class="button plain" @click=${() => show(undefined, "files")}>${t("keeping-back")}</button>
    </div>
  </form>`;
}

/** The other way to save, for other programs and for where nothing can be sealed. */
const unsealed = (): TemplateResult => html`<details class="more" ?open=${!canSeal()}>
  <summary>${t("unsealed")}</summary>
  <div class="inner">
    <p>${t("unsealed-note")}</p>
    <div class="go"><button type="button" class="button second" id="unsealed" @click=${() => void save(undefined)}>${t(insideApp() ? "unsealed-copy" : "unsealed-save")}</button></div>
  </div>
</details>`;

/** What is under way, asked or done. */
export function keeping(): Part {
  if (busy) {
    return html`<div class="inner" role="status">
      <label for="keeping-bar">${t(`keeping-${busy.what}`)}</label>
      <progress id="keeping-bar" max="1" .value=${busy.share}></progress>
      <div class="go"><button type="button" class="button second" @click=${stop}>${t("keeping-stop")}</button></div>
    </div>`;
  }
  if (form?.to === "open") return passwordForm("open");
  if (form) return html`${canSeal() ? passwordForm("save") : html`<p class="note">${t("seal-not-here")}</p>`} ${unsealed()}`;
  if (!saved || saved.digest !== state.report?.digest) return nothing;
  const { name, well, text } = saved;
  return html`<p id="saved" tabindex="-1" role="status">${insideApp() ? t(well ? "files-copied" : "take-shown") : t("saved", { name })}</p>
    ${well ? nothing : byHand("file-text", "paste-label", text)}`;
}

/** What the opened record is, beside that it was opened. */
export function keptNote(): Part {
  const { kept } = state;
  if (!kept) return nothing;
  const { record, firstBad } = kept;
  const n = record.checks.length;
  return html`<p class=${firstBad === undefined ? "" : "note grave"}>
      ${firstBad === undefined ? t("kept-whole", { n }) : t(firstBad < n ? "kept-altered" : "kept-cut", { n: firstBad + 1 })}
    </p>
    <p><a href="#checks">${t("kept-see")}</a></p>`;
}
