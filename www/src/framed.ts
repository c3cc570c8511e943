// The one file inside another page: it takes language and colours from it, and tells it its height and the name of its view.
//
// In: messages of the page that embeds it. Out: messages to it, none of which holds anything that was entered.

import { TOKENS, type FromFrame, type ToFrame } from "./frame-messages.js";
import type { Language } from "./i18n.js";

const isDress = (data: unknown): data is ToFrame => typeof data === "object" && data !== null && "checkup" in data && data.checkup === "dress" && "tokens" in data;

/** Listens and tells, where there is a page around. */
export function framed(speak: (language: Language) => void): void {
  if (parent === self) return;
  // The page around may be anybody's, and hears nothing about anybody.
  const tell = (message: FromFrame): void => parent.postMessage(message, "*");
  addEventListener("message", ({ source, data }: MessageEvent<unknown>) => {
    if (source !== parent || !isDress(data)) return;
    speak(data.lang === "en" ? "en" : "zh-CN");
    for (const name of TOKENS) {
      const value = data.tokens[name];
      if (value && CSS.supports("color", value)) document.documentElement.style.setProperty(`--${name}`, value);
    }
  });
  addEventListener("hashchange", () => tell({ checkup: "view", view: location.hash.slice(1) }));
  new ResizeObserver(() => tell({ checkup: "height", height: Math.ceil(document.getElementById("app")!.scrollHeight) })).observe(document.getElementById("app")!);
  tell({ checkup: "ready" });
}
