// For classes: twelve invented people, guessing before the report opens, two side by side, a quiz before and after, notes for who
// leads. Everything stays on the page.
//
// In: votes and answers of a group. Out: the view; a person's report opens as the example does.

import { html, nothing, type TemplateResult } from "lit/html.js";
import { live } from "lit/directives/live.js";

import texts from "../locales/room.zh-CN.ftl";
import type { Cause, Report } from "../generated/types.js";
import { toDraft } from "./draft.js";
import { coreFailed, engine } from "./engine.js";
import { focusSoon, select, type Part } from "./fields.js";
import { add, lang, list, t } from "./i18n.js";
import { CANDIDATES, PERSONAS, QUIZ, type Persona } from "./personas.js";
import { code, linkTo, personaIn } from "./room-link.js";
import { button, fold, section, table } from "./sheet.js";
import { begin, listen, set, state } from "./store.js";

add("zh-CN", [texts]);

const fresh = (): { chosen: string; beside: string; votes: Partial<Record<Cause, number>>; open: boolean; projected: boolean; step: number; round: "before" | "after"; answers: Record<"before" | "after", number[]> } => ({
  chosen: "",
  beside: "",
  votes: {},
  open: false,
  projected: false,
  step: 0,
  round: "before",
  answers: { before: [], after: [] },
});
let room = fresh();

/** Takes the person whom the address names. */
function arrive(): void {
  const id = personaIn(location.hash);
  if (id && id !== room.chosen) choose(id);
}
addEventListener("hashchange", () => {
  arrive();
  // The large type is for the room alone.
  if (room.projected && !location.hash.startsWith("#class")) project(false);
});
queueMicrotask(arrive);

/** The reports of the people, once each was asked for. */
const reports = new Map<string, Report>();

const personaOf = (id: string): Persona | undefined => PERSONAS.find((persona) => persona.id === id);

/** The report of a person, or nothing until it is here. */
function reportOf(id: string): Report | undefined {
  const persona = personaOf(id);
  if (persona && !reports.has(id)) {
    engine.ask({ ask: "checkup", history: persona.history }).then((outcome) => {
      if (outcome.value) reports.set(id, outcome.value);
      set({});
    }, coreFailed);
  }
  return reports.get(id);
}

function change(change: (now: typeof room) => void): void {
  change(room);
  set({});
}

listen((what) => {
  // Who forgets everything forgets this too; a person's report that is opened is no reason to.
  if (what === "draft" && !state.started) room = fresh();
});

function choose(id: string): void {
  change((now) => Object.assign(now, { chosen: id, votes: {}, open: false, step: 0 }));
  show();
}

/** Brings the person into sight: to the top for a room, by the focus for one who reads. */
function show(): void {
  if (room.projected) scrollTo(0, 0);
  else focusSoon("class-guess");
}

/** How far a person is shown to a room: the story, the vote, what the report says. */
const STEPS = 3;

/** To a room: the story alone first, large; the rest step by step. */
function project(on: boolean): void {
  if (on) document.documentElement.dataset["scale"] = "lecture";
  else delete document.documentElement.dataset["scale"];
  change((now) => Object.assign(now, { projected: on, step: 0, open: false, chosen: now.chosen || PERSONAS[0]!.id }));
  show();
}

function step(by: number): void {
  change((now) => {
    now.step = Math.min(STEPS - 1, Math.max(0, now.step + by));
    now.open = now.step === STEPS - 1;
  });
}

/** The person after this one, or before. */
function turn(by: number): void {
  const at = PERSONAS.findIndex(({ id }) => id === room.chosen);
  choose(PERSONAS[(at + by + PERSONAS.length) % PERSONAS.length]!.id);
}

/** What keys do while a person is shown to a room; those of fields and buttons stay theirs. */
const KEYS: Record<string, () => void> = {
  ArrowRight: () => step(1),
  PageDown: () => step(1),
  ArrowLeft: () => step(-1),
  PageUp: () => step(-1),
  ArrowDown: () => turn(1),
  ArrowUp: () => turn(-1),
  q: () => project(false),
};

document.addEventListener("keydown", (event) => {
  if (!room.projected || !location.hash.startsWith("#class") || event.altKey || event.ctrlKey || event.metaKey) return;
  if ((event.target as Element).closest("input, select, textarea")) return;
  const digit = /^[1-9]$/.test(event.key) ? CANDIDATES[Number(event.key) - 1] : undefined;
  const go = digit && room.step > 0 ? () => vote(digit, 1) : KEYS[event.key];
  if (!go) return;
  event.preventDefault();
  go();
});

