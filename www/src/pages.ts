// The pages beside the app as views of it: in the one file, which holds them; on the site they are files of their own,
// which need no script.
//
// In: the name of a page. Out: its title and its content, as the build wrote them.

import { unsafeHTML } from "lit/directives/unsafe-html.js";
import { html, type TemplateResult } from "lit/html.js";

import { lang, type Language } from "./i18n.js";

export type Page = "guide" | "model" | "causes" | "check";

let contents: Record<Page, Record<Language, { title: string; main: string }>>;

/** Unpacks them all. */
export async function unpackPages(): Promise<void> {
  contents ??= JSON.parse(await window.onefile.text("pages")) as typeof contents;
}

export const pageTitle = (page: Page): string => contents[page][lang()].title;
export const pageShown = (page: Page): TemplateResult => html`${unsafeHTML(contents[page][lang()].main)}`;
