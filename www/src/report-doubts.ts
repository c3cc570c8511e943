// Why we may be wrong: the strongest rival, what is lacking and where to look it up, when to look again, what is judged.

import { html, type TemplateResult } from "lit/html.js";

import { FACT } from "../generated/ids.js";
import type { Report } from "../generated/types.js";
import { date, t } from "./i18n.js";
import { quoted } from "./report-words.js";

export function doubts({ diagnosis, outlook, facts }: Report): TemplateResult {
  const lacking = diagnosis.ask.find((fact) => facts.find((reading) => reading.fact === fact)?.state !== "known");
  const items = [
    ...(diagnosis.rival ? [t("doubt-rival", { cause: quoted([diagnosis.rival]) })] : []),
    lacking ? t("doubt-lack", { fact: t("quoted", { text: t(`fact-${lacking}`) }), place: t(`place-${FACT[lacking].place}`) }) : t("doubt-lack-none"),
    t("doubt-again", { day: date(outlook.checkAgain) }),
    t("doubt-judged"),
  ];
  return html`<section class="sheet" id="doubts" aria-labelledby="doubts-h">
    <h2 id="doubts-h">${t("doubt-title")}</h2>
    <div class="body"><ul class="plain">${items.map((item) => html`<li>${item}</li>`)}</ul></div>
  </section>`;
}