const people = (): TemplateResult =>
  section(
    "class-people",
    html`<p>${t("class-people-lead")}</p>
      <ol class="steps">${PERSONAS.map(({ id }) => html`<li><div><h3>${t(`persona-${id}`)}</h3><p>${t(`persona-${id}.story`)}</p><div class="on-screen">${button(t("class-choose", { name: t(`persona-${id}`) }), () => choose(id), "plain")}</div></div></li>`)}</ol>`,
    html`<p>${t("class-people.beside")}</p>`,
  );

/** Causes by their votes, most first. */
const voted = (): [Cause, number][] => CANDIDATES.flatMap((cause) => (room.votes[cause] ? [[cause, room.votes[cause]!] as [Cause, number]] : [])).sort(([, one], [, other]) => other - one);

const vote = (cause: Cause, by: number): void => change(({ votes }) => (votes[cause] = Math.max(0, (votes[cause] ?? 0) + by)));

function ballot(): TemplateResult {
  const rows = CANDIDATES.map((cause, at) => [
    room.projected && at < 9 ? `${at + 1}. ${t(`cause-${cause}`)}` : t(`cause-${cause}`),
    html`<span class="chips">
      <button type="button" class="chip" aria-label=${t("class-less", { cause: t(`cause-${cause}`) })} @click=${() => vote(cause, -1)}>−</button>
      <output id="vote-${cause}">${room.votes[cause] ?? 0}</output>
      <button type="button" class="chip" aria-label=${t("class-more", { cause: t(`cause-${cause}`) })} @click=${() => vote(cause, 1)}>+</button>
    </span>`,
  ]);
  return table(t("class-guess"), [t("class-cause"), t("class-votes")], rows, undefined, "named");
}

/** What the report says, beside what was guessed. */
function revealed(report: Report): TemplateResult {
  const { answer, causes } = report.diagnosis;
  const first = causes[0];
  const [most] = voted();
  const fraud = answer.kind === "fraud";
  const said = fraud ? t("class-says-fraud") : first && first.word !== "unlikely" && answer.kind !== "cannot_tell" ? t("class-says", { cause: t(`cause-${first.cause}`), word: t(`word-${first.word}`) }) : t("class-says-nothing");
  const right = most && (fraud ? most[0] === "fraud_impersonation" : answer.kind === "cannot_tell" ? most[0] === "unknown" : most[0] === first?.cause);
  return html`<div class="note" id="class-revealed" tabindex="-1"><b>${said}</b>
      <p>${most ? t(right ? "class-agrees" : "class-differs", { cause: t(`cause-${most[0]}`), n: most[1] }) : t("class-no-votes")}</p></div>
    <p>${t(`persona-${room.chosen}.lesson`)}</p>
    <div class="go">${button(t("class-report"), openReport, "")}</div>`;
}

/** Opens the person's report as the example is opened: what was entered before is laid aside. */
function openReport(): void {
  const persona = personaOf(room.chosen);
  if (!persona) return;
  const own = state.example || !state.started ? state.aside : state;
  begin({ started: true, example: true, draft: toDraft(persona.history), aside: own && { draft: own.draft, asked: own.asked, checked: own.checked } });
  location.hash = "#report";
}

function guess(): Part {
  if (!personaOf(room.chosen)) return nothing;
  const report = reportOf(room.chosen);
  const reveal = (): void => {
    change((now) => Object.assign(now, { open: true, step: STEPS - 1 }));
    if (!room.projected) focusSoon("class-revealed");
  };
  const votes = !room.projected || room.step > 0;
  return section(
    "class-guess",
    html`${room.projected ? nothing : html`<p class="lead">${t(`persona-${room.chosen}`)}</p>`}
      <p class=${room.projected ? "lead" : ""}>${t(`persona-${room.chosen}.story`)}</p>
      ${votes ? html`<p class="fine">${t("class-guess-lead")}</p>${ballot()}` : nothing}
      ${room.open && report ? revealed(report) : votes ? html`<div class="go on-screen">${button(t("class-reveal"), reveal, "")}</div>` : html`<div class="go on-screen">${button(t("class-next"), () => step(1), "")}</div>`}
      ${room.projected ? html`<div class="inner on-screen"><p class="fine">${t("class-keys")}</p>${button(t("class-project-end"), () => project(false), "plain")}</div>` : nothing}`,
    room.projected ? nothing : html`<p>${t("class-guess.beside")}</p><div class="go on-screen">${button(t("class-project"), () => project(true))}</div>${linked()}`,
  );
}

/** The link to this person, for phones in the room. */
function linked(): Part {
  const link = linkTo(room.chosen);
  return link
    ? html`<p class="fine">${t("class-link")}</p>${code(link, t("class-link"))}<p class="fine"><a href="#class-${room.chosen}">${link}</a></p>`
    : html`<p class="fine">${t("class-link-none")}</p>`;
}

