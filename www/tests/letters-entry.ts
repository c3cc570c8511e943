// What the test of the letters needs of the page, in one module: one language for all of it.

import catalogue from "../locales/catalogue-report.zh-CN.ftl";
import { add } from "../src/i18n.js";

add("zh-CN", [catalogue]);

export { default as english } from "../src/english.js";
export { speak } from "../src/i18n.js";
export { letterText, noteOf } from "../src/letters.js";
