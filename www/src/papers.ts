// Letters, what to attach, and the official channels, fetched when a person asks for them.
//
// In: the papers of the report. Out: the templates, a copied or a printed letter.

import { html, nothing, type TemplateResult } from "lit/html.js";

import { DESK } from "../generated/desk.js";
import type { ChannelRow, Letter, LetterNote, Paper, Papers } from "../generated/types.js";
import type { Part } from "./fields.js";
import { copyText, printAlone } from "./handing.js";
import { list, t } from "./i18n.js";
import { letterText, noteOf } from "./letters.js";
import { titles } from "./report-words.js";
import { set, state } from "./store.js";

/** The last letter copied, and how that went. */
let done: { letter: Letter; copied: boolean } | undefined;

const textOf = (letter: Letter): HTMLElement => document.getElementById(`letter-${letter}`)!;

/** Copies a letter; where the browser does not allow it, the letter is selected for the person to copy. */
async function copy(letter: Letter): Promise<void> {
  const text = textOf(letter);
  const copied = await copyText(text.textContent ?? "");
  if (!copied) getSelection()?.selectAllChildren(text);
  done = { letter, copied };
  set({});
}

function print(letter: Letter): void {
  const sole = document.createElement("pre");
  sole.className = "letter";
  sole.textContent = textOf(letter).textContent;
  printAlone(sole);
}

export function papersView(told: Papers): TemplateResult {
  const { letters, alipay } = told;
  const channels = DESK.channels.filter(({ channel }) => alipay || channel !== "alipay");
  /** What was ticked on a credit report calls for the letters that dispute it. */
  const disputes = ({ about, after }: LetterNote): boolean => state.strangers.length > 0 && about.includes("inquiries") && after.length === 0;
  const isCalled = (paper: Paper): boolean => paper.called || disputes(noteOf(paper.letter));
  const called = letters.filter(isCalled);
  const others = letters.filter((paper) => !isCalled(paper));
  const all = (papers: Paper[]): TemplateResult[] => papers.map((paper) => letter(paper, channels, letterText(paper, told)));
  return html`<h3 class="eyebrow" id="papers-first" tabindex="-1">${t("papers-called")}</h3>
    ${called.length > 0 ? html`<div class="letters">${all(called)}</div>` : html`<p>${t("papers-called-none")}</p>`}
    <p class="fine">${t("papers-fill")}</p>
    <h3 class="eyebrow">${t("papers-others")}</h3>
    <div class="letters">${all(others)}</div>
    <h3 class="eyebrow">${t("papers-channels")}</h3>
    <p class="fine">${t("papers-channels-note")}</p>
    <ul class="channels">
      ${channels.map(
        ({ channel, number, sources }) =>
          html`<li>
            <h4>${t(`channel-${channel}`)}${number ? html` <span class="num">${number}</span>` : nothing}</h4>
            <dl class="pair">
              <dt>${t("papers-for")}</dt>
              <dd>${t(`channel-${channel}.for`)}</dd>
              <dt>${t("papers-not")}</dt>
              <dd>${t(`channel-${channel}.not`)}</dd>
              <dt>${t("papers-who")}</dt>
              <dd>${titles(sources)}</dd>
            </dl>
          </li>`,
      )}
    </ul>`;
}

/** A letter that opens: when it is for, what it cannot do, what to attach, and its text. */
function letter(paper: Paper, channels: ChannelRow[], text: string): TemplateResult {
  const { letter, to, documents } = paper;
  const { after, sources, channels: places } = noteOf(letter);
  const first = after.map((other) => t("quoted", { text: t(`letter-${other}`) }));
  const where = channels.filter(({ channel }) => places.includes(channel)).map(({ channel, number }) => [t(`channel-${channel}`), number].filter(Boolean).join(" "));
  return html`<details class="more fold">
    <summary><h4>${t(`letter-${letter}`)}</h4><span class="count">${t(`recipient-${to}`)}</span></summary>
    <div class="inner">
      <dl class="pair">
        <dt>${t("papers-when")}</dt>
        <dd>${t(`letter-${letter}.when`)}${first.length > 0 ? html`<br />${t("papers-after", { letters: list(first) })}` : nothing}</dd>
        <dt>${t("papers-cannot")}</dt>
        <dd>${t(`letter-${letter}.not`)}</dd>
        <dt>${t("papers-where")}</dt>
        <dd>${list(where)}</dd>
        <dt>${t("papers-who")}</dt>
        <dd>${titles(sources)}</dd>
      </dl>
      <pre class="letter" id="letter-${letter}" tabindex="-1">${text}</pre>
      <div class="go">
        <button type="button" class="button second" @click=${() => void copy(letter)}>${t("papers-copy")}</button>
        <button type="button" class="button plain" @click=${() => print(letter)}>${t("papers-print")}</button>
      </div>
      <p class="fine" role="status">${said(letter)}</p>
      <fieldset class="small">
        <legend><b>${t("papers-documents")}</b></legend>
        <div class="choices">
          ${documents.map(
            (document) =>
              html`<label class="choice"
                ><input type="checkbox" /><span>${t(`document-${document}`)}<small>${t(`document-${document}.more`)}</small></span></label
              >`,
          )}
        </div>
      </fieldset>
    </div>
  </details>`;
}

function said(letter: Letter): Part {
  if (done?.letter !== letter) return nothing;
  return html`${t(done.copied ? "papers-copied" : "papers-selected")}`;
}
