// Bills and credit reports, from the file to the page: picking, pasting, passwords, what was understood, and taking it over.
//
// In: files that a person picks or drops, or a text they paste. Out: the view; and when they say so, accounts, draws,
// repayments, inquiries, late payments, income and spending in the draft, with the way back. Nothing of a file is used before.

import { html, nothing, type TemplateResult } from "lit/html.js";

import texts from "../locales/bills.zh-CN.ftl";
import type { Opened, Product, Refusal, Whose } from "../generated/types.js";
import { countsOf, foundView } from "./bills-found.js";
import { toDraft, toHistory, type Draft } from "./draft.js";
import { coreFailed, Engine, engine as core } from "./engine.js";
import { focusSoon, saysMissing, type Part } from "./fields.js";
import { add, lang, t } from "./i18n.js";
import type { Answers, Bill, Choices, Decisions, Read, Request } from "./import.js";
import { back } from "./opening.js";
import { isDate, readDate } from "./reading.js";
import { edit, listen, set, state } from "./store.js";

add("zh-CN", [texts]);

const engine = new Engine<Answers, Request>("import");

export interface Picked extends Bill {
  name: string;
  /** What came of it; nothing while it is read. */
  came: Opened | undefined;
}

export interface Understood extends Read {
  choices: Choices;
  decisions: Decisions;
}

const noChoices = (): Choices => ({ products: {}, incomes: undefined, household: false });

let picked: Picked[] = [];
let last = 0;
let choices = noChoices();
let decisions: Decisions = {};
/** What is not read, and why. */
let refused: { name: string; why: Refusal | "unreadable" }[] = [];
let busy: { share: number } | undefined;
let read: Read | undefined;
/** What was taken over: how many, the draft before it, and the draft that it made; or that this was undone. */
let taken: { what: Record<string, number>; before: Draft; after: string } | "undone" | undefined;

function forget(): void {
  picked = [];
  choices = noChoices();
  decisions = {};
  refused = [];
  read = undefined;
  busy = undefined;
  engine.stop();
}

listen((what) => {
  if (what !== "draft") return;
  if (state.started) {
    // What is put together is put together with what is entered by now.
    if (hasBills()) void ask();
    return;
  }
  // Who forgets everything forgets this too.
  taken = undefined;
  forget();
});

/** The day of the check. */
export const asOf = (): string => {
  const typed = readDate(state.draft.asOf);
  return isDate(typed) ? typed : state.today;
};

/** What was entered, as far as a bill can say more of it. */
function mine(): object {
  const { told, complete, accounts, draws, repayments, inquiries, household } = toHistory(state.draft, state.today) as Record<string, unknown>;
  return { version: 1, asOf: asOf(), told, complete, accounts, draws, repayments, inquiries, household };
}

let openSaved: (name: string, file: Blob) => void = () => {};
let asking = 0;

/** The answer that is waited for. */
let answer: Promise<void> = Promise.resolve();

/** Has what is picked read, and understood by what was chosen. */
const ask = (): Promise<void> => (answer = askNow());

async function askNow(): Promise<void> {
  const own = ++asking;
  const begun = { share: 0 };
  const reading = picked.some(({ came }) => came === undefined);
  if (reading) busy = begun;
  set({});
  const bills = picked.map(({ id, file, password, mapping }) => ({ id, file, password, mapping }));
  try {
    // Whoever is quick picks a file before the core has said which day it is, and everything would lie after it.
    if (!asOf()) set({ today: await core.ask({ ask: "today" }) });
    const found = await engine.ask({ ask: "bills", bills, asOf: asOf(), choices, mine: mine(), decisions }, (share) => {
      begun.share = share;
      set({});
    });
    // Something was changed meanwhile, or all of it stopped.
    if (own !== asking) return;
    read = found;
    arrange(found);
  } catch (error) {
    coreFailed(error);
    picked = picked.filter(({ came }) => came === "read");
  }
  if (own !== asking) return;
  busy = undefined;
  set({});
  if (reading) focusSoon(sealed() ? "bill-password" : refused.length > 0 && !hasBills() ? "bills-refused" : read?.imported.reports ? "bills-report" : "bills-files");
}

/** Sorts out what was not read. */
function arrange({ came }: Read): void {
  for (const [place, bill] of [...picked].entries()) {
    const outcome = came[place]!;
    bill.came = outcome;
    const why = outcome === "unreadable" ? outcome : typeof outcome === "object" ? outcome.refused : undefined;
    if (why === undefined || why === "locked") continue;
    picked = picked.filter((other) => other !== bill);
    if (why === "own") openSaved(bill.name, bill.file);
    else refused.push({ name: bill.name, why });
  }
}

