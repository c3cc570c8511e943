// Trying out: switches and sliders, how things would then stand, and the way there.
//
// In: the report's plan, and where a person departs from it. Out: the section; the core says what comes of it.

import { html, nothing, type TemplateResult } from "lit/html.js";
import { live } from "lit/directives/live.js";

import type { Action, Plan, Report, Trial, Tried, Waypoint } from "../generated/types.js";
import { ways } from "./charts.js";
import { coreFailed, engine, Latest } from "./engine.js";
import type { Part } from "./fields.js";
import { date, list, money, percent, t } from "./i18n.js";
import { stands } from "./report-plan.js";
import { range } from "./report-standing.js";
import { quoted, sentences } from "./report-words.js";
import { listen, set, state, type Trying } from "./store.js";

/** A trial waits for a pause in sliding. */
const PAUSE_MS = 60;
/** The most months that the core looks ahead. */
const MOST_MONTHS = 24;
const WHOLE = 10_000;

const trials = new Latest(
  ({ history, trial }: { report: Report; history: object; trial: Trial }) => engine.ask({ ask: "try", history, trial }),
  (outcome, { report }) => {
    if (outcome.value) set({ tried: { report, outcome: outcome.value } });
  },
  coreFailed,
  PAUSE_MS,
);

function tryOut(): void {
  const { report, history } = state;
  if (report && history) trials.put({ report, history, trial: trialOf(report.plan) });
}

const isOn = ({ action, chosen }: Plan["choices"][number]): boolean => state.trying.moves[action] ?? chosen;

function trialOf({ choices }: Plan): Trial {
  const { months = null, pay = null, useAtMost = null } = state.trying;
  return { months, pay, useAtMost, moves: choices.filter(isOn).map(({ action, on }) => ({ action, on })) };
}

function change(part: Partial<Trying>): void {
  set({ trying: { ...state.trying, ...part } });
  tryOut();
}

const departs = ({ moves, ...amounts }: Trying): boolean => Object.keys({ ...moves, ...amounts }).length > 0;

export function trying({ plan, facts }: Report): Part {
  const { trying, tried } = state;
  const outcome = tried?.outcome;
  if (!outcome) return nothing;
  const known = facts.some(({ fact, state }) => fact === "utilisation" && state !== "unknown");
  const slides = plan.drawn !== null || known;
  const choices = plan.choices.filter(({ action }) => !(slides && action === "lower_utilisation"));
  return html`<section class="sheet tall" aria-labelledby="try">
    <h2 id="try">${t("try-title")}</h2>
    <div class="body">
      <p>${t("try-lead")}</p>
      <div class="tries on-screen">
        ${slider("months", t("try-months"), outcome.months, [1, MOST_MONTHS, 1], t("try-months.value", { n: outcome.months, day: date(outcome.with.on) }), (months) =>
          change({ months }),
        )}
        ${slides ? lowering(plan, outcome) : nothing}
        ${choices.length > 0 ? html`<div class="switches">${choices.map((choice) => turn(choice.action, isOn(choice), choice.chosen))}</div>` : nothing}
        ${departs(trying)
          ? html`<button type="button" class="button plain" @click=${() => (set({ trying: { moves: {} } }), tryOut())}>${t("try-reset")}</button>`
          : nothing}
      </div>
      ${stands(outcome.now, outcome.without, outcome.with, "try-with")}
      <div aria-live=${departs(trying) ? "polite" : nothing}>${gist(outcome)}</div>
      ${outcome.left.length > 0
        ? html`<p class="fine">${t("try-left", { day: date(outcome.with.on), actions: list(outcome.left.map((action) => t("quoted", { text: t(`action-${action}`) }))) })}</p>`
        : nothing}
    </div>
    <div class="beside"><p>${t("try-aside")}</p></div>
    <div class="wide">${picture(outcome)}</div>
  </section>`;
}

/** A step to switch on and off. */
const turn = (action: Action, on: boolean, planned: boolean): TemplateResult => html`<label class="switch"
  ><span>${t(`action-${action}`)}<small>${t(planned ? "try-planned" : "try-not-planned")}</small></span
  ><input
    type="checkbox"
    role="switch"
    id="try.${action}"
    .checked=${live(on)}
    @change=${() => change({ moves: { ...state.trying.moves, [action]: !on } })}
/></label>`;

