// What the tools beside the check ask: fields, what goes to a module, and what is wrong with it.
//
// In: raw texts and choices. Out: questions as JSON has them, and words for what is missing or wrong. A text that cannot be
// read goes on as it is, so that the module names its place.

import { html, nothing } from "lit/html.js";

import texts from "../locales/asked.zh-CN.ftl";
import type { Problem } from "../generated/types.js";
import type { Entry, Field } from "./draft.js";
import type { Part } from "./fields.js";
import { add, list, money, number, t } from "./i18n.js";
import { readShare } from "./money-reading.js";
import { fine, shareTyped } from "./money-words.js";
import { readAmount, readDate, readWhole } from "./reading.js";
import { set } from "./store.js";

add("zh-CN", [texts]);

/** A field, and what it is called on the way to a module. */
export interface Asked extends Field {
  /** What it holds, for words about it. */
  holds: "fen" | "share" | "count" | "day" | "id" | "name";
  read: (raw: string) => unknown;
}

export const amount = (key: string, label: string): Asked => ({ key, kind: "amount", label, holds: "fen", read: readAmount });
export const count = (key: string, label: string): Asked => ({ key, kind: "whole", label, holds: "count", read: readWhole });
export const share = (key: string, label: string): Asked => ({ key, kind: "text", label, holds: "share", read: readShare, back: shareTyped(readShare) });
export const day = (key: string, label: string): Asked => ({ key, kind: "date", label, holds: "day", read: readDate });
export const choice = (key: string, label: string, words: string, ids: readonly string[]): Asked => ({ key, kind: "choice", label, words, ids, holds: "id", read: (raw) => raw });
/** Yes, no, or not said. */
export const truth = (key: string, label: string): Asked => ({ key, kind: "truth", label, holds: "id", read: (raw) => raw === "yes" });

export const filled = (raw: string | undefined): boolean => (raw ?? "").trim() !== "";
/** Whether anything was entered. */
export const begun = (entry: Entry): boolean => Object.values(entry).some(filled);

/** What was entered, as a module reads it. */
export function wired(fields: readonly Asked[], entry: Entry): Record<string, unknown> {
  const object: Record<string, unknown> = {};
  for (const field of fields) if (field.holds !== "name" && filled(entry[field.key])) object[field.key] = field.read(entry[field.key]!);
  return object;
}

/** What a field can hold, in words. */
const accepted = ({ holds }: Asked, { code, accepted }: Problem): string =>
  code === "malformed" ? t(`asked-holds-${holds}`) : accepted.split(" - ").map((part) => inWords(holds, part)).join(" – ");

function inWords(holds: Asked["holds"], text: string): string {
  if (!/^-?\d+$/.test(text)) return text;
  return holds === "share" ? fine(Number(text)) : holds === "fen" ? money(Number(text)) : number(Number(text));
}

/** A problem as it stands at its field. */
export const worded = (field: Asked, problem: Problem, path = problem.path): Problem => ({ ...problem, path, value: inWords(field.holds, problem.value), accepted: accepted(field, problem) });

/** What a part still needs. */
export const missing = (fields: readonly Asked[] | undefined): Part =>
  fields ? html`<p class="soft" role="status">${t("asked-missing", { fields: list([...new Set(fields.map(({ label }) => t(label!)))]) })}</p>` : nothing;

/** What was typed, for paper, where fields are left out. */
export function onPaper(name: string, ...forms: [fields: readonly Asked[], entry: Entry][]): Part {
  const typed = forms.flatMap(([fields, entry]) =>
    fields.flatMap(({ key, kind, label, words, holds }) => {
      const raw = entry[key]?.trim();
      if (!raw || holds === "name") return [];
      return t("asked-typed", { field: t(label!), value: kind === "truth" ? t(raw === "yes" ? "yes" : "no") : words ? t(`${words}-${raw}`) : raw });
    }),
  );
  return typed.length > 0 ? html`<div><p class="on-paper"><b>${name}</b> ${typed.join(t("also"))}</p></div>` : nothing;
}

/** Everything that is wrong, and what of it is shown: not what somebody is just typing. */
export class Wrong {
  #all: readonly Problem[] = [];
  shown: Problem[] = [];

  constructor() {
    document.addEventListener("focusout", () => {
      if (this.shown.length === this.#all.length) return;
      // The focus is where it goes only after this.
      requestAnimationFrame(() => {
        this.reveal(this.#all);
        set({});
      });
    });
  }

  reveal(all: readonly Problem[]): void {
    const at = document.activeElement?.id;
    this.#all = all;
    this.shown = all.filter(({ path }) => path !== at || this.shown.some((other) => other.path === path));
  }
}
