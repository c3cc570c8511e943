// The letters as text: what the history tells, put into the letter, the rest left as lines and boxes for the pen.
//
// In: a paper of the report, and what the report tells of the history. Out: the whole letter.

import texts from "../locales/papers.zh-CN.ftl";
import { DESK } from "../generated/desk.js";
import type { AccountTold, Letter, LetterNote, Paper, Papers, Topic } from "../generated/types.js";
import { add, date, list, money, month, t } from "./i18n.js";
import { state } from "./store.js";

add("zh-CN", [texts]);

/** What is the same for everybody about a letter. */
export const noteOf = (letter: Letter): LetterNote => DESK.letters.find((row) => row.letter === letter)!;

/** What is left to be filled in by hand where the history tells nothing, or accounts and inquiries in part only. */
const BLANK: Record<Topic, "event" | "entry" | "debt" | undefined> = {
  event: "event",
  late: "entry",
  inquiries: undefined,
  debts: "debt",
  arrears: "debt",
  means: undefined,
};

const amount = (fen: number | null | undefined): string => (fen == null ? t("blank-amount") : money(fen));
const named = ({ product, opened }: AccountTold): Record<string, string> => ({
  product: t(`product-${product}`),
  opened: opened ? month(opened) : t("blank-month"),
});

function debt(account: AccountTold): string {
  const { balance, instalment, overdue } = account;
  const values = { balance: amount(balance), instalment: amount(instalment), overdue: overdue ? "yes" : "no" };
  return t("line-debt", { ...named(account), ...values });
}

function late(account: AccountTold): string {
  const months = account.late.map((at, place) => t("line-late-month", { month: month(at), mark: account.marks[place]! }));
  return t("line-late", { ...named(account), months: list(months) });
}

function happening({ event }: Papers): string[] {
  if (!event) return [];
  const { product, kind, date: on, about, limitBefore: before, limitAfter: after } = event;
  const day = on ? t("line-day", { day: date(on), about: about ? "yes" : "no" }) : t("blank-day");
  const lines = [t("line-event", { day, product: t(`product-${product}`), event: t(`became-${kind}`) })];
  if (before !== undefined || after !== undefined) {
    lines.push(t("line-limits", { before: amount(before), after: amount(after) }));
  }
  const text = event.message?.replace(/\s+/g, " ").trim();
  if (text) lines.push(t("line-message", { text }));
  return lines;
}

/** The sentences and entries of a letter that one topic gives. */
function lines(topic: Topic, papers: Papers): string[] {
  switch (topic) {
    case "event":
      return happening(papers);
    case "late":
      return papers.accounts.filter((account) => account.late.length > 0).map(late);
    case "inquiries":
      // Who ticked what they do not know, in their report, disputes that.
      if (state.strangers.length > 0) return state.strangers.map(({ kind, who, what, date: day }) => t(`line-strange-${kind}`, { who, what, day: date(day) }));
      return papers.inquiries.map((one) => t("line-inquiry", { day: date(one.date), reason: t(`reason-${one.reason}`) }));
    case "debts":
      return papers.accounts.filter(({ owed }) => owed).map(debt);
    case "arrears":
      return papers.accounts.filter(({ overdue }) => overdue).map(debt);
    case "means":
      return [];
  }
}

/** The whole of a letter. */
export function letterText({ letter, to, documents }: Paper, papers: Papers): string {
  const { numbers } = DESK;
  const topics = noteOf(letter).about;
  const facts = topics.flatMap((topic) => lines(topic, papers));
  const blank = BLANK[topics[0]!];
  if (blank && (blank !== "event" || facts.length === 0)) facts.push(t(`blank-${blank}`));
  return t(`letter-${letter}.text`, {
    to: t(`recipient-${to}.line`),
    facts: facts.join("\n"),
    means: t("line-means", { before: amount(papers.before), now: amount(papers.now), due: amount(papers.due), left: amount(papers.left) }),
    sign: t("sign"),
    attachments: documents.map((document) => `□ ${t(`document-${document}`)}`).join("\n"),
    days: numbers.disputeDays,
    quietFrom: numbers.quietFrom,
    quietTo: numbers.quietTo,
    calls: numbers.callsADay,
    attempts: numbers.attemptsADay,
  });
}
