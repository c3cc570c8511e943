// What a person has entered so far, as they typed it, and its way into a history and back.
//
// In: raw texts and choices. Out: the history to hand to the core. A text that cannot be read goes on as it is, so
// that the core names its place and nothing that was typed is lost.

import {
  ACCOUNT_STATUS,
  CHANGE_KIND,
  EVENT_KIND,
  GOAL,
  INQUIRY_REASON,
  LENDER_KIND,
  MESSAGE_FAMILY,
  PRODUCT,
} from "../generated/ids.js";
import type { Cause, EarlierCheck, History, Part } from "../generated/types.js";
import { factsOf, QUESTIONS, type Told } from "./questions.js";
import { readAmount, readDate, readDayOrMonth, readMonth, readRate, readWhole, withoutNumbers, writeHundredths } from "./reading.js";

export type List = Part;
/** Raw text by field. */
export type Entry = Record<string, string>;

type Kind = "amount" | "date" | "month" | "rate" | "whole" | "text" | "long" | "choice" | "account" | "truth";

/** A field of a form: its place in the history, how it is read, and for a choice the ids and the prefix of their words. */
export interface Field {
  key: string;
  kind: Kind;
  ids?: readonly string[];
  words?: string;
  /** A field that an entry cannot do without is sent even when it is empty. */
  needed?: boolean;
  /** Its name among the texts, where it is not that of its key; a hint is there too. */
  label?: string;
  hinted?: boolean;
  /** What was understood of what was typed. */
  back?: (raw: string) => string;
}

const choice = (key: string, words: string, ids: readonly string[], needed = false): Field => {
  return { key, kind: "choice", words, ids, needed };
};
const field = (key: string, kind: Kind, needed = false): Field => ({ key, kind, needed });

export const EVENT_FIELDS: readonly Field[] = [
  choice("product", "product", PRODUCT, true),
  choice("kind", "event", EVENT_KIND, true),
  field("date", "date"),
  field("message", "long"),
  choice("family", "message", MESSAGE_FAMILY),
  field("limitBefore", "amount"),
  field("limitAfter", "amount"),
];

export const LISTS: Record<List, readonly Field[]> = {
  accounts: [
    choice("product", "product", PRODUCT, true),
    choice("lender", "lender", LENDER_KIND),
    choice("status", "status", ACCOUNT_STATUS),
    field("opened", "date"),
    field("closed", "date"),
    field("limit", "amount"),
    field("balance", "amount"),
    field("owedBefore", "amount"),
    field("monthlyPayment", "amount"),
    field("rate", "rate"),
    field("arrearsSettled", "date"),
    field("marks.codes", "text"),
    field("marks.until", "month"),
  ],
  draws: [field("account", "account", true), field("date", "date", true), field("amount", "amount", true)],
  repayments: [
    field("account", "account", true),
    field("date", "date", true),
    field("principal", "amount", true),
    field("due", "date"),
  ],
  inquiries: [field("date", "date", true), choice("reason", "reason", INQUIRY_REASON, true)],
  changes: [
    choice("kind", "changekind", CHANGE_KIND, true),
    field("date", "date", true),
    field("updated", "truth"),
  ],
};

export const HOUSEHOLD_FIELDS: readonly Field[] = [
  field("income", "amount"),
  field("incomeBefore", "amount"),
  field("spending", "amount"),
  field("savings", "amount"),
];

export const AIM_FIELDS: readonly Field[] = [
  choice("goal", "goal", GOAL, true),
  field("by", "date"),
  field("monthly", "amount"),
  field("effort", "whole"),
];

export interface Draft {
  /** The day of the check; empty for today. */
  asOf: string;
  /** Whether something happened to a line. */
  happened: boolean;
  event: Entry;
  /** Whether the day of the event is a guess. */
  about: boolean;
  told: Told;
  /** The questions answered with "not sure". */
  unsure: string[];
  /** Causes that the person knows not to be so. */
  ruledOut: Cause[];
  complete: List[];
  lists: Record<List, Entry[]>;
  idValidUntil: string;
  household: Entry;
  /** What the plan is for. */
  aim: Entry;
  /** Checks made before, as a file kept them. */
  earlier: EarlierCheck[];
}

export const emptyDraft = (): Draft => ({
  asOf: "",
  happened: false,
  event: {},
  about: false,
  told: {},
  unsure: [],
  ruledOut: [],
  complete: [],
  lists: { accounts: [], draws: [], repayments: [], inquiries: [], changes: [] },
  idValidUntil: "",
  household: {},
  aim: {},
  earlier: [],
});

/** A new entry of a list; an account gets a label that no other has. */
export function newEntry(draft: Draft, list: List): Entry {
  if (list !== "accounts") return list === "inquiries" ? { reason: "loan_approval" } : {};
  const taken = new Set(draft.lists.accounts.map((account) => account["id"]));
  let n = draft.lists.accounts.length + 1;
  while (taken.has(`a${n}`)) n += 1;
  return { id: `a${n}` };
}

