// Every component of the page in every state, drawn by the page's own templates, for those who build it.
//
// In: the language in the document, and the example. Out: a page of its own, which the app does not load.

import { html, render, type TemplateResult } from "lit/html.js";

import catalogueOfReport from "../locales/catalogue-report.zh-CN.ftl";
import english from "../locales/components.en.ftl";
import chinese from "../locales/components.zh-CN.ftl";
import pageOfReport from "../locales/page-report.zh-CN.ftl";
import { GRADE, STANDING } from "../generated/ids.js";
import type { Report } from "../generated/types.js";
import { EVENT_FIELDS, LISTS, toDraft } from "./draft.js";
import { engine } from "./engine.js";
import texts from "./english.js";
import { EXAMPLE } from "./example.js";
import { fieldOf } from "./fields.js";
import { add, speak, t } from "./i18n.js";
import { row } from "./interview.js";
import { sourceLine } from "./report-about.js";
import { answer, first } from "./report-answer.js";
import { plan } from "./report-plan.js";
import { standing } from "./report-standing.js";
import { trying } from "./report-try.js";
import { cause } from "./report-why.js";
import { grade, places } from "./report-words.js";
import { begin, listen, state } from "./store.js";
import { wrongSummary } from "./wrong.js";

add("zh-CN", [catalogueOfReport, pageOfReport, chinese]);
add("en", [english]);

const COLOURS = ["paper", "wash", "ink", "ink-soft", "hairline", "edge", "accent", "accent-wash", "on-accent", "mark"];
const SIZES = ["3xl", "2xl", "xl", "l", "m", "s", "xs"];
const SPACES = ["1", "2", "3", "4", "5", "6", "7", "8"];

const section = (id: string, ...parts: TemplateResult[]): TemplateResult => html`<section class="sheet" aria-labelledby="of-${id}">
  <h2 id="of-${id}">${t(`part-of-${id}`)}</h2>
  <div class="body">${parts}</div>
</section>`;

/** A state of a component under its name. */
const as = (name: string, part: unknown): TemplateResult => html`<div class="sample"><p class="fine">${t(`as-${name}`)}</p>${part}</div>`;

/** Fields of an account: in one of them nothing can be read, another is filled in, and another is empty. */
const FIELDS: Record<string, string> = { limit: "1.28万", rate: "18.25", opened: "2026年9月3日", "marks.until": "2026-10" };
const STATES = ["wrong", "filled", "empty"];

const field = (key: string): TemplateResult => html`<div class="grid">
  ${STATES.map((name, at) => as(name, fieldOf(LISTS.accounts.find((field) => field.key === key)!, `accounts.${at}.${key}`, state.draft.lists.accounts[at] ?? {})))}
</div>`;

const choice = (kind: "radio" | "checkbox", name: string, chosen: boolean, apart = false): TemplateResult =>
  row(kind, { id: `${kind}.${name}`, name: `${kind}.${name}`, text: t("ask-late-one"), more: t("unsure.more"), chosen, apart, choose: () => undefined });

function page(report: Report | undefined): TemplateResult {
  return html`<header class="top"><div class="wrap"><a class="name" href="index.html">${t("name")}</a></div></header>
    <main id="main"><div class="wrap">
      <header class="answer"><div><h1>${t("components-title")}</h1><p class="lead">${t("components-lead")}</p></div></header>
      ${section(
        "type",
        ...SIZES.map((size) => html`<p class="sample size-${size}">${t("opening-first")}<small class="soft"> text-${size}</small></p>`),
      )}
      ${section("space", html`<ul class="spaces">${SPACES.map((size) => html`<li class="space-${size}">s${size}</li>`)}</ul>`)}
      ${section("colour", html`<ul class="colours">${COLOURS.map((name) => html`<li class="colour-${name}"><span></span>${name}</li>`)}</ul>`)}
      ${section(
        "choice",
        as("empty", html`<div class="choices">${choice("radio", "a", false)}${choice("checkbox", "a", false)}</div>`),
        as("chosen", html`<div class="choices">${choice("radio", "b", true)}${choice("checkbox", "b", true)}</div>`),
        as("apart", html`<div class="choices">${choice("radio", "c", false)}${choice("radio", "d", true, true)}</div>`),
      )}
      ${section(
        "field",
        ...Object.keys(FIELDS).map(field),
        ...["product", "message"].map((key) => fieldOf(EVENT_FIELDS.find((field) => field.key === key)!, `event.${key}`, state.draft.event)),
      )}
      ${section(
        "button",
        html`<div class="go">
          <button type="button" class="button">${t("go-on")}</button>
          <button type="button" class="button second">${t("go-on")}</button>
          <button type="button" class="button plain">${t("go-on")}</button>
          <button type="button" class="button" disabled>${t("go-on")}</button>
        </div>`,
        html`<div class="chips">
          <button type="button" class="chip" aria-pressed="false">${t("when-week")}</button>
          <button type="button" class="chip" aria-pressed="true">${t("when-weeks")}</button>
          <button type="button" class="chip" disabled>${t("when-half")}</button>
        </div>`,
      )}
      ${section(
        "note",
        html`<div class="note"><b>${t("waits-none")}</b><p>${t("waits-none.more")}</p></div>`,
        html`<div class="note grave"><b>${t("failure-report")}</b><p>${t("failure-report.more")}</p></div>`,
        html`${wrongSummary()}`,
      )}
      ${section(
        "scale",
        ...[null, ...STANDING].map(places),
        html`<ul class="plain">${GRADE.map((id) => html`<li>${t(`grade-${id}`)}${grade(id)}</li>`)}</ul>`,
      )}
      ${report
        ? html`${section("reason", html`<h3 class="eyebrow">${t("why-title")}</h3>`, html`<div class="causes">${report.diagnosis.causes.slice(0, 2).map((view, at) => cause(view, report, at === 0))}</div>`)}
            ${section("source", html`<ul class="sources">${report.sources.slice(0, 3).map((note) => html`<li>${sourceLine(note)}</li>`)}</ul>`)}
            ${answer(report)} ${first(report)} ${plan(report)} ${trying(report)} ${standing(report)}`
        : html`<p>${t("report-soon")}</p>`}
    </div></main>`;
}

const app = document.getElementById("app")!;
const draw = (): void => void render(page(state.report), app);

async function start(): Promise<void> {
  if (document.documentElement.lang === "en") await speak("en", async () => texts);
  document.title = t("components-title");
  const outcome = await engine.ask({ ask: "checkup", history: EXAMPLE });
  if (!outcome.value) throw new Error(JSON.stringify(outcome.problems));
  const draft = toDraft(EXAMPLE);
  for (const [key, value] of Object.entries(FIELDS)) ["？", value, ""].forEach((typed, at) => (draft.lists.accounts[at]![key] = typed));
  const problems = Object.keys(FIELDS).map((key) => ({ path: `accounts.0.${key}`, code: "malformed", value: "？", accepted: "" }) as const);
  begin({ started: true, today: outcome.value.asOf, draft, problems, report: outcome.value, history: EXAMPLE });
}

listen(draw);
draw();
start().catch((error: unknown) => {
  console.error(error);
  app.textContent = String(error);
});
