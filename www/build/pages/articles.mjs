// The pages that people land on: one for each cause, saying, rule, right, line and sign of fraud, in both languages, and one that leads
// to all of them. They are written from the catalogue at the build, need no script, and lead into the check.
import { neededOf } from "./causes.mjs";
import { citedIn, dayOf, ENTRANCE, escaped, fileOf, generated, items, LANGUAGES, linksOf, numberOf, PAGES, READ, section, textsOf, whole } from "./frame.mjs";

/** What a page rests on beside its own texts. */
const ALSO = ["causes", "papers", "flags", "money"];

/** The question of the check that tells most of a cause: that of the first fact that feeds it and is asked. */
const questionFor = (facts, questionOf) => facts.map((fact) => questionOf(fact)?.id).find(Boolean);

/** Everything that has a page: its file, its kind and id, and what the page is written from. `questionOf` is that of the check. */
export async function entries(questionOf) {
  const { dated, lines, rights, flags, myths, steps } = await generated("articles");
  const { judgements } = await generated("causes");
  const entry = (kind, id, row) => ({ kind, id, name: `${READ}${kind}-${id.replaceAll("_", "-")}`, ...row });
  return [
    ...judgements.causes.map((row) => {
      const facts = row.groups.flat().map(({ fact }) => fact);
      return entry("cause", row.cause, { row, steps: steps.find(({ cause }) => cause === row.cause).actions, question: questionFor(facts, questionOf) });
    }),
    ...myths.map((row) => entry("myth", row.avoid, { row })),
    ...dated.map((row) => entry("rule", row.rule, { row })),
    ...rights.map((row) => entry("right", row.letter, { row })),
    ...lines.map((row) => entry("line", row.line, { row })),
    ...flags.map((row) => entry("flag", row.flag, { row })),
  ];
}

/** Where the check begins for what no fact of a cause decides: a question of it, or a view that needs none. */
const LEADS = {
  myth: {
    pay_for_reopening: "scam",
    borrow_to_fill: "cash",
    stay_active: "ask-conduct",
    apply_around: "ask-applications",
    empty_the_limit: "scam",
    fear_early_repayment: "ask-conduct",
    hire_agents: "scam",
    close_to_erase: "ask-late",
    consolidate_dearer: "cost",
    avoid_lender: "cash",
  },
  rule: {
    inquiry_listed: "ask-applications",
    negative_kept: "ask-late",
    dispute_answer: "ask-late",
    free_reports: "ask-late",
    extra_free_reports: "ask-late",
    one_time_repair: "ask-late",
    interest_subsidy: "cost",
    cost_sheet: "cost",
  },
  right: {
    ask_reason: "ask-lender",
    dispute_lender: "ask-late",
    dispute_bureau: "ask-late",
    statement: "ask-late",
    hardship: "cash",
    stop_contact: "ask-arrears",
    complaint: "ask-lender",
    complaint_report: "ask-late",
  },
};
const DOORS = { scam: "read-door-flag", cost: "read-door-line", cash: "read-door-cash" };

/** The kinds in the order in which the entrance shows them. */
const KINDS = ["cause", "myth", "rule", "right", "line", "flag"];

