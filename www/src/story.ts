// A story in somebody's own words: what was understood of it, tied to its words, and what was not; what is confirmed is put into
// the answers.
//
// In: a text. Out: the view, and when the person says so, the event and facts in the draft.

import { html, nothing, type TemplateResult } from "lit/html.js";
import { live } from "lit/directives/live.js";

import texts from "../locales/story.zh-CN.ftl";
import { EVENT_KIND, PRODUCT } from "../generated/ids.js";
import type { Clue, EventKind, Heard, Product, Tale } from "../generated/types.js";
import { coreFailed, Engine, Latest } from "./engine.js";
import { select, type Part } from "./fields.js";
import { add, lang, money, t } from "./i18n.js";
import { back } from "./opening.js";
import { factsOf, QUESTIONS, type Told } from "./questions.js";
import { monthsAfter, readAmount, readWhole, withoutNumbers, writeHundredths } from "./reading.js";
import { highlighted } from "./report.js";
import { edit, listen, set, state } from "./store.js";
import type { Answers, Request } from "./words.js";

add("zh-CN", [texts]);

/** A text is read after a pause in typing. */
const PAUSE_MS = 200;

const engine = new Engine<Answers, Request>("words");

let text = "";
let told: { text: string; tale: Tale } | undefined;
/** What the person changed of what was understood, and what they took out. */
let product: Product | undefined;
let event: EventKind | undefined;
let out: string[] = [];
/** Numbers put in the place of those told, as they are typed. */
let numbers: Partial<Record<Clue, string>> = {};

const stories = new Latest(
  (text: string) => engine.ask({ ask: "tell", text, today: state.today }),
  (tale, text) => {
    told = { text, tale };
    product = tale.product ?? undefined;
    event = tale.event ?? undefined;
    set({});
  },
  coreFailed,
  PAUSE_MS,
);

let day = state.today;

listen((what) => {
  // What was typed before the day was known is read with it.
  if (state.today !== day) {
    day = state.today;
    if (text.trim() !== "") stories.put(text);
  }
  // Who forgets everything forgets this too.
  if (what !== "draft" || state.started) return;
  forget();
});

function forget(): void {
  text = "";
  told = undefined;
  out = [];
  numbers = {};
}

function typed(value: string): void {
  text = value;
  out = [];
  numbers = {};
  if (value.trim() === "") told = undefined;
  else if (state.today) stories.put(value);
  set({});
}

/** A thing told, in the page's own words. */
function words({ fact, value }: Heard): string {
  if (typeof value === "boolean") return t(`clue-${fact}`, { so: value ? "yes" : "no", many: "yes", n: 0 });
  if (fact === "limit_before" || fact === "limit_after") return t(`clue-${fact}`, { amount: money(value as number) });
  if (fact === "late_product") return t(`clue-${fact}`, { product: t(`product-${value}`) });
  if (typeof value === "number") return t(`clue-${fact}`, { n: value, many: "no" });
  return t(`clue-${fact}`, { text: value });
}

const isLimit = (fact: Clue): boolean => fact === "limit_before" || fact === "limit_after";

/** Another number in the place of the one told; what it answers is the module's to say. */
async function correct({ fact }: Heard, raw: string): Promise<void> {
  numbers[fact] = raw;
  set({});
  const number = isLimit(fact) ? readAmount(raw) : readWhole(raw);
  if (typeof number !== "number" || number < 0) return;
  try {
    const answered = isLimit(fact) ? {} : await engine.ask({ ask: "answers", clue: fact, number });
    const heard = told?.tale.facts.find((heard) => heard.fact === fact);
    if (!heard || numbers[fact] !== raw) return;
    Object.assign(heard, { value: number, told: answered });
    set({});
  } catch (error) {
    coreFailed(error);
  }
}

/** A number told, to be corrected. */
function correction(heard: Heard): Part {
  const { fact, value } = heard;
  if (typeof value !== "number" || out.includes(fact)) return nothing;
  const id = `story-${fact}-number`;
  return html`<div class="field inner">
    <label for=${id}>${t("story-number")}<span class="unseen">${words(heard)}</span></label>
    <div class="blank"
      ><input id=${id} type="text" inputmode="decimal" autocomplete="off" .value=${live(numbers[fact] ?? (isLimit(fact) ? writeHundredths(value) : String(value)))} @input=${(event: Event) => void correct(heard, (event.target as HTMLInputElement).value)}
    /></div>
  </div>`;
}

/** The story with the words marked that something was understood of. */
function marked({ text, tale }: { text: string; tale: Tale }): Part {
  const kept = tale.facts.filter(({ fact }) => !out.includes(fact));
  const places = [tale.productWords, tale.eventWords, ...kept].flatMap((place) => (place ? [place] : [])).sort((one, other) => one.from - other.from);
  if (places.length === 0) return nothing;
  return highlighted(text, places);
}