/** Takes files that were picked or dropped, or text that was pasted. */
export function takeFiles(files: Iterable<File>): void {
  back();
  taken = undefined;
  refused = [];
  for (const file of files) {
    last += 1;
    picked.push({ id: last, name: file.name, file, password: undefined, mapping: undefined, came: undefined });
  }
  if (picked.length > 0) void ask();
}

function stop(): void {
  asking += 1;
  busy = undefined;
  picked = picked.filter(({ came }) => came === "read");
  engine.stop();
  set({});
  focusSoon("bills-input");
}

const hasBills = (): boolean => picked.some(({ came }) => came === "read");
/** The first file that waits for its password. */
const sealed = (): Picked | undefined => picked.find(({ came }) => came === "needsPassword" || (typeof came === "object" && came.refused === "locked"));

/** Changes what was chosen, and has the rest follow. */
const choose = (change: Partial<Choices>): void => {
  choices = { ...choices, ...change };
  void ask();
};

export const actions = {
  product: (label: string, product: Product | "none"): void => choose({ products: { ...choices.products, [label]: product } }),
  incomes: (incomes: Choices["incomes"]): void => choose({ incomes }),
  household: (household: boolean): void => choose({ household }),
  decide(key: string, whose: Whose): void {
    decisions = { ...decisions, [key]: whose };
    void ask();
  },
  remove(id: number): void {
    picked = picked.filter((bill) => bill.id !== id);
    if (!hasBills()) forget();
    else void ask();
    set({});
    focusSoon("bills-input");
  },
  mapping(id: number, mapping: Bill["mapping"]): void {
    picked = picked.map((bill) => (bill.id === id ? { ...bill, mapping } : bill));
    void ask();
  },
  take: (): void => void take(),
  drop(): void {
    forget();
    set({});
    focusSoon("bills-input");
  },
};

async function take(): Promise<void> {
  await answer;
  const history = read?.outcome.value?.history;
  if (!read || !history) return;
  const { lists, household, told, unsure, complete } = toDraft(history);
  // What says the same stays in the person's own words.
  const own = toDraft(mine() as typeof history).household;
  const changed = Object.fromEntries(Object.entries(household).filter(([field, value]) => value !== own[field]));
  const before = structuredClone(state.draft);
  const what = countsOf(read.imported.history);
  forget();
  edit((draft) => {
    const { accounts, draws, repayments, inquiries } = lists;
    draft.lists = { ...draft.lists, accounts, draws, repayments, inquiries };
    draft.household = { ...draft.household, ...changed };
    draft.told = told;
    // What a report answered is no longer open.
    draft.unsure = draft.unsure.filter((question) => unsure.includes(question));
    draft.complete = complete;
  });
  taken = { what, before, after: JSON.stringify(state.draft) };
  set({});
  focusSoon("bills-taken");
}

function undo(): void {
  if (!taken || taken === "undone") return;
  const { before } = taken;
  taken = "undone";
  edit((draft) => Object.assign(draft, before));
  focusSoon("bills-taken");
}

function submit(event: Event): void {
  event.preventDefault();
  const bill = sealed();
  const password = document.querySelector<HTMLInputElement>("#bill-password")?.value ?? "";
  if (!bill || password === "") return focusSoon("bill-password");
  picked = picked.map((other) => (other === bill ? { ...other, password, came: undefined } : other));
  void ask();
}

const passwordForm = ({ name, came, id }: Picked): TemplateResult => html`<form class="inner" novalidate @submit=${submit}>
  <div class="field ${typeof came === "object" ? "wrong" : ""}">
    <label for="bill-password">${t("bills-password", { name })}</label>
    <p class="hint" id="bill-password-hint">${t("bills-password.hint")}</p>
    ${typeof came === "object" ? saysMissing("bill-password", t("bills-why-locked")) : nothing}
    <div class="blank"
      ><input
        id="bill-password"
        type="text"
        autocomplete="off"
        spellcheck="false"
        aria-describedby=${typeof came === "object" ? "bill-password-says bill-password-hint" : "bill-password-hint"}
        aria-invalid=${typeof came === "object" ? "true" : nothing}
    /></div>
  </div>
  <div class="go">
    <button type="submit" class="button">${t("bills-password-open")}</button>
    <button type="button" class="button plain" @click=${() => actions.remove(id)}>${t("bills-password-leave")}</button>
  </div>
</form>`;

