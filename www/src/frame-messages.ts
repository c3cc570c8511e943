// What a page that embeds the check and the check tell each other: language and colours in, height and the name of a view out.

/** Colours that another page may set. */
export const TOKENS = ["paper", "wash", "ink", "ink-soft", "hairline", "edge", "accent", "accent-wash", "on-accent", "mark"] as const;

export interface ToFrame {
  checkup: "dress";
  lang: "zh-CN" | "en";
  tokens: Record<string, string>;
}

export type FromFrame = { checkup: "ready" } | { checkup: "height"; height: number } | { checkup: "view"; view: string };

/** Whether something that was heard is one of these. */
export const isMessage = (data: unknown): data is FromFrame =>
  typeof data === "object" && data !== null && "checkup" in data && (data.checkup !== "height" || ("height" in data && typeof data.height === "number")) && (data.checkup !== "view" || ("view" in data && typeof data.view === "string"));