function read({ kind }: Field, raw: string): unknown {
  switch (kind) {
    case "amount":
      return readAmount(raw);
    case "rate":
      return readRate(raw);
    case "whole":
      return readWhole(raw);
    case "date":
      return readDate(raw);
    case "month":
      return readMonth(raw);
    case "truth":
      return raw === "yes";
    case "long":
      return withoutNumbers(raw);
    default:
      return raw;
  }
}

function write({ kind }: Field, value: unknown): string {
  if (kind === "truth") return value === true ? "yes" : "no";
  if (kind === "whole") return String(value);
  return typeof value === "number" ? writeHundredths(value) : String(value);
}

/** The object that a form stands for; a key `a.b` leads into an object `a`. */
function toObject(fields: readonly Field[], entry: Entry): Record<string, unknown> {
  const object: Record<string, unknown> = {};
  for (const field of fields) {
    const raw = entry[field.key] ?? "";
    if (raw.trim() === "" && !field.needed) continue;
    const value = read(field, raw);
    const [outer, inner] = field.key.split(".");
    if (inner === undefined) object[field.key] = value;
    else object[outer!] = { ...(object[outer!] as object | undefined), [inner]: value };
  }
  return object;
}

function toEntry(fields: readonly Field[], object: object): Entry {
  const entry: Entry = {};
  const values = object as Record<string, unknown>;
  for (const field of fields) {
    const [outer, inner] = field.key.split(".");
    const at = values[outer!];
    const value = inner === undefined ? at : (at as Record<string, unknown> | null | undefined)?.[inner];
    if (value !== undefined && value !== null) entry[field.key] = write(field, value);
  }
  return entry;
}

const filled = (entry: Entry): boolean => Object.values(entry).some((raw) => raw.trim() !== "");

/** The history that the draft stands for; its form may be wrong where a text could not be read. */
export function toHistory(draft: Draft, today: string): object {
  const asOf = draft.asOf ? readDate(draft.asOf) : today;
  const history: Record<string, unknown> = { version: 1, asOf };
  if (draft.happened) {
    const event = toObject(EVENT_FIELDS, draft.event);
    const raw = draft.event["date"]?.trim();
    if (raw) {
      const { date, monthOnly } = readDayOrMonth(raw, asOf);
      event["date"] = date;
      if (monthOnly || draft.about) event["about"] = true;
    }
    history["event"] = event;
  }
  if (Object.keys(draft.told).length > 0) history["told"] = draft.told;
  if (draft.ruledOut.length > 0) history["ruledOut"] = draft.ruledOut;
  if (draft.complete.length > 0) history["complete"] = draft.complete;
  for (const [list, fields] of Object.entries(LISTS)) {
    const entries = draft.lists[list as List].map((entry) => {
      const object = toObject(fields, entry);
      return list === "accounts" ? { id: entry["id"] ?? "", ...object } : object;
    });
    if (entries.length > 0) history[list] = entries;
  }
  if (draft.idValidUntil.trim()) history["idValidUntil"] = readDate(draft.idValidUntil);
  if (filled(draft.household)) history["household"] = toObject(HOUSEHOLD_FIELDS, draft.household);
  if (filled(draft.aim)) history["aim"] = toObject(AIM_FIELDS, draft.aim);
  // A check of the same day, or a later one, is nothing to compare with; so a file opens to the report that it was saved of.
  const earlier = draft.earlier.filter((check) => check.asOf < asOf).sort((a, b) => (a.asOf < b.asOf ? -1 : 1));
  if (earlier.length > 0) history["earlier"] = earlier.slice(-1);
  return history;
}

/** The draft of a history that was read from a file. */
export function toDraft(history: History): Draft {
  const told = (history.told ?? {}) as Told;
  const lists = emptyDraft().lists;
  for (const [list, fields] of Object.entries(LISTS)) {
    const entries: object[] = history[list as List] ?? [];
    lists[list as List] = entries.map((entry) => {
      const { id } = entry as { id?: string };
      return { ...toEntry(fields, entry), ...(id !== undefined && { id }) };
    });
  }
  return {
    asOf: history.asOf,
    happened: Boolean(history.event),
    event: history.event ? toEntry(EVENT_FIELDS, history.event) : {},
    about: history.event?.about ?? false,
    told: { ...told },
    unsure: QUESTIONS.filter((question) => factsOf(question).every((fact) => !told[fact])).map(({ id }) => id),
    ruledOut: [...(history.ruledOut ?? [])],
    complete: [...(history.complete ?? [])],
    lists,
    idValidUntil: history.idValidUntil ?? "",
    household: history.household ? toEntry(HOUSEHOLD_FIELDS, history.household) : {},
    aim: history.aim ? toEntry(AIM_FIELDS, history.aim) : {},
    earlier: [...(history.earlier ?? [])],
  };
}
