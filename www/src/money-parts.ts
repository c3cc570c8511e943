// What the sections of the calculator know beside what all tools are made of.

import type { TemplateResult } from "lit/html.js";

import { missing as missingOf } from "./asked.js";
import type { Part } from "./fields.js";
import { t } from "./i18n.js";
import { calculator, problemsShown } from "./money-state.js";
import { fold as folded } from "./sheet.js";

/** What a part still needs. */
export const missing = (part: string): Part => missingOf(calculator.answered.missing[part]);

/** Fields that few need; they open where something in them is to be looked at. */
export const fold = (title: string, path: string, keys: readonly string[], inner: TemplateResult): TemplateResult =>
  folded(t(title), problemsShown().some((problem) => keys.some((key) => problem.path === `${path}.${key}`)), inner);
