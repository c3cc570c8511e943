// Words about money that may run short.
//
// In: ids, days and counts of an answer. Out: text.

import type { CashAnswer } from "../generated/types.js";
import { cash } from "./cash-state.js";
import { places } from "./cash-draft.js";
import { date, money, number, t } from "./i18n.js";
import { readAmount } from "./reading.js";

/** So many of ten such years; where that is less than half of one, of a hundred. */
export function ofTen(short: number, paths: number): string {
  const of = (short * 10) / paths < 0.5 ? 100 : 10;
  const n = Math.round((short * of) / paths);
  return n === 0 ? t("cash-of-none") : t("cash-of", { n: number(n), of: number(of) });
}

/** A bill of the answer as it was typed. */
export function billName(due: number): string {
  const place = places(cash.typed.dues)[due] ?? due;
  const { bill, amount } = cash.typed.dues[place] ?? {};
  const fen = readAmount(amount ?? "");
  return t("cash-bill-name", { bill: t(`bill-${bill || "other"}`), amount: typeof fen === "number" ? money(fen) : fen });
}

/** How long money lasts. */
export const lasts = (short: string | null | undefined): string => (short ? date(short) : t("cash-lasts"));

/** What is known of the hole, as a heading and what it means. */
export function answered({ gap, own }: CashAnswer): [heading: string, more: string] {
  const values = { day: lasts(own.short), amount: money(Math.abs(gap.monthly)), most: money(gap.soon || gap.most) };
  return [t(`hole-${gap.hole}`, values), t(`hole-${gap.hole}.more`, values)];
}
