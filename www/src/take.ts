// The plan to take along: its days as a calendar file, its steps as text for a chat, and on paper, whole or as one sheet
// for a counsellor.
//
// In: the report and its answer. Out: the section, a file, a text, a print. All words come from the page; the core
// writes the calendar. Nothing here is sent anywhere: where the text goes is up to the person.

import { html, nothing, render, type TemplateResult } from "lit/html.js";

import type { Calendar, FactId, Report } from "../generated/types.js";
import { coreFailed, engine } from "./engine.js";
import { factValue } from "./facts.js";
import { focusSoon, type Part } from "./fields.js";
import { download } from "./files.js";
import { byHand, copyText, printAll, printAlone } from "./handing.js";
import { insideApp } from "./host.js";
import { date, list, t } from "./i18n.js";
import { pictureOf } from "./picture.js";
import { answerSentence } from "./report-answer.js";
import { stepAmount, stepHow, stepWhen } from "./report-plan.js";
import { range } from "./report-standing.js";
import { day, placeOf, sentences, speaks } from "./report-words.js";
import { set, state } from "./store.js";

/** The most characters of the text: longer ones are cut or refused by some chat apps. */
const LONGEST_TEXT = 1_500;

/** What came of the last attempt to copy, and for which report. */
export let copied: { digest: string; well: boolean } | undefined;
/** The text as a picture, once it is asked for, and for which text. */
export let picture: { text: string; address: string } | undefined;

export function take(report: Report): TemplateResult {
  const answer = answerSentence(report);
  const text = chatText(report, answer);
  const last = copied?.digest === report.digest ? copied : undefined;
  const inside = insideApp();
  const button = (id: string, go: () => unknown, first = false): TemplateResult =>
    html`<button type="button" class="button ${first ? "" : "second"}" @click=${() => void go()}>${t(id)}</button>`;
  return html`<section class="sheet on-screen" aria-labelledby="take">
    <h2 id="take">${t("take-title")}</h2>
    <div class="body">
      <div class="go">
        ${inside ? nothing : button("take-calendar", () => saveCalendar(report), true)} ${button("take-copy", () => copy(text, report), inside)}
        ${inside ? button("take-picture", () => draw(text)) : nothing}
        ${"share" in navigator ? button("take-share", () => share(text, report)) : nothing}
      </div>
      <p aria-live="polite">${last ? t(last.well ? "take-copied" : "take-shown") : nothing}</p>
      ${last?.well === false
        ? byHand("take-text", "take-text", text)
        : nothing}
      ${picture?.text === text
        ? html`<figure class="picture">
            <figcaption>${t("take-hold")}</figcaption>
            <img src=${picture.address} alt=${text} />
          </figure>`
        : nothing}
      ${inside
        ? html`<div class="note"><b>${t("take-inside")}</b><p>${t("take-inside.more")}</p></div>`
        : html`<p class="fine">${t("take-note", { n: entriesOf(report).length })}</p>
            <div class="go">${button("print-counsel", () => printCounsel(report, answer))} ${button("print", printAll)}</div>
            <p class="fine">${t("print-counsel-note")}</p>`}
    </div>
  </section>`;
}

function draw(text: string): void {
  picture = { text, address: pictureOf(text) };
  set({});
}

/** Every day of the plan and every change on a known day; a day holds each of them once. */
function entriesOf({ plan, outlook }: Report): Calendar["entries"] {
  const id = (what: string): string => `${what}-${plan.goal}`;
  const steps = plan.steps.map((step) => ({
    id: id(step.action),
    on: step.by,
    summary: step.habit ? t("calendar-until", { step: t(`action-${step.action}`) }) : t(`action-${step.action}`),
    description: [stepHow(step), stepAmount(step), t("promise")].filter(Boolean).join("\n"),
  }));
  const changes = outlook.changes.map(({ change, on, remaining }) => {
    return { id: id(change), on, summary: t(`change-${change}`, { remaining }), description: "" };
  });
  const again = { id: id("check_again"), on: outlook.checkAgain, summary: t("changes-check-again"), description: "" };
  const entries = new Map<string, Calendar["entries"][number]>();
  for (const { on, ...entry } of [...steps, ...changes, again]) {
    const place = `${entry.id} ${on}`;
    if (on !== null && !entries.has(place)) entries.set(place, { ...entry, on });
  }
  return [...entries.values()];
}

async function saveCalendar(report: Report): Promise<void> {
  const { asOf } = report;
  try {
    const outcome = await engine.ask({ ask: "calendar", calendar: { asOf, name: t("name"), entries: entriesOf(report) } });
    // The entries are the page's own.
    if (!outcome.value) throw new Error(JSON.stringify(outcome.problems));
    download(`credit-checkup-${asOf}.ics`, "text/calendar", outcome.value);
  } catch (error) {
    coreFailed(error);
  }
}

/**
 * The answer, the steps and what to leave alone as plain text. Where it is long, how to do the later steps is left out,
 * then what to leave alone, then the last steps.
 */
