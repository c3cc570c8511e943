// Where in a history a path leads, for the report that points there.
//
// In: the path of a problem or of a fact. Out: its place in words, and the id of its field, which is the path itself.

import { t, textOr } from "./i18n.js";
import { questionOf } from "./questions.js";

/** The id of the field that a path leads to: a question stands for every fact it asks. */
export function controlFor(path: string): string {
  const question = path.startsWith("told.") ? questionOf(path.slice(5)) : undefined;
  return question ? `ask.${question.id}` : path;
}

/** Where in the history a path leads, in words; what a file calls something that we do not know stands as it is: `accounts.2.limit` as "account 3, limit". */
export function place(path: string): string {
  const parts = path.split(".");
  const question = path.startsWith("told.") ? questionOf(parts[1]!) : undefined;
  if (question) return t(`ask-${question.id}`);
  if (path.startsWith("told.") && parts[1]) return textOr(`fact-${parts[1]}`, parts[1]);
  const [head, index, ...rest] = parts;
  if (/^(accounts|draws|repayments|inquiries|changes)$/.test(head!)) {
    const entry = index === undefined ? t(`part-${head}`) : t("place-entry", { list: t(`part-${head}`), n: Number(index) + 1 });
    const field = rest.join("-");
    return field && field !== "id" ? t("place-field", { entry, field: textOr(`field-${field}`, field) }) : entry;
  }
  if (head === "event" || head === "household" || head === "aim") return index ? textOr(`field-${index}`, index) : t("details-event");
  return head === "asOf" || head === "idValidUntil" ? t(`field-${head}`) : t("place-file");
}
