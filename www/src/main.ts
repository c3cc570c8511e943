// The page: which view the address asks for, one render for every change, and the checkup that follows each.
//
// The address holds the name of a view and nothing a person entered.

import { html, nothing, render, type TemplateResult } from "lit/html.js";

import type { History, Problem } from "../generated/types.js";
import { LISTS, toHistory, type List } from "./draft.js";
import { coreFailed, engine, Latest } from "./engine.js";
import { beside } from "./fields.js";
import { lang, speak, t, type Language, type Texts } from "./i18n.js";
import { forgetTab, keptInTab } from "./host.js";
import { eventScreen, lookOver, questionAt, questionScreen } from "./interview.js";
import { framed } from "./framed.js";
import { keepFiles } from "./assets-site.js";
import { opening } from "./opening.js";
import type { Page } from "./pages.js";
import { load } from "./routes.js";
import { begin, listen, set, state } from "./store.js";
import { rawAt } from "./typed.js";

const app = document.getElementById("app")!;
/** A checkup waits for a pause in typing. */
const PAUSE_MS = 250;
/** A change of the answer is announced when it has stood this long. */
const SETTLED_MS = 1_000;

/** What is wrong, shown or still held back. */
let held: Problem[] = [];

const checkups = new Latest(
  (history: object) => engine.ask({ ask: "checkup", history }),
  (outcome, history) => {
    held = outcome.problems ?? [];
    if (outcome.value) set({ report: outcome.value, history: history as History, problems: [] });
    else showProblems(document.activeElement);
  },
  coreFailed,
  PAUSE_MS,
);

/** The entry that a path belongs to. */
function entryOf(path: string): string {
  const parts = path.split(".");
  return parts[0]! in LISTS ? parts.slice(0, 2).join(".") : parts[0]!;
}

/**
 * Shows what is wrong, except what the person is still at: the field that has the focus, and empty fields of the same
 * entry. What is shown already stays until it is mended.
 */
function showProblems(focused: EventTarget | null): void {
  const at = focused instanceof HTMLElement ? focused.id : "";
  const problems = held.filter(({ path }) => {
    if (state.problems.some((shown) => shown.path === path)) return true;
    return path !== at && !(rawAt(path) === "" && entryOf(path) === entryOf(at));
  });
  set({ problems });
}

// Browsers bring only the line that one types on into sight.
document.addEventListener("focusin", ({ target }) => {
  if (target instanceof HTMLTextAreaElement) target.scrollIntoView({ block: "nearest" });
});

document.addEventListener("focusout", (event) => {
  if (held.length > state.problems.length) showProblems(event.relatedTarget);
});

function check(): void {
  if (!state.started || !state.today) return;
  checkups.put(toHistory(state.draft, state.today));
}

/** The views that the part with the report writes. */
const WRITTEN = ["answers", "all", "report", "checks", "bills", "cost", "cash", "class", "scam", "tell", "wiped"] as const;
type Written = (typeof WRITTEN)[number];
type View = "opening" | "event" | Written | Page | number;
const isWritten = (view: View): view is Written => WRITTEN.some((name) => name === view);

/** The pages beside the app: views of it in the one file, where they are once they are unpacked. */
const PAGES: readonly unknown[] = ["guide", "model", "causes", "check"] satisfies Page[];
const isPage = (name: unknown): name is Page => IN_FILE && PAGES.includes(name);
let pages: typeof import("./pages.js") | undefined;

async function openPage(id: string | undefined): Promise<void> {
  const unpacked = await load("pages");
  await unpacked.unpackPages();
  pages = unpacked;
  arrive();
  if (id) requestAnimationFrame(() => requestAnimationFrame(() => reach(id)));
}

/** The view that a name in the address stands for. */
function viewNamed(name: string): View | undefined {
  const question = /^q([1-9]\d*)$/.exec(name);
  if (question) return Number(question[1]) - 1;
  if (isPage(name)) return name;
  return name === "event" ? name : WRITTEN.find((other) => other === name.replace(/^class-.*/, "class"));
}

/** Whether a view needs no check. */
const alone = (view: View): boolean => /^(cash|class|cost|scam|tell|wiped)$/.test(String(view));

function viewOf(hash: string): View {
  const named = viewNamed(hash.slice(1)) ?? "opening";
  const missing = typeof named === "number" && !questionAt(named);
  return alone(named) || (state.started && !missing) ? named : "opening";
}

let view: View = viewOf(location.hash);

/** The part of the page that writes the report, once it is here. */
let writer: typeof import("./report.js") | undefined;