function chatText({ plan: { steps, avoid }, asOf }: Report, answer: string): string {
  const head = [t("chat-head", { name: t("name"), day: date(asOf) }), answer.replace(/[‹›]/g, ""), t("chat-steps")];
  const foot = avoid.length > 0 ? [t("chat-avoid", { avoid: avoid.map(({ avoid }) => t(`avoid-${avoid}`)).join(t("also")) })] : [];
  const short = steps.map((step, place) => t("chat-step", { n: place + 1, step: t(`action-${step.action}`), day: stepWhen(step, asOf) }));
  const long = steps.map((step, place) => sentences([short[place]!, stepHow(step)]));
  const text = (lines: string[]): string => [...head, ...lines, t("promise")].join("\n");
  function* ways(): Generator<string[]> {
    for (let whole = long.length; whole > 0; whole--) yield [...long.slice(0, whole), ...short.slice(whole), ...foot];
    yield [...short, ...foot];
    for (let kept = short.length; kept > 0; kept--) yield firstOf(short, kept);
  }
  for (const way of ways()) {
    const all = text(way);
    if (all.length <= LONGEST_TEXT) return all;
  }
  return text([]);
}

/** Notes how copying went; where it did not, the text is there to be copied by hand. */
function copiedAs(well: boolean, { digest }: Report): void {
  copied = { digest, well };
  set({});
  if (!well) focusSoon("take-text");
}

const copy = async (text: string, report: Report): Promise<void> => copiedAs(await copyText(text), report);

async function share(text: string, report: Report): Promise<void> {
  try {
    await navigator.share({ text });
  } catch (error) {
    // Who closes the list of apps has thought better of it.
    if (!(error instanceof DOMException && error.name === "AbortError")) copiedAs(false, report);
  }
}

function printCounsel(report: Report, answer: string): void {
  const sheet = document.createElement("div");
  sheet.className = "counsel";
  render(counsel(report, answer), sheet);
  printAlone(sheet);
}

/** The most of each that the sheet has room for. */
const MOST = { known: 18, unknown: 12, causes: 6, steps: 24, avoid: 10 };

/** The first of many, and how many more there are. */
function firstOf(items: string[], most: number): string[] {
  return items.length > most ? [...items.slice(0, most - 1), t("counsel-more", { n: items.length - most + 1 })] : items;
}

/** What a counsellor asks first, on one page. */
function counsel({ asOf, facts, score, diagnosis, plan, rules, digest }: Report, answer: string): TemplateResult {
  const event = state.history?.event;
  // What points or causes hang on comes first.
  const telling = new Set<FactId>(score.factors.flatMap(({ parts }) => parts.map(({ fact }) => fact)));
  for (const { supports, against } of diagnosis.causes) {
    for (const item of [...supports, ...against]) if (item.kind === "fact") telling.add(item.fact);
  }
  const readings = facts.filter(({ state }) => state !== "unknown");
  const known = [...readings.filter(({ fact }) => telling.has(fact)), ...readings.filter(({ fact }) => !telling.has(fact))];
  const unknown = facts.filter(({ state }) => state === "unknown").map(({ fact }) => t(`fact-${fact}`));
  const causes = diagnosis.causes.filter(speaks);
  const row = (name: string, value: Part | string): TemplateResult => html`<div><dt>${name}</dt><dd>${value}</dd></div>`;
  const items = (texts: string[], most: number): TemplateResult =>
    html`<ul>${firstOf(texts, most).map((text) => html`<li>${text}</li>`)}</ul>`;
  return html`<h1>${t("counsel-title")}</h1>
    <p>${t("counsel-nameless")}</p>
    <dl class="slip">
      ${row(t("slip-check"), day(asOf))}
      ${event ? row(t("slip-what"), t("slip-event", { product: t(`product-${event.product}`), event: t(`event-${event.kind}`) })) : nothing}
      ${event?.date ? row(t("slip-when"), html`${event.about ? t("about") : nothing}${day(event.date)}`) : nothing}
      ${row(
        t("stand-title"),
        t("counsel-standing", { place: placeOf(score.standing), points: range(score.points) }),
      )}
    </dl>
    <p>${answer.replace(/[‹›]/g, "")}</p>
    <h2>${t("counsel-known")}</h2>
    ${items(known.map(({ fact, span }) => factValue(fact, span)), MOST.known)}
    ${unknown.length > 0
      ? html`<h2>${t("counsel-unknown")}</h2>
          <p>${list(firstOf(unknown, MOST.unknown))}</p>`
      : nothing}
    ${causes.length > 0
      ? html`<h2>${t("counsel-causes")}</h2>
          ${items(causes.map(({ cause, word, grade }) => t("counsel-cause", { cause: t(`cause-${cause}`), word: t(`word-${word}`), grade })), MOST.causes)}`
      : nothing}
    <h2>${t("plan-title")}</h2>
    ${items(
      plan.steps.map((step) => sentences([t("counsel-step", { day: stepWhen(step, asOf), step: t(`action-${step.action}`) }), stepAmount(step)])),
      MOST.steps,
    )}
    <h2>${t("avoid-title")}</h2>
    ${items(plan.avoid.map(({ avoid }) => t(`avoid-${avoid}`)), MOST.avoid)}
    <p class="end">${sentences([t("promise"), t("not-a-bureau-score")])}</p>
    <p class="end">${t("counsel-made", { rules, digest })}</p>`;
}
