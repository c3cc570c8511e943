// Words, numbers, dates and money in the language chosen.
//
// In: an id and its arguments. Out: text. An id without a text is shown as it is and told to the console. The Chinese
// of the opening and the questions is part of the page, that of the report comes with it; English is loaded when asked
// for.

import catalogue from "../locales/catalogue.zh-CN.ftl";
import page from "../locales/page.zh-CN.ftl";
import { format, intl, type Pattern, type Values } from "./format.js";
import { load } from "./loading.js";

export type Language = "zh-CN" | "en";
/** A text as the build hands it on; its pattern is missing where it has attributes only. */
export type Text = [id: string, pattern: Pattern | null, attributes?: Record<string, Pattern>];

const known: Record<Language, Map<string, Pattern>> = { "zh-CN": new Map(), en: new Map() };
let language: Language = "zh-CN";

/** Takes in texts, each under its id and its attributes as `id.attribute`. */
export function add(to: Language, files: Text[][]): void {
  for (const [id, pattern, attributes = {}] of files.flat()) {
    if (pattern !== null) known[to].set(id, pattern);
    for (const name in attributes) known[to].set(`${id}.${name}`, attributes[name]!);
  }
}
add("zh-CN", [catalogue, page]);

export const lang = (): Language => language;

/** Changes the language; rejects, changing nothing, where its texts cannot be loaded. */
export async function speak(next: Language): Promise<void> {
  if (next === "en") add(next, (await load("english")).default);
  language = next;
}

/** The text under an id, or what stands for it where there is none. */
export const textOr = (id: string, other: string): string => (known[language].has(id) ? t(id) : other);

/** The text under an id, or under an attribute of it as `id.attribute`. */
export function t(id: string, values: Values = {}): string {
  const pattern = known[language].get(id);
  if (pattern === undefined) {
    console.warn(`no text for ${id} in ${language}`);
    return id;
  }
  return format(pattern, values, locale());
}

// British English writes the day before the month, as the English texts do.
export const locale = (): string => (language === "en" ? "en-GB" : language);

export const number = (value: number): string => intl(Intl.NumberFormat, locale()).format(value);

/** A number to its first decimal. */
export const tenths = (value: number): string => intl(Intl.NumberFormat, locale(), { maximumFractionDigits: 1 }).format(value);

/** Hundredths to their second decimal. */
export const hundredths = (value: number): string =>
  intl(Intl.NumberFormat, locale(), { maximumFractionDigits: 2 }).format(value / 100);

/** 分 in 万 yuan, as people say large amounts. */
export const tenThousands = (fen: number): string =>
  intl(Intl.NumberFormat, locale(), { maximumFractionDigits: 6 }).format(fen / 1_000_000);

/** Points with their sign, and a true minus. */
export function points(value: number): string {
  const format = intl(Intl.NumberFormat, locale(), { signDisplay: "exceptZero" });
  return format.format(value).replace("-", "−");
}

/** Basis points as whole per cent: the answers to choose from are no finer. */
export function percent(value: number): string {
  const format = intl(Intl.NumberFormat, locale(), { style: "percent", maximumFractionDigits: 0 });
  return format.format(value / 10_000).replace("-", "−");
}

/** 分 as yuan. */
export function money(fen: number): string {
  const yuan = fen / 100;
  const digits = Number.isInteger(yuan) ? 0 : 2;
  return intl(Intl.NumberFormat, locale(), {
    style: "currency",
    currency: "CNY",
    currencyDisplay: "narrowSymbol",
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  })
    .format(yuan)
    .replace("-", "−");
}

function calendar(iso: string, options: Intl.DateTimeFormatOptions): string {
  const at = new Date(`${iso}T00:00:00Z`);
  // An impossible day would roll over into the next month; it is shown as it was written.
  if (Number.isNaN(at.getTime()) || at.toISOString().slice(0, 10) !== iso) return iso;
  return intl(Intl.DateTimeFormat, locale(), { ...options, timeZone: "UTC" }).format(at);
}

export const date = (iso: string): string => calendar(iso, { year: "numeric", month: "long", day: "numeric" });
export const month = (iso: string): string => calendar(`${iso}-01`, { year: "numeric", month: "long" });

export const list = (items: string[]): string =>
  intl(Intl.ListFormat, locale(), { type: "conjunction" }).format(items);