/** The pages: HTML by the names of files. `head` writes what stands in a head for a page so deep, `address` is where the site lies, if it is known. */
export async function articles({ head, address, questionOf, asked = new Set() }) {
  const all = await entries(questionOf);
  const { rules, channels, sources } = await generated("articles");
  const { judgements } = await generated("causes");
  const { facts } = await generated("schema");
  const files = new Map();

  for (const lang of LANGUAGES) {
    const texts = await textsOf("articles", lang, asked, ALSO);
    const { plain, t } = texts;
    const [number, day] = [numberOf(lang), dayOf(lang)];
    const cited = citedIn(sources, texts, day);
    const needed = neededOf(facts, texts, number);
    const mark = (grade) => `<span class="grade">${grade}</span> ${t(`grade-${grade}`)}`;
    const paragraph = (text) => `<p>${text}</p>`;
    const list = (lines) => (lines.length > 0 ? `<ul>${items(lines)}</ul>` : "");
    const sheet = (id, body) => (body ? section(`${id}-title`, t(`read-${id}`), body, id) : "");
    const link = ({ name, kind, id }) => `<a href="${fileOf(name, lang).slice(READ.length)}">${titleOf(kind, id)}</a>`;
    const find = (kind, id) => all.find((entry) => entry.kind === kind && entry.id === id);
    const rests = (ids) => `<ol class="cites">${items(ids.map(cited))}</ol>`;

    /** What a page is called, as people ask it. */
    function titleOf(kind, id, as = t) {
      if (kind === "cause") return as("read-cause", { cause: plain(`cause-${id}`) });
      if (kind === "myth") return as(`read-myth-${id}`);
      if (kind === "rule") return as(`read-rule-${id}`);
      if (kind === "right") return as("read-right", { right: plain(`letter-${id}`) });
      if (kind === "line") return as("read-line", { line: plain(`money-line-${id}`) });
      return as("read-flag", { flag: plain(`flag-${id}`) });
    }

    /** What was seen that speaks for a cause, or against it: words on the screen, and what happened. */
    const seen = (cause, speaks) => {
      const of = (rows, words) => rows.filter((row) => row.causes.some(([one, [, middle]]) => one === cause && speaks(middle))).map((row) => words(row.seen));
      return [...of(judgements.messages, (id) => t("seen-message", { text: plain(`message-${id}`) })), ...of(judgements.events, (id) => t("seen-event", { text: plain(`event-${id}`) }))];
    };

    const write = {
      cause({ row, steps }) {
        const { cause, side, grade, sources, groups } = row;
        const scale = (fact) => judgements.scales.find((one) => one.fact === fact);
        const speaks = groups.flat().map(({ fact }) => needed(fact, scale(fact).levels[0].test));
        const avoids = [...new Set(steps.map((step) => step.not).filter(Boolean))];
        return {
          lead: t(`cause-${cause}.gist`),
          answer: plain(`cause-${cause}.gist`),
          body: [
            sheet("who", paragraph(mark(grade)) + paragraph(`${t("about-side")}${t("read-colon")}${t(`side-${side}`)}`) + rests(sources)),
            sheet("for", list([...speaks, ...seen(cause, (middle) => middle > 100)]) || paragraph(t("read-nothing"))),
            sheet("against", paragraph(t(`cause-${cause}.mind`)) + list(seen(cause, (middle) => middle < 100))),
            sheet("do", paragraph(t(`cause-${cause}.check`)) + paragraph(t(`cause-${cause}.change`)) + list(steps.map(({ action }) => `<b>${t(`action-${action}`)}</b> ${t(`action-${action}.why`)}`))),
            sheet("not", list(avoids.map((avoid) => link(find("myth", avoid))))),
            sheet("more", paragraph(`<a href="../${fileOf("causes", lang)}#${cause}">${t("read-judged")}</a>`)),
          ],
        };
      },
      myth({ row }) {
        const { avoid, actions, cause, grade, sources } = row;
        return {
          lead: t(`avoid-${avoid}.why`),
          answer: plain(`avoid-${avoid}.why`),
          faq: true,
          body: [
            sheet("told", paragraph(t(`read-myth-${avoid}.told`))),
            sheet("who", paragraph(mark(grade)) + rests(sources)),
            sheet("do", cause ? paragraph(t(`cause-${cause}.change`)) : list(actions.map((action) => `<b>${t(`action-${action}`)}</b> ${t(`action-${action}.why`)}`))),
            sheet("more", cause ? paragraph(link(find("cause", cause))) : ""),
          ],
        };
      },
      rule({ row }) {
        const { rule, value, from, until, open, source } = row;
        const values = { value: number(value), yuan: number(value / 100), years: number(value / 12), points: number(value / 100) };
        return {
          lead: t(`read-rule-${rule}.text`, values),
          answer: plain(`read-rule-${rule}.text`, values),
          faq: true,
          body: [
            sheet("days", list([t("read-from", { day: day(from) }), until ? t(open ? "read-until" : "read-ends", { day: day(until) }) : t("read-open")])),
            sheet("who", rests([source])),
          ],
        };
      },
      right({ row }) {
        const { letter, channels: where, after, sources } = row;
        const channel = (id) => {
          const { number } = channels.find((one) => one.channel === id);
          return `<b>${t(`channel-${id}`)}${number ? ` ${number}` : ""}</b> ${t(`channel-${id}.for`)} ${t(`channel-${id}.not`)}`;
        };
        return {
          lead: t(`letter-${letter}.when`),
          answer: plain(`letter-${letter}.when`),
          body: [
            sheet("limits", paragraph(t(`letter-${letter}.not`))),
            sheet("where", list(where.map(channel))),
            sheet("before", list(after.map((other) => link(find("right", other))))),
            sheet("who", rests(sources)),
          ],
        };
      },
      line({ row }) {
        const { line, rate, from, grade } = row;
        const height = rate === null ? t("read-four") : t("read-height", { rate: number(rate / 100) });
        return {
          lead: `${t(`money-line-${line}`)}${t("read-colon")}${height}`,
          answer: `${plain(`money-line-${line}`)}${plain("read-colon")}${plain(rate === null ? "read-four" : "read-height", { rate: number((rate ?? 0) / 100) })}`,
          body: [sheet("whom", paragraph(t(`money-line-${line}.who`))), sheet("days", list([t("read-from", { day: day(from) }), t("read-open")])), sheet("who", paragraph(mark(grade)) + paragraph(t("read-compare")))],
        };
      },
      flag({ row }) {
        const { flag, grade } = row;
        return {
          lead: t(`flag-${flag}.why`),
          answer: plain(`flag-${flag}.why`),
          body: [sheet("do", paragraph(t(`flag-${flag}.do`))), sheet("call", paragraph(t("flags-now.more"))), sheet("who", paragraph(mark(grade)) + rests(["police_warnings"]))],
        };
      },
    };

    /** Where the check begins for a page. */
    const start = ({ kind, id, question }) => {
      const to = { flag: "scam", line: "cost" }[kind] ?? LEADS[kind]?.[id] ?? (question && `ask-${question}`);
      return to ? [`#${to}`, DOORS[to] ?? "read-door-question"] : ["", "read-door"];
    };

    const page = (name, title, description, main, data) => {
      const said = data ? `<script type="application/ld+json">${JSON.stringify(data).replaceAll("<", "\\u003c")}</script>` : "";
      const other = fileOf(name, LANGUAGES.find((one) => one !== lang)).slice(READ.length);
      const foot = `<p>${t("read-foot")}</p><p>${t("rules", { rules })}</p>`;
      files.set(fileOf(name, lang), whole({ lang, head, title, description, more: linksOf(name, lang, address) + said, home: "../index.html", other, main, foot }, texts));
    };

    for (const entry of all) {
      const { lead, answer, faq, body } = write[entry.kind](entry);
      const [to, door] = start(entry);
      const title = titleOf(entry.kind, entry.id);
      const main = `<h1>${title}</h1>
<p class="lead">${lead}</p>
<p><a class="button" href="../index.html${to}">${t(door)}</a></p>
${[...body, sheet("others", paragraph(`<a href="${fileOf(ENTRANCE, lang).slice(READ.length)}">${t("page-read")}</a>`))].filter(Boolean).join("\n")}`;
      const name = titleOf(entry.kind, entry.id, plain);
      const data = faq
        ? { "@context": "https://schema.org", "@type": "FAQPage", inLanguage: lang, mainEntity: [{ "@type": "Question", name, acceptedAnswer: { "@type": "Answer", text: answer } }] }
        : { "@context": "https://schema.org", "@type": "Article", inLanguage: lang, headline: name, description: answer };
      page(entry.name, name, escaped(answer), main, data);
    }
    const of = (kind) => section(`read-${kind}s`, t(`read-kind-${kind}`), list(all.filter((entry) => entry.kind === kind).map(link)), kind);
    page(
      ENTRANCE,
      plain("page-read"),
      t("read-lead"),
      `<h1>${t("page-read")}</h1>
<p class="lead">${t("read-lead")}</p>
<p><a class="button" href="../index.html">${t("read-door")}</a></p>
<p><a href="../index.html#class">${t("read-class")}</a></p>
${KINDS.map(of).join("\n")}
${PAGES.map((other) => `<p><a href="../${fileOf(other, lang)}">${t(`page-${other}`)}</a></p>`).join("\n")}`,
    );
  }
  return files;
}
