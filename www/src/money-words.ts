// Numbers of the calculator in words: rates, parts, months from now.

import { intl, locale, month, t } from "./i18n.js";
import { monthsAfter } from "./reading.js";

const WHOLE = 100_000_000;

const percentOf = (part: number, least: number, most: number): string =>
  intl(Intl.NumberFormat, locale(), { style: "percent", minimumFractionDigits: least, maximumFractionDigits: most }).format(part / WHOLE).replace("-", "−");

/** Hundred-millionths as a rate to two decimals. */
export const rate = (part: number): string => percentOf(part, 2, 2);
/** The same with every digit that was said. */
export const fine = (part: number): string => percentOf(part, 0, 6);

/** What was understood of a typed part. */
export const shareTyped =
  (read: (raw: string) => number | string) =>
  (raw: string): string => {
    const part = read(raw);
    return typeof part === "number" ? t("read-as", { value: fine(part) }) : "";
  };

/** So many months after the month of a day, in words. */
export const monthAfter = (day: string, months: number): string => month(monthsAfter(day, months));