function row(heard: Heard): TemplateResult {
  const { fact, words: said } = heard;
  const on = !out.includes(fact);
  const change = (): void => {
    out = on ? [...out, fact] : out.filter((other) => other !== fact);
    set({});
  };
  return html`<label class="choice"><input type="checkbox" id="story-${fact}" .checked=${live(on)} @change=${change} /><span>${words(heard)}<small>${t("story-said", { words: said })}</small></span></label>${correction(heard)}`;
}

const choice = (id: string, value: string | undefined, ids: readonly string[], words: string, change: (value: string) => void): TemplateResult => html`<div class="field">
  <label for=${id}>${t(id)}</label>
  ${select(id, value ?? "", ids.map((one) => [one, t(`${words}-${one}`)]), change, false)}
</div>`;

/** Puts what is confirmed into the answers, and leads to them. */
function take(): void {
  const facts = (told?.tale.facts ?? []).filter(({ fact }) => !out.includes(fact));
  const of = (wanted: Heard["fact"]): Heard["value"] | undefined => facts.find(({ fact }) => fact === wanted)?.value;
  back();
  edit((draft) => {
    if (event && event !== "none") {
      draft.happened = true;
      draft.event = { ...draft.event, kind: event, ...(product && { product }) };
      const months = of("months_since_event");
      if (typeof months === "number") draft.event["date"] = monthsAfter(state.today, -months);
      const message = of("message");
      if (typeof message === "string") draft.event["message"] = withoutNumbers(message);
      for (const [fact, key] of [["limit_before", "limitBefore"], ["limit_after", "limitAfter"]] as const) {
        const limit = of(fact);
        if (typeof limit === "number") draft.event[key] = writeHundredths(limit);
      }
    }
    for (const heard of facts) draft.told = { ...draft.told, ...(heard.told as Told | undefined) };
    const answered = QUESTIONS.filter((question) => factsOf(question).some((fact) => draft.told[fact])).map(({ id }) => id);
    draft.unsure = draft.unsure.filter((id) => !answered.includes(id));
  });
  location.hash = event && event !== "none" ? "#event" : "#q1";
}

function understood({ text, tale }: { text: string; tale: Tale }): TemplateResult {
  return html`<section class="sheet" aria-labelledby="story-understood">
    <h2 id="story-understood" tabindex="-1">${t("story-understood")}</h2>
    <div class="body">
      <p>${t("story-understood.lead")}</p>
      ${marked({ text, tale })}
      <div class="grid on-screen">
        ${choice("story-product", product, PRODUCT, "product", (value) => ((product = (value || undefined) as Product | undefined), set({})))}
        ${choice("story-event", event, EVENT_KIND.filter((kind) => kind !== "none"), "kind", (value) => ((event = (value || undefined) as EventKind | undefined), set({})))}
      </div>
      ${tale.facts.length > 0 ? html`<div class="choices small">${tale.facts.map(row)}</div>` : html`<p>${t("story-nothing")}</p>`}
      ${tale.notUnderstood.length > 0
        ? html`<h3>${t("story-left")}</h3>
            <ul class="plain">${tale.notUnderstood.map(({ words }) => html`<li>${words}</li>`)}</ul>
            <p class="fine">${t("story-left.more")}</p>`
        : nothing}
      <div class="go on-screen"><button type="button" class="button" @click=${take}>${t("story-take")}</button></div>
    </div>
    <div class="beside"><p>${t("story-understood.beside")}</p></div>
  </section>`;
}

/** The view. */
export const storyView = (): TemplateResult => html`<div class="wrap" lang=${lang()}>
  <header class="answer"><div><h1 tabindex="-1">${t("story-title")}</h1><p class="lead">${t("story-lead")}</p></div></header>
  <section class="sheet" aria-labelledby="story-tell">
    <h2 id="story-tell">${t("story-tell")}</h2>
    <div class="body">
      <div class="field on-screen">
        <label for="story-text">${t("story-text")}</label>
        <p class="hint" id="story-text-hint">${t("story-text.hint")}</p>
        <textarea
          id="story-text"
          class="blank"
          rows="4"
          autocomplete="off"
          .value=${live(text)}
          aria-describedby="story-text-hint"
          @input=${(event: Event) => typed((event.target as HTMLTextAreaElement).value)}
        ></textarea>
      </div>
    </div>
    <div class="beside"><p>${t("story-tell.beside")}</p></div>
  </section>
  <div aria-live="polite">${told ? understood(told) : nothing}</div>
</div>`;