/** What a report comes to in a few lines. */
function lines(id: string): unknown[] {
  const report = reportOf(id);
  if (!report) return ["", "", "", "", ""];
  const { diagnosis, score, plan, outlook } = report;
  const causes = diagnosis.causes.filter(({ word }) => word === "likely" || word === "possible").slice(0, 2);
  return [
    t(`persona-${id}.story`),
    diagnosis.answer.kind === "fraud" ? t("class-says-fraud") : causes.length > 0 ? list(causes.map(({ cause, word }) => t("class-says", { cause: t(`cause-${cause}`), word: t(`word-${word}`) }))) : t("class-says-nothing"),
    score.standing ? t(`standing-${score.standing}`) : t("standing-unclear"),
    t(`band-${outlook.band}`),
    plan.steps[0] ? t(`action-${plan.steps[0].action}`) : "",
  ];
}

function beside(): TemplateResult {
  const options = PERSONAS.map(({ id }): [string, string] => [id, t(`persona-${id}`)]);
  const picker = (id: "chosen" | "beside", label: string): TemplateResult => html`<div class="field"><label for=${id}>${label}</label>${select(id, room[id], options, (value) => change((now) => Object.assign(now, { [id]: value }, id === "chosen" && { open: false, votes: {} })), false)}</div>`;
  const both = personaOf(room.chosen) && personaOf(room.beside);
  const [one, other] = both ? [lines(room.chosen), lines(room.beside)] : [[], []];
  return section(
    "class-beside",
    html`<div class="grid on-screen">${picker("chosen", t("class-first"))} ${picker("beside", t("class-second"))}</div>
      ${both ? table(t("class-beside"), ["", t(`persona-${room.chosen}`), t(`persona-${room.beside}`)], ["happened", "cause", "standing", "band", "step"].map((row, at) => [t(`class-row-${row}`), one[at], other[at]]), undefined, "wide") : html`<p class="soft">${t("class-beside-lead")}</p>`}`,
    html`<p>${t("class-beside.beside")}</p>`,
  );
}

const points = (round: "before" | "after"): number => QUIZ.filter((right, at) => room.answers[round][at] === right).length;
const done = (round: "before" | "after"): boolean => QUIZ.every((_, at) => room.answers[round][at] !== undefined);

function quiz(): TemplateResult {
  const answers = room.answers[room.round];
  const told = room.round === "after" && done("after");
  const asked = QUIZ.map((right, at) => {
    const n = at + 1;
    return html`<fieldset class="entry" id="quiz-${n}">
      <legend>${n}. ${t(`quiz-${n}`)}</legend>
      <div class="choices">${["a", "b", "c"].map((letter, choice) => html`<label class="choice"><input type="radio" name="quiz-${n}" id="quiz-${n}-${letter}" .checked=${live(answers[at] === choice)} @change=${() => change((now) => (now.answers[now.round][at] = choice))} /><span>${t(`quiz-${n}.${letter}`)}</span></label>`)}</div>
      ${told ? html`<p class="note">${t(answers[at] === right ? "quiz-right" : "quiz-wrong", { answer: t(`quiz-${n}.${["a", "b", "c"][right]}`) })} ${t(`quiz-${n}.why`)}</p>` : nothing}
    </fieldset>`;
  });
  const again = (): void => {
    change((now) => (now.round = "after"));
    focusSoon("class-quiz");
  };
  return section(
    "class-quiz",
    html`<p>${t(`class-quiz-${room.round}`)}</p>
      <div class="inner">${asked}</div>
      <p class="lead" role="status">${told ? t("class-score", { before: points("before"), after: points("after"), of: QUIZ.length }) : done(room.round) ? t("class-noted") : t("class-left", { n: QUIZ.length - answers.filter((one) => one !== undefined).length })}</p>
      ${room.round === "before" && done("before") ? html`<div class="go on-screen">${button(t("class-again"), again, "")}</div>` : nothing}`,
    html`<p>${t("class-quiz.beside")}</p>`,
  );
}

const notes = (): TemplateResult =>
  section(
    "class-notes",
    html`<p>${t("class-notes-lead")}</p>
      ${fold(t("class-notes-open"), false, html`<ol>${[1, 2, 3, 4, 5, 6].map((n) => html`<li>${t(`class-note-${n}`)}</li>`)}</ol>`)}
      <div class="go on-screen">${button(t("class-print"), () => print())}</div>`,
    html`<p>${t("class-notes.beside")}</p>`,
  );

/** The view. */
export const roomView = (): TemplateResult => html`<div class="wrap" lang=${lang()}>
  <header class="answer"><div>${room.projected ? html`<h1 tabindex="-1">${t(`persona-${room.chosen}`)}</h1>` : html`<h1 tabindex="-1">${t("class-title")}</h1><p class="lead">${t("class-lead")}</p>`}</div></header>
  ${room.projected ? guess() : html`${people()} ${guess()} ${beside()} ${quiz()} ${notes()}`}
</div>`;
