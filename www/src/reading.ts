// What a person typed, turned into the form of the history and back.
//
// In: raw text, full-width or not. Out: a date, month, amount in 分 or rate in basis points; text that cannot be read
// comes back as it was, so that the core can say where it stands.

const plain = (raw: string): string => raw.normalize("NFKC").trim();
const two = (digits: string | undefined): string => (digits ?? "").padStart(2, "0");

/** `2026年9月3日`, `2026/9/3` or `20260903` as `2026-09-03`. Whether the day exists is for the core to say. */
export function readDate(raw: string): string {
  const text = plain(raw);
  const parts =
    /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*[日号]?$/.exec(text) ?? /^(\d{4})(\d\d)(\d\d)$/.exec(text);
  return parts ? `${parts[1]}-${two(parts[2])}-${two(parts[3])}` : text;
}

/** `2026年9月` or `2026/9` as `2026-09`. */
export function readMonth(raw: string): string {
  const text = plain(raw);
  const parts = /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*月?$/.exec(text) ?? /^(\d{4})(\d\d)$/.exec(text);
  return parts ? `${parts[1]}-${two(parts[2])}` : text;
}

export const isDate = (text: string): boolean => /^\d{4}-\d\d-\d\d$/.test(text);
export const isMonth = (text: string): boolean => /^\d{4}-\d\d$/.test(text);

/**
 * The day of an event of which only the month may be known: the middle of the month, or its first day where the
 * middle is yet to come.
 */
export function readDayOrMonth(raw: string, asOf: string): { date: string; monthOnly: boolean } {
  const month = readMonth(raw);
  if (!isMonth(month)) return { date: readDate(raw), monthOnly: false };
  const middle = `${month}-15`;
  return { date: middle > asOf ? `${month}-01` : middle, monthOnly: true };
}

/** The day so many days before another; empty where that one does not exist. */
export function daysBefore(date: string, days: number): string {
  const at = new Date(`${date}T00:00:00Z`);
  if (Number.isNaN(at.getTime())) return "";
  at.setUTCDate(at.getUTCDate() - days);
  return at.toISOString().slice(0, 10);
}

/** The month so many after that of a day; before it where there are less than none. */
export function monthsAfter(day: string, months: number): string {
  const at = new Date(`${day.slice(0, 7)}-01T00:00:00Z`);
  at.setUTCMonth(at.getUTCMonth() + months);
  return at.toISOString().slice(0, 7);
}

const ZEROS: Record<string, number> = { 亿: 8, 万: 4, w: 4, 千: 3, k: 3, 百: 2 };

/** `1.2万`, `￥12,000` or `12000元` in 分. */
export function readAmount(raw: string): number | string {
  const text = plain(raw);
  const bare = text.replace(/[\s,¥]/g, "").toLowerCase();
  const parts = /^([-−]?)(\d*)(?:\.(\d*))?(亿|万|千|百|w|k)?(?:元|块钱?|yuan|rmb)?$/.exec(bare);
  const digits = parts && `${parts[2]}${parts[3] ?? ""}`;
  if (!parts || !digits) return text;
  const places = 2 + (ZEROS[parts[4] ?? ""] ?? 0);
  const fraction = (parts[3] ?? "").replace(/0+$/, "");
  if (fraction.length > places) return text;
  const amount = Number(`${parts[2]}${fraction.padEnd(places, "0")}`);
  return parts[1] ? -amount : amount;
}

/** `12`, `12.5%` in basis points. */
export function readRate(raw: string): number | string {
  const text = plain(raw);
  const parts = /^(-?)(\d+)(?:\.(\d{0,2}))?\s*%?$/.exec(text);
  if (!parts) return text;
  const rate = Number(`${parts[2]}${(parts[3] ?? "").padEnd(2, "0")}`);
  return parts[1] ? -rate : rate;
}

/** `3` as a number. */
export function readWhole(raw: string): number | string {
  const text = plain(raw);
  return /^-?\d{1,9}$/.test(text) ? Number(text) : text;
}

/** Hundredths as a plain decimal: 123450 as `1234.5`. Serves amounts and rates alike. */
export function writeHundredths(value: number): string {
  const digits = String(Math.abs(value)).padStart(3, "0");
  const fraction = digits.slice(-2).replace(/0+$/, "");
  return `${value < 0 ? "-" : ""}${digits.slice(0, -2)}${fraction && `.${fraction}`}`;
}

const DIGIT = "[0-9０-９]";
/** Seven digits on end, or eleven with blanks and hyphens between: the core hides the same ones in letters. */
const LONG_NUMBERS = [new RegExp(`${DIGIT}(?:[ -]*${DIGIT}){10,}`, "g"), new RegExp(`${DIGIT}{7,}`, "g")];

/** Words without the digits of numbers that could name a person: an identity card, a telephone, a bank card. */
export function withoutNumbers(words: string): string {
  const hide = (number: string): string => number.replace(new RegExp(DIGIT, "g"), "＊");
  return LONG_NUMBERS.reduce((hidden, long) => hidden.replace(long, hide), words);
}