/** A slider with its value in words. */
function slider(
  id: string,
  name: string,
  value: number,
  [least, most, step]: readonly [number, number, number],
  words: string,
  slide: (value: number) => void,
): TemplateResult {
  return html`<div class="slide">
    <label for="try.${id}">${name}</label>
    <output for="try.${id}">${words}</output>
    <input
      type="range"
      id="try.${id}"
      min=${least}
      max=${most}
      step=${step}
      .value=${live(String(value))}
      aria-valuetext=${words}
      @input=${(event: Event) => slide(Number((event.target as HTMLInputElement).value))}
    />
  </div>`;
}

/** Paying back where accounts tell what is drawn; else using less of the limits. */
function lowering({ drawn, steps }: Plan, { inUse }: Tried): TemplateResult {
  const { pay, useAtMost, moves } = state.trying;
  const used = inUse ? t("try-used", { share: inUse.lo === inUse.hi ? percent(inUse.hi) : t("range", { lo: percent(inUse.lo), hi: percent(inUse.hi) }) }) : "";
  if (drawn === null) {
    const most = useAtMost ?? inUse?.hi ?? WHOLE;
    const share = Math.min(most, WHOLE);
    return slider("use", t("try-use"), share / 100, [0, 100, 5], t("try-use.value", { share: percent(share), used }), (value) =>
      change({ useAtMost: value * 100 }),
    );
  }
  const planned = steps.find(({ action, effect }) => action === "lower_utilisation" && effect !== null)?.amount ?? 0;
  const amount = pay ?? (moves.lower_utilisation === false ? 0 : planned);
  const step = stepOf(drawn);
  return slider("pay", t("try-pay"), amount, [0, Math.ceil(drawn / step) * step, step], t("try-pay.value", { amount: money(amount), used }), (value) =>
    change({ pay: value }),
  );
}

/** A round step, about a fiftieth of the whole, at least ten yuan. */
function stepOf(whole: number): number {
  const power = 10 ** Math.max(3, Math.floor(Math.log10(whole / 50)));
  return whole / power > 250 ? power * 5 : whole / power > 100 ? power * 2 : power;
}

/** What is different, in a sentence. */
function gist({ without, with: then, factors }: Tried): TemplateResult {
  const day = date(then.on);
  const gone = without.inTheWay.filter((cause) => !then.inTheWay.includes(cause));
  const sums = factors.map(({ factor, without, with: then }) =>
    t("try-factor", { factor: t(`factor-${factor}`), without: range(without), with: range(then) }),
  );
  const points = { day, with: range(then.points), without: range(without.points) };
  const words = [
    factors.length > 0 ? t("try-gist", points) : t("try-same", { day }),
    ...(gone.length > 0 ? [t("try-clears", { causes: quoted(gone) })] : []),
  ];
  return html`<p>${sentences(words)}</p>
    ${sums.length > 0
      ? html`<details class="more">
          <summary>${t("try-sum")}</summary>
          <ul class="plain">${sums.map((sum) => html`<li>${sum}</li>`)}</ul>
        </details>`
      : nothing}`;
}

/** The way there, as a picture and as a table. */
function picture({ path }: Tried): TemplateResult {
  return html`<figure class="plate">
    <figcaption id="ways">${t("ways-title")}</figcaption>
    ${ways(path)}
    <ul class="key">
      <li><svg viewBox="0 0 28 12" aria-hidden="true"><rect class="way-with" x="0" y="1" width="28" height="10" /></svg>${t("ways-with")}</li>
      <li><svg viewBox="0 0 28 12" aria-hidden="true"><path class="way-without" d="M0 1H28M0 11H28" /></svg>${t("ways-without")}</li>
    </ul>
    <details class="more">
      <summary>${t("ways-table")}</summary>
      <table class="numbers">
        <thead><tr>${["ways-day", "ways-without", "ways-with"].map((id) => html`<th scope="col">${t(id)}</th>`)}</tr></thead>
        <tbody>${path.map(row)}</tbody>
      </table>
    </details>
  </figure>`;
}

const row = ({ on, without, with: then }: Waypoint): TemplateResult =>
  html`<tr><th scope="row">${date(on)}</th><td>${range(without)}</td><td>${range(then)}</td></tr>`;

let seen: Report | undefined;
/** Tries again what is switched on, on a new report. */
function follow(): void {
  if (state.report === seen) return;
  seen = state.report;
  tryOut();
}
listen(follow);
// There may be a report already.
follow();