function under(): Part {
  if (busy) {
    return html`<div class="inner" role="status">
      <label for="bills-bar">${t("bills-reading")}</label>
      <progress id="bills-bar" max="1" .value=${busy.share}></progress>
      <div class="go"><button type="button" class="button second" @click=${stop}>${t("bills-stop")}</button></div>
    </div>`;
  }
  const waits = sealed();
  return waits ? passwordForm(waits) : nothing;
}

function pickedNow({ target }: Event): void {
  const input = target as HTMLInputElement;
  const files = [...(input.files ?? [])];
  // The same file can be picked again once it is corrected.
  input.value = "";
  takeFiles(files);
}

const over = (event: DragEvent): void => event.preventDefault();
function dropped(event: DragEvent): void {
  event.preventDefault();
  const files = [...(event.dataTransfer?.files ?? [])];
  if (files.length > 0) takeFiles(files);
}

function pasted(event: Event): void {
  event.preventDefault();
  const box = document.querySelector<HTMLTextAreaElement>("#bills-paste")!;
  if (box.value.trim() === "") return box.focus();
  takeFiles([new File([box.value], t("bills-pasted"), { type: "text/plain" })]);
  box.value = "";
}

const pasting = (): TemplateResult => html`<details class="more">
  <summary>${t("bills-paste")}</summary>
  <form class="inner" novalidate @submit=${pasted}>
    <div class="field">
      <label for="bills-paste">${t("bills-paste-label")}</label>
      <p class="hint" id="bills-paste-hint">${t("bills-paste-label.hint")}</p>
      <textarea id="bills-paste" class="blank" rows="5" spellcheck="false" autocomplete="off" aria-describedby="bills-paste-hint"></textarea>
    </div>
    <div class="go"><button type="submit" class="button second">${t("bills-paste-read")}</button></div>
  </form>
</details>`;

const picking = (): TemplateResult => html`<section class="sheet" aria-labelledby="bills-pick" @dragover=${over} @drop=${dropped}>
  <h2 id="bills-pick">${t("bills-pick")}</h2>
  <div class="body">
    <div class="drop">
      <label for="bills-input">${t("bills-input")}</label>
      <p class="hint" id="bills-input-hint">${t("bills-input.hint")}</p>
      <input type="file" id="bills-input" multiple aria-describedby="bills-input-hint" @change=${pickedNow} />
    </div>
    ${under()} ${pasting()}
    ${refused.length > 0
      ? html`<div class="summary-wrong" id="bills-refused" tabindex="-1">
          ${refused.map(({ name, why }) => html`<div><h3>${t("bills-refused", { name })}</h3><p>${t(`bills-why-${why}`)}</p></div>`)}
        </div>`
      : nothing}
    <details class="more">
      <summary>${t("bills-how")}</summary>
      <div class="inner">
        ${["report", "alipay", "wechat", "jd", "bank", "old"].map((from) => html`<div><h3>${t(`bills-how-${from}`)}</h3><p>${t(`bills-how-${from}.text`)}</p></div>`)}
      </div>
    </details>
  </div>
  <div class="beside"><p>${t("bills-privacy")}</p></div>
</section>`;

function outcome(): Part {
  if (!taken) return nothing;
  if (taken === "undone") return html`<p class="note" id="bills-taken" tabindex="-1">${t("bills-undone")}</p>`;
  return html`<div class="note" id="bills-taken" tabindex="-1">
    <b>${t("bills-taken")}</b>
    <p>${t("bills-taken.what", taken.what)}</p>
    <p>${JSON.stringify(state.draft) === taken.after ? nothing : t("bills-undo-also")}</p>
    <div class="go">
      <a class="button" href="#report">${t("to-report")}</a>
      <button type="button" class="button second" @click=${undo}>${t("bills-undo")}</button>
    </div>
  </div>`;
}

/** The view; `opener` opens one of our own files. */
export function billsView(opener: typeof openSaved): TemplateResult {
  openSaved = opener;
  return html`<div class="wrap bills" lang=${lang()}>
    <header class="answer">
      <h1 tabindex="-1">${t("bills-title")}</h1>
      <p class="lead">${t("bills-lead")}</p>
    </header>
    ${outcome()} ${picking()}
    ${read && hasBills() ? foundView({ ...read, choices, decisions }, picked.filter(({ came }) => came === "read")) : nothing}
  </div>`;
}