/** Fetches that part, which the opening and the questions do without; only who wants the report hears of a failure. */
async function fetchWriter(): Promise<void> {
  try {
    writer = await load("report");
    if (state.failure === "report") state.failure = undefined;
    if (isWritten(view)) arrive();
  } catch (error) {
    console.error(error);
    if (isWritten(view)) set({ failure: "report" });
  }
}

/** What stands in the report's place until then. */
const waiting = (failed: boolean): TemplateResult => html`<div class="wrap">
  <header class="answer"><h1 tabindex="-1">${t(failed ? "nav-report" : "report-soon")}</h1></header>
  ${failed
    ? html`<div class="go">
        <button type="button" class="button" @click=${() => void fetchWriter()}>${t("fetch-again")}</button>
      </div>`
    : nothing}
</div>`;

const failed = (what: "core" | "language" | "report"): TemplateResult => html`<div class="wrap">
  <div class="note grave" role="alert"><b>${t(`failure-${what}`)}</b><p>${t(`failure-${what}.more`)}</p></div>
</div>`;

function shown(): TemplateResult {
  if (view === "event") return eventScreen();
  if (isWritten(view)) return writer ? writer.VIEWS[view]() : waiting(state.failure === "report");
  if (view === "opening") return opening();
  return isPage(view) ? (pages?.pageShown(view) ?? html``) : questionScreen(view, () => checkups.now());
}

function titleOf(): string {
  if (view === "opening") return t("title");
  if (isPage(view)) return pages?.pageTitle(view) ?? t("title");
  return typeof view === "number" ? t("title-question", { n: view + 1 }) : t(`title-${view}`);
}

function page(): TemplateResult {
  const other: Language = lang() === "en" ? "zh-CN" : "en";
  const current = typeof view === "number" ? "event" : view;
  const link = (to: "event" | "all" | "report"): TemplateResult =>
    html`<li class="to-${to}"><a href="#${to}" aria-current=${current === to ? (view === to ? "page" : "true") : nothing}>${t(`nav-${to}`)}</a></li>`;
  return html`<a class="skip" href="#main">${t("skip-to-main")}</a>
    <header class="top">
      <div class="wrap">
        <a class="name" href="#">${t("name")}<span lang=${other}>${t("name-other")}</span></a>
        ${state.started
          ? html`<nav aria-label=${t("nav")}>
              <ul>
                ${link("event")} ${link("all")} ${link("report")}
              </ul>
            </nav>`
          : nothing}
        <button type="button" class="language" lang=${other} @click=${() => void change(other)}>${t("other-language")}</button>
      </div>
    </header>
    <main id="main" tabindex="-1">
      ${state.broken ? failed("core") : nothing} ${state.failure ? failed(state.failure) : nothing}
      ${shown()}
      <p class="unseen" role="status">${announced}</p>
    </main>
    <footer class="foot">
      <div class="wrap">
        <p>${t("foot")}</p>
        <ul class="on-screen">
          <li><a href="#cost">${t("cost-door")}</a></li>
          <li><a href="#cash">${t("cash-door")}</a></li>
          <li><a href="#scam">${t("scam-door")}</a></li>
          <li>${beside(t("check-page.file"), t("check-page"))}</li>
          ${state.started || alone(view)
            ? html`<li><button type="button" class="link" @click=${clear}>${t("foot-clear")}</button></li>
                <li><button type="button" class="link" @click=${leave}>${t("foot-leave")}</button></li>`
            : nothing}
          ${state.report ? html`<li>${t("foot-rules", { version: state.report.rules })}</li>` : nothing}
        </ul>
      </div>
    </footer>`;
}

let drawing = false;

function draw(): void {
  if (drawing) return;
  drawing = true;
  requestAnimationFrame(() => {
    drawing = false;
    document.title = titleOf();
    const atHeading = document.activeElement?.matches("main h1");
    render(page(), app);
    // A heading that another has taken the place of hands the focus on.
    if (atHeading && document.activeElement === document.body) toHeading();
    announceLater();
  });
}

let announced = "";
let said = "";
let timer: ReturnType<typeof setTimeout> | undefined;

/** Tells the answer to those who do not see it change. */
function announceLater(): void {
  const answer = (view === "report" || view === "all") && state.report && writer?.answerSentence(state.report);
  const sentence = answer ? answer.replace(/[‹›]/g, "") : "";
  if (sentence === said) return;
  said = sentence;
  clearTimeout(timer);
  timer = setTimeout(() => {
    announced = sentence;
    draw();
  }, SETTLED_MS);
}

