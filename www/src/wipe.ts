// Wiping what the site keeps in this browser, with the empty lists to see afterwards; what was entered is forgotten before.
//
// In: the wish. Out: a view that says what is left, counted anew and not remembered.

import { html, type TemplateResult } from "lit/html.js";

import texts from "../locales/wipe.zh-CN.ftl";
import { add, number, t } from "./i18n.js";
import { set } from "./store.js";

add("zh-CN", [texts]);

/** What a site can leave in a browser. */
const KINDS = ["entries", "files", "workers", "storage", "cookies"] as const;
type Left = Record<(typeof KINDS)[number], number>;

let left: Left | undefined;

/** Deletes what the site keeps; a file in a folder keeps nothing, and shares its storage with others. */
export async function wipe(): Promise<void> {
  if (!IN_FILE) {
    await Promise.all((await caches.keys()).map((name) => caches.delete(name)));
    await Promise.all((await workers()).map((worker) => worker.unregister()));
    localStorage.clear();
    sessionStorage.clear();
  }
  left = await count();
  location.hash = "#wiped";
  set({});
}

const workers = async (): Promise<readonly ServiceWorkerRegistration[]> =>
  (await navigator.serviceWorker?.getRegistrations()) ?? [];

/** Nothing is entered once it is forgotten; the rest is asked of the browser. */
async function count(): Promise<Left> {
  const none = { entries: 0, files: 0, workers: 0, storage: 0, cookies: 0 };
  if (IN_FILE) return none;
  const files = await Promise.all((await caches.keys()).map(async (name) => (await (await caches.open(name)).keys()).length));
  return {
    ...none,
    files: files.reduce((sum, length) => sum + length, 0),
    workers: (await workers()).length,
    storage: localStorage.length + sessionStorage.length + ((await indexedDB.databases?.())?.length ?? 0),
    cookies: document.cookie ? document.cookie.split(";").length : 0,
  };
}

export const wipedView = (): TemplateResult => html`<div class="wrap">
  <section class="answers">
    <h1 tabindex="-1">${t("wiped-title")}</h1>
    <p class="soft">${t("wiped-lead")}</p>
    <dl>
      ${KINDS.map((kind) => html`<div><dt>${t(`wiped-${kind}`)}</dt><dd>${number(left?.[kind] ?? 0)}</dd></div>`)}
    </dl>
    <div class="go"><a class="button" href="#">${t("wiped-back")}</a></div>
  </section>
</div>`;
