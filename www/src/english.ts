// The English texts, a file of their own that loads when English is asked for.

import catalogue from "../locales/catalogue.en.ftl";
import page from "../locales/page.en.ftl";

export default [catalogue, page];
