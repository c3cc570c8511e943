// Puts values into a text. @fluent/bundle could do so too, and brings much that the texts do not use.
//
// In: a pattern as the build parsed it, values by name, and the language. Out: the text. Knows variables, quoted
// literals, and the choice by a word, a number or a number's plural form; the build stops at anything else.

export type Pattern = string | readonly (string | Placeable)[];

type Placeable =
  | { type: "str"; value: string }
  | { type: "var"; name: string }
  | { type: "select"; selector: { name: string }; variants: readonly Variant[]; star: number };

interface Variant {
  key: { value: string | number };
  value: Pattern;
}

export type Values = Readonly<Record<string, string | number>>;

const made = new Map<string, unknown>();

/** A formatter of `Intl`, which takes a hundred times as long to make as to use, and is made once. */
export function intl<F, O extends object>(Format: new (locale: string, options?: O) => F, locale: string, options?: O): F {
  const key = Format.name + locale + (options ? JSON.stringify(options) : "");
  if (!made.has(key)) made.set(key, new Format(locale, options));
  return made.get(key) as F;
}

/** The pattern with its values; one that is missing is shown by its name and told to the console. */
export function format(pattern: Pattern, values: Values, locale: string): string {
  if (typeof pattern === "string") return pattern;
  const filled = (part: string | Placeable): string => {
    if (typeof part === "string") return part;
    if (part.type === "str") return part.value;
    const { name } = part.type === "var" ? part : part.selector;
    const value = values[name];
    const isNumber = typeof value === "number";
    if (value === undefined) console.warn(`no value for $${name}`, pattern);
    if (part.type === "var") return isNumber ? intl(Intl.NumberFormat, locale).format(value) : (value ?? `{$${name}}`);
    const plural = isNumber ? intl(Intl.PluralRules, locale).select(value) : value;
    const variant = part.variants.find(({ key }) => key.value === value || key.value === plural);
    return format((variant ?? part.variants[part.star]!).value, values, locale);
  };
  return pattern.map(filled).join("");
}
