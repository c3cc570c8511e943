// The static pages by their names: what writes each in one language.
import { causesPage } from "./causes.mjs";
import { checkPage } from "./check.mjs";
import { guidePage } from "./guide.mjs";
import { modelPage } from "./model.mjs";

export const STATIC_PAGES = { guide: guidePage, model: modelPage, causes: causesPage, check: checkPage };
