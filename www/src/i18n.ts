// Words, numbers, dates and money in the language chosen.
//
// In: an id and its arguments. Out: text, formatted by Fluent. An id without a text is shown as it is and told to the
// console. The Chinese of the opening and the questions is part of the page, that of the report comes with it; English is
// loaded when asked for.

import { FluentBundle, type FluentResource, type FluentVariable } from "@fluent/bundle";

import catalogue from "../locales/catalogue.zh-CN.ftl";
import page from "../locales/page.zh-CN.ftl";

export type Language = "zh-CN" | "en";
/** Files of texts, parsed by the build. */
export type Texts = FluentResource[];

const bundle = (locale: string): FluentBundle => new FluentBundle(locale, { useIsolating: false });
// British English writes the day before the month, as the English texts do.
const bundles: Record<Language, FluentBundle> = { "zh-CN": bundle("zh-CN"), en: bundle("en-GB") };
let language: Language = "zh-CN";

/** Adds texts. */
export function add(to: Language, files: Texts): void {
  for (const file of files) bundles[to].addResource(file);
}
add("zh-CN", [catalogue, page]);

export const lang = (): Language => language;

/** Changes the language; rejects, changing nothing, where its texts cannot be loaded. */
export async function speak(next: Language, english: () => Promise<Texts>): Promise<void> {
  if (next === "en") add(next, await english());
  language = next;
}

/** The text under an id, or what stands for it where there is none. */
export const textOr = (id: string, other: string): string => (bundles[language].hasMessage(id) ? t(id) : other);

/** The text under an id, or under an attribute of it as `id.attribute`. */
export function t(id: string, values: Record<string, FluentVariable> = {}): string {
  const [name, attribute] = id.split(".") as [string, string?];
  const message = bundles[language].getMessage(name);
  const pattern = attribute === undefined ? message?.value : message?.attributes[attribute];
  if (!pattern) {
    console.warn(`no text for ${id} in ${language}`);
    return id;
  }
  const errors: Error[] = [];
  const text = bundles[language].formatPattern(pattern, values, errors);
  for (const { message } of errors) console.warn(`no value for ${id}: ${message}`);
  return text;
}

const formats = new Map<string, unknown>();

/** A formatter of `Intl`, made once: making one takes a hundred times as long as using it. */
export function intl<F, O extends object>(Format: new (locale: string, options?: O) => F, locale: string, options?: O): F {
  const key = Format.name + locale + (options ? JSON.stringify(options) : "");
  if (!formats.has(key)) formats.set(key, new Format(locale, options));
  return formats.get(key) as F;
}

/** The locale of numbers and dates: British English, as the English texts are. */
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