const english = (): Promise<Texts> => load("english").then((part) => part.default);

async function change(language: Language): Promise<void> {
  try {
    await speak(language, english);
    document.documentElement.lang = language;
    if (state.failure === "language") state.failure = undefined;
    draw();
  } catch {
    set({ failure: "language" });
  }
}

/** Goes where the address says. */
function go(): void {
  const next = viewOf(location.hash);
  if (next === view) return;
  view = next;
  state.missing = undefined;
  if (view === "answers") lookOver();
  if (state.failure === "report") state.failure = undefined;
  if (isWritten(view) && !writer) void fetchWriter();
  arrive();
}

/** Draws another view; the focus goes to the heading, for those who hear the page. */
function arrive(): void {
  draw();
  requestAnimationFrame(() => {
    scrollTo(0, 0);
    toHeading();
  });
}

const toHeading = (): void => (document.querySelector<HTMLElement>("main h1") ?? app).focus({ preventScroll: true });

/** Forgets everything. */
function clear(): void {
  forgetTab();
  begin();
  location.hash = "";
}

/** Escape this many times within this time leaves at once. */
const ESCAPES = 3;
const ESCAPES_MS = 2_000;
let escapes: number[] = [];

/** Leaves at once: what was entered is gone, and the page is blank and not in the way back. */
function leave(): void {
  forgetTab();
  begin();
  view = "opening";
  app.replaceChildren();
  location.replace("about:blank");
}

document.addEventListener("keydown", ({ key, timeStamp }) => {
  escapes = key === "Escape" ? [...escapes.filter((pressed) => timeStamp - pressed < ESCAPES_MS), timeStamp] : [];
  if (escapes.length >= ESCAPES) leave();
});

/** Opens what hides a field, then goes to it. */
function reach(id: string): boolean {
  const [list, place] = id.split(".");
  const many = state.shown[list as List];
  if (many !== undefined && Number(place) >= many) {
    state.shown[list as List] = Number(place) + 1;
    render(page(), app);
  }
  const target = document.getElementById(id) ?? document.getElementById(id.split(".").slice(0, 2).join("."));
  if (!target) return false;
  for (let at = target.parentElement; at; at = at.parentElement) if (at instanceof HTMLDetailsElement) at.open = true;
  target.focus({ preventScroll: true });
  target.scrollIntoView({ block: target.matches("input, select, textarea") ? "center" : "start" });
  return true;
}

// Links within a view must not change the address, which names the view.
document.addEventListener("click", (event) => {
  const address = (event.target as Element).closest?.("a[href]")?.getAttribute("href") ?? "";
  const page = IN_FILE && /^(\w+)(?:\.en)?\.html(?:#(.+))?$/.exec(address);
  if (page) {
    event.preventDefault();
    location.hash = page[1]!;
    void openPage(page[2]);
    return;
  }
  const id = address.startsWith("#") ? address.slice(1) : "";
  if (!id || viewNamed(id) !== undefined) return;
  event.preventDefault();
  if (reach(id)) return;
  // What a view lacks is in the report.
  location.hash = "#report";
  requestAnimationFrame(() => requestAnimationFrame(() => reach(id)));
});

let closed: HTMLDetailsElement[] = [];
window.addEventListener("beforeprint", () => {
  closed = [...document.querySelectorAll<HTMLDetailsElement>("details:not([open])")];
  for (const part of closed) part.open = true;
});
window.addEventListener("afterprint", () => {
  for (const part of closed) part.open = false;
});

window.addEventListener("hashchange", go);
if (IN_FILE) framed((language) => void change(language));

listen((what) => {
  if (what === "draft") check();
  draw();
});

// Nothing is there yet, so an address of a view that needs entries leads to the opening.
const asked = location.hash;
if (asked && view === "opening") history.replaceState(null, "", location.pathname + location.search);
// A page that people land on begins the check with a question.
const first = /^#ask-(\w+)/.exec(asked)?.[1];
if (first) {
  begin({ started: true, asked: [first] });
  location.hash = "#q1";
}
app.replaceChildren();
draw();
if (keptInTab()) {
  const restored = (keeping: typeof import("./keeping.js")): void => {
    keeping.restore();
    if (state.started) location.hash = asked;
  };
  void load("keeping").then(restored, console.error);
}
requestAnimationFrame(() => void fetchWriter().then(keepFiles));
engine.ask({ ask: "today" }).then(
  (today) => {
    set({ today });
    check();
  },
  coreFailed,
);
