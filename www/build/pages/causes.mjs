// The causes page: two static pages, Chinese and English, written from the judgements behind the diagnosis and from how
// it does on real cases.
import { citedIn, dayOf, frame, generated, items, numberOf, section, table, textsOf } from "./frame.mjs";

/** The cause whose base number is the unit. */
const UNIT = "platform_policy";

/** What a fact must be, in words. */
export const neededOf = (facts, { plain, t }, number) => (fact, test) => {
  const { unit, lo } = facts[fact];
  if (unit === "yes_no") return t(`fact-${fact}.value`, { answer: "yes" });
  const [[way, n]] = Object.entries(test);
  const share = unit === "basis_points";
  const text = (value) => (share ? `${number(value / 100)}%` : number(value));
  const words = () => {
    if (way === "at_most") return n === lo ? text(n) : plain(n < 0 ? "or-lower" : "at-most", { n: text(n) });
    // A share that just passes a round one.
    return share && n % 100 === 1 ? plain("over", { n: text(n - 1) }) : plain("at-least", { n: text(n) });
  };
  return t(`fact-${fact}.value`, { n: words() });
};

/** The page in one language, as HTML; `asked` collects the ids of its texts. */
export async function causesPage(lang, head, asked = new Set()) {
  const { rules, draws, judgements, lasting, sources, figures, mainland } = await generated("causes");
  const { facts } = await generated("schema");
  const { causes, scales, signs, messages, events, lasts, waves } = judgements;
  const texts = await textsOf("causes", lang, asked);
  const { plain, t } = texts;
  const number = numberOf(lang);
  const day = dayOf(lang);
  const paragraphs = (...ids) => ids.map((id) => `<p>${t(id)}</p>`).join("");
  const named = (family, columns) => columns.map((column) => t(`${family}-${column}`));
  const sheet = (id, body) => section(`${id}-title`, t(`${id}-title`), body, id);
  const link = (cause) => `<a href="#${cause}">${t(`cause-${cause}`)}</a>`;
  const mark = (grade) => `<span class="grade">${grade}</span>`;
  /** The grade of a claim and the place of its source in the list below it. */
  const evidence = ({ grade, source }, listed) => `${mark(grade)} <span class="soft">${t("from-source", { n: listed.indexOf(source) + 1 })}</span>`;

  /** Three judged numbers as a text takes them: the middle, and both ends joined so that no line breaks between. */
  const inWords = ([low, middle, high], text) => ({ n: text(middle), range: `${text(low)}\u2060–\u2060${text(high)}` });
  const judged = (three, text) => t("judged", inWords(three, text));
  const [, whole] = causes.find(({ cause }) => cause === UNIT).base;
  const hazard = (value) => {
    const times = value / whole;
    const digits = times === 0 || times >= 0.1 ? { minimumFractionDigits: 1, maximumFractionDigits: 1 } : { maximumSignificantDigits: 1 };
    return number(times, digits);
  };
  const hazards = (three) => judged(three, hazard);
  const factor = (hundredths) => number(hundredths / 100, hundredths < 1_000 ? { maximumSignificantDigits: 2 } : { maximumFractionDigits: 0 });

  const needed = neededOf(facts, texts, number);

  /** The rows of a fact that adds to a cause: one for each level that adds more than the milder one before it. */
  const adding = (feeder, listed) => {
    const { levels } = scales.find(({ fact }) => fact === feeder.fact);
    const lines = feeder.lines === "all" ? "" : `<small>${t(`lines-${feeder.lines}`)}</small>`;
    return levels.flatMap(({ test }, level) => {
      const [before, here] = [feeder.excess[level - 1] ?? [0, 0, 0], feeder.excess[level]];
      return `${before}` === `${here}` ? [] : [[needed(feeder.fact, test) + lines, hazards(here), evidence(feeder, listed)]];
    });
  };
  const adds = ({ cause, groups }, listed) => {
    const tables = groups.map((group) => group.flatMap((feeder) => adding(feeder, listed)));
    const timed = waves.some((wave) => wave.cause === cause);
    return `<h3>${t("adds-title")}</h3>
    ${tables.length > 0 ? "" : `<p>${t("adds-nothing")}</p>`}
    ${tables.map((rows) => table(named("adds", ["fact", "adds", "source"]), rows, { kind: "adds" }) + (rows.length > 1 ? `<p>${t("adds-greatest")}</p>` : "")).join("\n")}
    ${timed ? `<p>${t("adds-waves")} <a href="#waves">${t("waves-title")}</a></p>` : ""}`;
  };

  /** What was seen that bears on a cause: how far it moves it, in words, who says so, and how strongly it speaks for it. */
  const moving = (cause) => {
    const way = (more) => ({ way: more ? "more" : "less" });
    const times = (seen, three, by) => {
      const [, middle] = three;
      return { seen, moves: t("times", { ...way(middle > 100), ...inWords(three, factor) }), by, strength: middle / 100 };
    };
    const of = (list, seen) =>
      list.flatMap((by) => by.causes.filter(([one]) => one === cause).map(([, three]) => times(seen(by.seen), three, by)));
    const sign = ({ byCause, usual: [, usual] }) =>
      byCause.causes.filter(([one]) => one === cause).map(([, three]) => {
        const [, middle] = three;
        return {
          seen: t(`fact-${byCause.seen}.value`, { answer: "yes" }),
          moves: t("often", { ...way(middle > usual), ...inWords(three, number), usual: number(usual) }),
          by: byCause,
          strength: middle / usual,
        };
      });
    const stayed = lasts.filter(([one]) => one === cause);
    return [
      ...of(messages, (seen) => t("seen-message", { text: plain(`message-${seen}`) })),
      ...of(events, (seen) => t("seen-event", { text: plain(`event-${seen}`) })),
      ...stayed.map(([, three]) => times(t("seen-lasts", { days: lasting.days }), three, lasting)),
      ...signs.flatMap(sign),
    ].sort((one, other) => other.strength - one.strength);
  };
  const moves = (rows, listed) => `<h3>${t("moves-title")}</h3>
    ${rows.length > 0
      ? `${table(named("moves", ["seen", "moves", "source"]), rows.map(({ seen, moves, by }) => [seen, moves, evidence(by, listed)]), { kind: "adds" })}<p>${t("moves-usual")}</p>`
      : `<p>${t("moves-nothing")}</p>`}`;

  const cited = citedIn(sources, texts, day);
  const cause = (row) => {
    const rows = moving(row.cause);
    const speaking = [...row.groups.flat(), ...rows.map(({ by }) => by), ...waves.filter((wave) => wave.cause === row.cause)];
    const listed = [...new Set([...row.sources, ...speaking.map(({ source }) => source)])];
    const about = [
      ["side", t(`side-${row.side}`)],
      ["grade", `${mark(row.grade)} ${t(`grade-${row.grade}`)}`],
      ["base", hazards(row.base)],
      ["band", t(`band-${row.allows}`)],
    ];
    return section(`${row.cause}-title`, t(`cause-${row.cause}`), `<p>${t(`cause-${row.cause}.gist`)}</p>
    <dl class="about">${about.map(([what, text]) => `<div><dt>${t(`about-${what}`)}</dt><dd>${text}</dd></div>`).join("")}</dl>
    ${adds(row, listed)}
    ${moves(rows, listed)}
    <h3>${t("sources-title")}</h3>
    <ol class="cites">${items(listed.map(cited))}</ol>`, row.cause);
  };

  const words = ["likely", "possible", "cannot_separate", "unlikely", "excluded"];
  const how = ["compete", "facts", "seen", "untold", "judged", "draws", "words"];
  const grades = ["A", "B", "C", "D"];
  const terms = (list, kind = "") => `<dl class="${kind}">${list.map(([term, text]) => `<dt>${term}</dt><dd>${text}</dd>`).join("")}</dl>`;
  const sides = [...new Set(causes.map(({ side }) => side))];
  const overview = (side) =>
    table(
      named("overview", ["cause", "base", "grade"]),
      causes.filter((row) => row.side === side).map((row) => [link(row.cause), hazards(row.base), mark(row.grade)]),
      { caption: t(`side-${side}`), kind: "adds" },
    );
  const shares = scales.flatMap(({ fact, levels, countedBy }) =>
    levels.map(({ test, share }, level) => {
      const counted = countedBy && level === 0 ? `<small>${t("shares-counted", { fact: plain(`fact-${countedBy}`) })}</small>` : "";
      return [needed(fact, test) + counted, judged(share, number)];
    }),
  );
  const times = waves.map((wave) => [
    t("waves-days", { from: day(wave.from), to: day(wave.to) }),
    wave.products.length > 0 ? wave.products.map((product) => t(`product-${product}`)).join(lang === "en" ? ", " : "、") : t("waves-all"),
    link(wave.cause),
    hazards(wave.excess),
    `${mark(wave.grade)}<small>${t(`source-${wave.source}`)}</small>`,
  ]);

  const { main, micro, fraud, abstain } = figures;
  const score = (value) => number(value, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  const part = (n, share) => t("figures-part", { n, hits: Math.round(n * share), percent: number(share, { style: "percent" }) });
  const measured = ["top1", "top3", "top1Alt", "top3Alt"].map((measure) => [
    t(`figures-${measure}`),
    ...[main, micro].map((track) => part(track.n, track[measure])),
  ]);
  const scored = [t("figures-logScore"), ...[main, micro].map(({ logScore }) => score(logScore))];
  const limits = ["judged", "base", "foreign", "few", "back", "words", "waves", "together", "not"];

  return frame("causes", lang, texts, head, rules, [
    sheet("how", `<ol>${items(how.map((step) => t(`how-${step}`, { n: causes.length, draws })))}</ol>
    <h3>${t("words-title")}</h3>
    ${terms(words.map((word) => [t(`word-${word}`), t(`words-${word}`)]))}
    <p>${t("words-never")}</p>
    <h3>${t("unit-title")}</h3>
    <p>${t("unit", { cause: plain(`cause-${UNIT}`) })}</p>
    <h3>${t("grades-title")}</h3>
    ${terms(grades.map((grade) => [mark(grade), t(`grade-${grade}`)]), "grades")}
    <p>${t("grades-note")}</p>`),
    sheet("overview", `<p>${t("overview-note")}</p>${sides.map(overview).join("\n")}`),
    ...causes.map(cause),
    sheet("shares", `<p>${t("shares-note")}</p>${table(named("shares", ["fact", "share"]), shares, { kind: "adds" })}`),
    sheet("waves", `<p>${t("waves-note")}</p>${table(named("waves", ["time", "products", "cause", "adds", "source"]), times)}`),
    sheet("figures", `<p>${t("figures-note", { main: main.n, micro: micro.n })}</p>${paragraphs("figures-right", "figures-labels")}
    ${table(named("figures", ["measure", "main", "micro"]), [...measured, scored], { kind: "adds" })}
    <p>${t("figures-log", { causes: causes.length, even: score(Math.log(1 / causes.length)) })}</p>
    ${paragraphs("figures-reader")}
    <p>${t("figures-fraud", { n: fraud.n, found: Math.round(fraud.n * fraud.recall), alarms: fraud.falseAlarms })}</p>
    <p>${t("figures-abstain", { n: abstain.n, right: abstain.right })}</p>`),
    sheet("limits", `<ul>${items(limits.map((limit) => t(`limits-${limit}`, { main: main.n, mainland })))}</ul>`),
  ]);
}
