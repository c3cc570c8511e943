// The English texts, a file of their own that loads when English is asked for.

import asked from "../locales/asked.en.ftl";
import bills from "../locales/bills.en.ftl";
import cash from "../locales/cash.en.ftl";
import catalogueOfReport from "../locales/catalogue-report.en.ftl";
import catalogue from "../locales/catalogue.en.ftl";
import flags from "../locales/flags.en.ftl";
import keeping from "../locales/keeping.en.ftl";
import money from "../locales/money.en.ftl";
import pageOfReport from "../locales/page-report.en.ftl";
import page from "../locales/page.en.ftl";
import papers from "../locales/papers.en.ftl";
import room from "../locales/room.en.ftl";
import story from "../locales/story.en.ftl";
import wipe from "../locales/wipe.en.ftl";

export default [catalogue, page, catalogueOfReport, pageOfReport, asked, keeping, bills, cash, flags, money, papers, room, story, wipe];
