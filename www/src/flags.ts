// Red flags: a message is pasted, or what was asked of somebody is ticked; each sign is shown with what it is and what to do.
//
// In: a text, and ticks. Out: the view. It needs no check; that somebody was approached can be put into one.

import { html, nothing, type TemplateResult } from "lit/html.js";
import { live } from "lit/directives/live.js";

import texts from "../locales/flags.zh-CN.ftl";
import { FLAG } from "../generated/ids.js";
import type { Address, Flag, Flagged, Suspicions } from "../generated/types.js";
import { coreFailed, Engine, Latest } from "./engine.js";
import { focusSoon, type Part } from "./fields.js";
import { add, date, lang, t } from "./i18n.js";
import { back } from "./opening.js";
import { grade, highlighted, unbroken } from "./report.js";
import { edit, listen, set, state } from "./store.js";
import type { Answers, Request } from "./words.js";

add("zh-CN", [texts]);

/** A text is looked at after a pause in typing. */
const PAUSE_MS = 200;
/** Not one of the list of what was asked: nobody asks for them in so many words. */
const UNASKED: readonly Flag[] = ["lookalike_domain", "daily_rate_only"];
/** Whom to call, and for what. */
const NUMBERS = ["110", "96110", "95188", "400-810-8866", "12378"];

const engine = new Engine<Answers, Request>("words");

let text = "";
let found: { text: string; suspicions: Suspicions } | undefined;
let asked: Flag[] = [];
/** Whether it was put into the check. */
let noted = false;

const looks = new Latest(
  (text: string) => engine.ask({ ask: "look", text }),
  (suspicions, text) => {
    found = { text, suspicions };
    set({});
  },
  coreFailed,
  PAUSE_MS,
);

listen((what) => {
  // Who forgets everything forgets this too.
  if (what !== "draft" || state.started) return;
  text = "";
  found = undefined;
  asked = [];
  noted = false;
});

function typed(value: string): void {
  text = value;
  noted = false;
  if (value.trim() === "") found = undefined;
  else looks.put(value);
  set({});
}

/** The kinds of flags found, in the order of the text, then those that were ticked. */
function kinds(): Flag[] {
  const inText = found?.suspicions.flags.map(({ kind }) => kind) ?? [];
  return [...new Set([...inText, ...asked])];
}

function head(): TemplateResult {
  const many = kinds().length;
  if (many > 0) return html`<h1 tabindex="-1">${t("flags-some", { n: many })}</h1><p class="lead">${t("flags-some.more")}</p>`;
  if (found) return html`<h1 tabindex="-1">${t("flags-none")}</h1><p class="lead">${t("flags-none.more")}</p>`;
  return html`<h1 tabindex="-1">${t("flags-title")}</h1><p class="lead">${t("flags-lead")}</p>`;
}

/** The message, each sign in it marked with its number. */
function marked(): Part {
  if (!found || found.suspicions.flags.length === 0) return nothing;
  const order = kinds();
  const { text, suspicions } = found;
  return html`<h3>${t("flags-marked")}</h3>${highlighted(text, suspicions.flags, ({ kind }) => html`<sup>${order.indexOf(kind) + 1}</sup>`)}`;
}

function flag(kind: Flag, flags: readonly Flagged[]): TemplateResult {
  const known = flags.find((flag) => flag.kind === kind);
  return html`<li>
    <div>
      <h3>${t(`flag-${kind}`)}${known ? grade(known.grade) : nothing}</h3>
      <p>${t(`flag-${kind}.why`)}</p>
      <p>${unbroken(t(`flag-${kind}.do`))}</p>
    </div>
  </li>`;
}

const address = ({ words, domain, known, checked }: Address): TemplateResult => html`<li>
  ${t(`flags-address-${known}`, { words, domain, day: checked ? date(checked) : "" })}
</li>`;

function outcome(): TemplateResult {
  const flags = found?.suspicions.flags ?? [];
  const addresses = found?.suspicions.addresses ?? [];
  const order = kinds();
  return html`<div class="inner" aria-live="polite">
    ${marked()}
    ${order.length > 0
      ? html`<h3>${t("flags-list")}</h3>
          <ol class="steps">${order.map((kind) => flag(kind, flags))}</ol>
          <div class="note grave"><b>${t("flags-now")}</b><p>${unbroken(t("flags-now.more"))}</p></div>`
      : nothing}
    ${addresses.length > 0 ? html`<h3>${t("flags-addresses")}</h3><ul class="plain">${addresses.map(address)}</ul><p class="fine">${t("flags-addresses.more")}</p>` : nothing}
  </div>
  ${order.length > 0 ? note() : nothing}`;
}

/** That somebody was approached goes into the check, which then says so before anything else. */
function note(): TemplateResult {
  if (noted) return html`<p class="note" id="flags-noted" tabindex="-1">${t("flags-noted")} <a href="#report">${t("to-report")}</a></p>`;
  const put = (): void => {
    back();
    noted = true;
    edit((draft) => (draft.told["scam_contact"] = { lo: 1, hi: 1 }));
    focusSoon("flags-noted");
  };
  return html`<div class="go on-screen"><button type="button" class="button second" @click=${put}>${t("flags-note")}</button></div>`;
}

function tick(kind: Flag): TemplateResult {
  const on = asked.includes(kind);
  const change = (): void => {
    asked = on ? asked.filter((other) => other !== kind) : [...asked, kind];
    noted = false;
    set({});
  };
  return html`<label class="choice"><input type="checkbox" id="flags-ask-${kind}" .checked=${live(on)} @change=${change} /><span>${t(`flag-${kind}.ask`)}</span></label>`;
}

/** The view. */
export const flagsView = (): TemplateResult => html`<div class="wrap" lang=${lang()}>
  <header class="answer"><div>${head()}</div></header>
  <section class="sheet" aria-labelledby="flags-paste">
    <h2 id="flags-paste">${t("flags-paste")}</h2>
    <div class="body">
      <div class="field on-screen">
        <label for="flags-text">${t("flags-text")}</label>
        <p class="hint" id="flags-text-hint">${t("flags-text.hint")}</p>
        <textarea
          id="flags-text"
          class="blank"
          rows="5"
          spellcheck="false"
          autocomplete="off"
          .value=${live(text)}
          aria-describedby="flags-text-hint"
          @input=${(event: Event) => typed((event.target as HTMLTextAreaElement).value)}
        ></textarea>
      </div>
      ${outcome()}
    </div>
    <div class="beside"><p>${t("flags-paste.beside")}</p></div>
  </section>
  <section class="sheet on-screen" aria-labelledby="flags-asked">
    <h2 id="flags-asked">${t("flags-asked")}</h2>
    <div class="body">
      <p>${t("flags-asked.lead")}</p>
      <div class="choices small">${FLAG.filter((kind) => !UNASKED.includes(kind)).map(tick)}</div>
    </div>
  </section>
  <section class="sheet" aria-labelledby="flags-numbers">
    <h2 id="flags-numbers">${t("flags-numbers")}</h2>
    <div class="body">
      <dl class="slip">${NUMBERS.map((number, at) => html`<div><dt class="num">${number}</dt><dd>${t(`flags-number-${at + 1}`)}</dd></div>`)}</dl>
      <p class="fine">${t("flags-numbers.more")}</p>
    </div>
  </section>
</div>`;
