// Rates and payments as people type them.
//
// In: raw text. Out: parts in hundred-millionths, days and amounts; text that cannot be read comes back as it was.

import { readAmount, readDate } from "./reading.js";

const PLACES: Record<string, number> = { "%": 6, "‰": 5, 百分之: 6, 千分之: 5, 万分之: 4, 万: 4, 倍: 8 };
const DIGITS = "零一二三四五六七八九";

/** Numbers below a hundred in Chinese, with a point: 三点五, 十二. */
function inDigits(text: string): string {
  const digits = text.replace(/两/g, "二").replace(/[零一二三四五六七八九]/g, (digit) => String(DIGITS.indexOf(digit)));
  return digits.replace(/^(\d?)十(\d?)$/, (_, tens: string, ones: string) => `${tens || "1"}${ones || "0"}`).replace("点", ".");
}

/** `0.05%`, `万分之五`, `5‰` in hundred-millionths; a bare number is per cent, or `bare`. */
export function readShare(raw: string, bare = "%"): number | string {
  const text = raw.normalize("NFKC").trim();
  const parts = /^(百分之|千分之|万分之|万)?(.+?)(%|‰|倍)?$/.exec(text.replace(/[\s,]/g, ""));
  const number = /^(\d*)(?:\.(\d*))?$/.exec(inDigits(parts?.[2] ?? ""));
  if (!parts || !number || (number[1] ?? "") + (number[2] ?? "") === "" || (parts[1] && parts[3])) return text;
  const places = PLACES[parts[1] ?? parts[3] ?? bare]!;
  const fraction = (number[2] ?? "").replace(/0+$/, "");
  return fraction.length > places ? text : Number(`${number[1]}${fraction.padEnd(places, "0")}`);
}

/** A line of a payment: its day, then its amount. */
export function readPayment(line: string): { date: string; amount: number | string } {
  const [, day, amount] = /^(.*?日|[^\s,，]+)[\s,，]*(.*)$/.exec(line.trim())!;
  return { date: readDate(day!), amount: readAmount(amount!) };
}
