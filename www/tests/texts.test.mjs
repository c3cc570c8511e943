// Both languages say the same things, cover every id of the core, and hold nothing that nobody asks for.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { FluentParser, Visitor } from "@fluent/syntax";
import { module, sources, sourcesWith, www } from "./source.mjs";

const ids = await module("generated/ids.ts");
const { QUESTIONS } = await module("src/questions.ts");
const { LISTS, EVENT_FIELDS, HOUSEHOLD_FIELDS, AIM_FIELDS } = await module("src/draft.ts");

/** Every text of a file by its id, or id and attribute, with the variables it uses. */
function textsOf(name) {
  const { body } = new FluentParser().parse(readFileSync(www(`locales/${name}.ftl`), "utf8"));
  const texts = new Map();
  for (const entry of body) {
    assert.notEqual(entry.type, "Junk", `${name}: ${entry.annotations?.[0]?.message} in ${entry.content}`);
    if (entry.type !== "Message") continue;
    const { id, value, attributes } = entry;
    const parts = [[id.name, value], ...attributes.map((part) => [`${id.name}.${part.id.name}`, part.value])];
    for (const [key, pattern] of parts.filter(([, pattern]) => pattern)) {
      assert.ok(!texts.has(key), `${name}: ${key} stands there twice`);
      texts.set(key, variablesOf(pattern));
    }
  }
  return texts;
}

function variablesOf(pattern) {
  const found = new Set();
  class Variables extends Visitor {
    visitVariableReference(node) {
      found.add(node.id.name);
    }
  }
  new Variables().visit(pattern);
  return [...found].sort();
}

/** What the opening and the questions say, and what comes with the report. */
const [catalogueFirst, pageFirst] = [textsOf("catalogue.zh-CN"), textsOf("page.zh-CN")];
const [catalogueOfReport, pageOfReport] = [textsOf("catalogue-report.zh-CN"), textsOf("page-report.zh-CN")];
const catalogue = new Map([...catalogueFirst, ...catalogueOfReport]);
/** What comes with the letters. */
const papers = textsOf("papers.zh-CN");
/** What comes with saving and opening: texts of the page, and what can be wrong with a saved file. */
const keeping = textsOf("keeping.zh-CN");
/** What comes with bills. */
const bills = textsOf("bills.zh-CN");
/** What the tools beside the check share. */
const asked = textsOf("asked.zh-CN");
/** What comes with the money that may run short. */
const cash = textsOf("cash.zh-CN");
/** What comes with a class. */
const room = textsOf("room.zh-CN");
/** What comes with the calculator. */
const money = textsOf("money.zh-CN");
/** What comes with red flags. */
const flags = textsOf("flags.zh-CN");
/** What comes with a story. */
const story = textsOf("story.zh-CN");
/** What comes once everything is wiped. */
const wipe = textsOf("wipe.zh-CN");
const page = new Map([...pageFirst, ...pageOfReport, ...papers, ...keeping, ...asked, ...bills, ...cash, ...room, ...money, ...flags, ...story, ...wipe]);
const components = textsOf("components.zh-CN");

for (const name of ["catalogue", "catalogue-report", "page", "page-report", "papers", "keeping", "asked", "bills", "cash", "room", "money", "flags", "story", "wipe", "frame", "model", "causes", "guide", "check", "articles", "components"]) {
  test(`the ${name} has the same ids with the same variables in both languages`, () => {
    const [chinese, english] = [textsOf(`${name}.zh-CN`), textsOf(`${name}.en`)];
    assert.deepEqual([...english.keys()].sort(), [...chinese.keys()].sort());
    for (const [key, variables] of chinese) assert.deepEqual(english.get(key), variables, key);
  });
}

test("page and catalogue share no id", () => {
  assert.deepEqual([...page.keys()].filter((key) => catalogue.has(key)), []);
  assert.equal(page.size, pageFirst.size + pageOfReport.size + papers.size + keeping.size + asked.size + bills.size + cash.size + room.size + money.size + flags.size + story.size + wipe.size, "no text of the page stands in two of its files");
  assert.equal(catalogue.size, catalogueFirst.size + catalogueOfReport.size, "nor one of the catalogue");
});

/** What only a saved file can have wrong. */
const OF_FILES = ["altered", "cut_short", "locked", "not_saved"];
/** Prefix of the catalogue's keys, the ids behind it, and the attributes each has. */
const FAMILIES = [
  ["product", ids.PRODUCT],
  ["event", ids.EVENT_KIND],
  ["cause", ids.CAUSE, "gist", "mind", "check", "change"],
  ["fact", ids.FACT_ID, "value"],
  ["level", [0, 1, 2, 3, 4, 5, 6, 7, 8]],
  ["factor", ids.FACTOR],
  ["grade", ids.GRADE],
  ["agreement", ids.AGREEMENT],
  ["data", ids.DATA_SET],
  ["word", ids.WORD],
  ["weight", ids.WEIGHT],
  ["place", ids.PLACE],
  ["sureness", ids.SURENESS],
  ["side", ids.SIDE],
  ["band", ids.BAND, "text"],
  ["standing", ids.STANDING, "text"],
  ["action", ids.ACTION, "why", "how", "else"],
  ["avoid", ids.AVOID, "why"],
  ["goal", ids.GOAL, "text"],
  ["change", ids.CHANGE],
  ["trend", ids.TREND],
  ["source", ids.SOURCE],
  ["message", ids.MESSAGE_FAMILY],
  ["problem", ids.CODE.filter((code) => !OF_FILES.includes(code))],
  ["state", ids.STATE],
  ["origin", ids.ORIGIN],
  ["lender", ids.LENDER_KIND],
  ["status", ids.ACCOUNT_STATUS],
  ["reason", ids.INQUIRY_REASON],
  ["changekind", ids.CHANGE_KIND],
  ["part", ids.PART],
];
const keysOf = ([prefix, list, ...attributes]) =>
  list.flatMap((id) => ["", ...attributes.map((part) => `.${part}`)].map((part) => `${prefix}-${id}${part}`));

test("the catalogue says exactly what the core can give", () => {
  assert.deepEqual([...catalogue.keys()].sort(), FAMILIES.flatMap(keysOf).sort());
});

/** The same of what comes with the letters. */
const OF_PAPERS = [
  ["letter", ids.LETTER, "when", "not", "text"],
  ["recipient", ids.RECIPIENT, "line"],
  ["document", ids.DOCUMENT, "more"],
  ["channel", ids.CHANNEL, "for", "not"],
  ["became", ids.EVENT_KIND],
];

test("the papers say exactly what the core can give", () => {
  const families = new RegExp(`^(${OF_PAPERS.map(([prefix]) => prefix).join("|")})-`);
  assert.deepEqual([...papers.keys()].filter((key) => families.test(key)).sort(), OF_PAPERS.flatMap(keysOf).sort());
});

/** The same of what comes with bills. */
const OF_BILLS = [
  ["bills-why", [...ids.REFUSAL, "unreadable"]],
  ["bills-format", ids.FORMAT],
  ["bills-mark", ids.MARK.filter((mark) => mark !== "seen")],
  ["bills-income", ids.INCOME_KIND],
  ["bills-reason", ids.REASON],
  ["bills-note", ids.NOTE],
  ["bills-ask", ids.QUESTION],
  ["bills-bank", ids.BANK],
  ["bills-map-way", ids.WAY],
  ["bills-counted", [...ids.COUNTED, ...ids.COLUMN]],
  ["bills-kind", ids.ENTRY_KIND],
  ["bills-state", ids.ENTRY_STATE],
  ["bills-doubt", ids.DOUBT],
  ["bills-class", [...ids.INQUIRY_CLASS.filter((id) => id !== "own"), "unknown"]],
  ["bills-told", ["late_months", "worst_late", "arrears_now"]],
];

test("the bills say exactly what the module can give", () => {
  const families = new RegExp(`^(${OF_BILLS.map(([prefix]) => prefix).join("|")})-`);
  assert.deepEqual([...bills.keys()].filter((key) => families.test(key)).sort(), OF_BILLS.flatMap(keysOf).sort());
});

/** The same of what comes with the calculator. */
const OF_MONEY = [
  ["money-quote", [...ids.QUOTE, "listed"]],
  ["money-repay", ids.REPAY],
  ["money-charge", ids.CHARGE],
  ["money-when", ids.WHEN],
  ["money-count", ids.DAY_COUNT],
  ["money-norate", ids.NO_RATE],
  ["money-line", ids.LINE, "who"],
  ["money-side", ids.LINE_SIDE],
];
/** Other texts that begin like one of these. */
const ALSO_OF_MONEY = ["money-line-height", "money-line-here", "money-line-from"];

test("the calculator says exactly what the module can give", () => {
  const families = new RegExp(`^(${OF_MONEY.map(([prefix]) => prefix).join("|")})-`);
  assert.deepEqual([...money.keys()].filter((key) => families.test(key) && !ALSO_OF_MONEY.includes(key)).sort(), OF_MONEY.flatMap(keysOf).sort());
});

/** The same of the money that may run short; those to keep away from have no fakes. */
const { HAS } = await module("src/cash-has.ts");
const AVOIDED = ["borrow_to_repay", "loan_broker", "short_loan", "high_interest", "cash_out", "ab_loan", "paid_repair", "consumer_line_for_business"];
const OF_CASH = [
  ["inflow", ids.INFLOW],
  ["bill", ids.BILL],
  ["harm", ids.HARM],
  ["advice", ids.ADVICE],
  ["hole", ids.HOLE, "more"],
  ["untold", ids.UNTOLD],
  ["shock", ids.SHOCK],
  ["tier", ids.TIER],
  ["stance", ids.STANCE, "more"],
  ["need", ids.NEED, "not"],
  ["cash-has", HAS],
  ["trace", ids.TRACE],
  ["basis", ids.BASIS],
  ["step", ids.CARD_STEP, "how"],
  ["help", ids.HELP.filter((id) => !AVOIDED.includes(id)), "what", "how", "fake"],
  ["help", AVOIDED, "what", "how"],
];

test("the money that may run short says exactly what the module can give", () => {
  const families = new RegExp(`^(${[...new Set(OF_CASH.map(([prefix]) => prefix))].join("|")})-`);
  assert.deepEqual([...cash.keys()].filter((key) => families.test(key)).sort(), OF_CASH.flatMap(keysOf).sort());
});

/** The same of a class. */
const { PERSONAS, QUIZ, CANDIDATES } = await module("src/personas.ts");
const OF_ROOM = [
  ["persona", PERSONAS.map(({ id }) => id), "story", "lesson"],
  ["quiz", QUIZ.map((_, at) => at + 1), "a", "b", "c", "why"],
];

test("twelve people and ten questions have their words, and the candidates are causes", () => {
  assert.deepEqual([PERSONAS.length, QUIZ.length], [12, 10]);
  assert.deepEqual([...room.keys()].filter((key) => /^(persona|quiz-\d)/.test(key)).sort(), OF_ROOM.flatMap(keysOf).sort());
  assert.deepEqual(CANDIDATES.filter((cause) => !ids.CAUSE.includes(cause)), []);
  assert.ok(QUIZ.every((right) => right >= 0 && right < 3));
});

test("a story says exactly what the module can give", () => {
  assert.deepEqual([...story.keys()].filter((key) => /^clue-/.test(key)).sort(), ids.CLUE.map((id) => `clue-${id}`).sort());
});

/** The same of what comes with red flags: the last two of the list are for what nobody asks for in so many words. */
const UNASKED = ["lookalike_domain", "daily_rate_only"];
const OF_FLAGS = [["flag", ids.FLAG, "why", "do"], ["flags-address", ids.KNOWN]];
const KEYS_OF_FLAGS = [...OF_FLAGS.flatMap(keysOf), ...ids.FLAG.filter((id) => !UNASKED.includes(id)).map((id) => `flag-${id}.ask`)];

test("the red flags say exactly what the module can give", () => {
  assert.deepEqual([...flags.keys()].filter((key) => /^(flag|flags-address)-/.test(key)).sort(), KEYS_OF_FLAGS.sort());
});

const ANSWERS = ["one", "several", "theirs", "cannot_tell", "fraud", "no_event"];
const fields = [...EVENT_FIELDS, ...HOUSEHOLD_FIELDS, ...AIM_FIELDS, ...Object.values(LISTS).flat()];
/** The page's texts whose ids are put together, as far as data says which there are. */
const PUT_TOGETHER = [
  ...keysOf(["answer", ANSWERS, "more"]),
  ...keysOf(["ask", QUESTIONS.map(({ id }) => id), "hint", "why"]),
  ...QUESTIONS.flatMap((question) =>
    (question.one?.map(({ id }) => id) ?? question.several.map(({ fact }) => fact)).map((id) => `ask-${question.id}-${id}`),
  ),
  ...keysOf(["kind", ids.EVENT_KIND.filter((kind) => kind !== "none")]),
  ...keysOf(["hint", Object.keys(LISTS)]),
  ...[...new Set([...fields.map(({ key }) => key.replace(".", "-")), "asOf", "idValidUntil"])].map((key) => `field-${key}`),
  "field-message.hint",
  ...OF_PAPERS.flatMap(keysOf),
  ...OF_BILLS.flatMap(keysOf),
  ...OF_MONEY.flatMap(keysOf),
  ...OF_CASH.flatMap(keysOf),
  ...OF_ROOM.flatMap(keysOf),
  ...keysOf(["cash", ["incomes", "dues", "once"], "one", "more", "add"]),
  ...KEYS_OF_FLAGS,
  ...ids.CLUE.map((id) => `clue-${id}`),
  ...OF_FILES.map((code) => `problem-${code}`),
  ...keysOf(["line-strange", ["account", "inquiry"]]),
  ...keysOf(["blank", ["event", "entry", "debt"]]),
];

test("every question, answer and field has its words", () => {
  assert.deepEqual(PUT_TOGETHER.filter((key) => !page.has(key)), []);
});

/** Fails where code asks for a text that is not among those it has, or some of the page's texts are not asked for. */
function fits(code, has, pages, least) {
  const asked = new Set([...code.matchAll(/\bt\(\s*"([\w-]+(?:\.\w+)?)"/g)].map(([, key]) => key));
  assert.ok(asked.size > least, "the texts asked for are found in the sources");
  assert.deepEqual([...asked].filter((key) => !has(key)), []);

  const named = new Set([...code.matchAll(/"([\w-]+(?:\.\w+)?)"/g)].map(([, key]) => key));
  // Families of few members that the code lists beside the place where it puts the id together.
  const prefixes = ["bills-how", "bills-keep", "bills-map", "bills-month", "bills-same", "cash-arrears", "cash-assumes", "cash-business-want", "cash-late", "cash-try", "cash-way", "class-note", "class-quiz", "class-row", "door", "check", "failure", "flags-number", "happened", "keeping", "missing-event", "asked-holds", "money-instead", "money-order", "nav", "password", "title", "when", "wiped"];
  const listed = (key) => prefixes.some((prefix) => key.startsWith(`${prefix}-`) && (code.includes(`\`${prefix}-\${`) || code.includes(`\`${prefix.split("-")[0]}-\${`)));
  // The fields of the calculator are called by their keys.
  const ofField = (key) => {
    const label = key.replace(/\.hint$/, "");
    return (label !== key && named.has(label)) || named.has(/^money-(\w+)$/.exec(label)?.[1]);
  };
  const idle = [...pages.keys()].filter((key) => !named.has(key) && !PUT_TOGETHER.includes(key) && !listed(key) && !ofField(key));
  assert.deepEqual(idle, []);
}

test("the page asks for no text that is not there, and there is none that it does not ask for", () => {
  fits(sources().join("\n"), (key) => page.has(key) || catalogue.has(key) || components.has(key), page, 100);
});

test("before the report is there, the page asks for no text that comes with it, and has none that only it asks for", async () => {
  const code = (await sourcesWith("src/main.ts")).join("\n");
  fits(code, (key) => pageFirst.has(key) || catalogueFirst.has(key), pageFirst, 50);
  const families = ["product", "message", "problem"];
  assert.deepEqual([...catalogueFirst.keys()].sort(), FAMILIES.filter(([prefix]) => families.includes(prefix)).flatMap(keysOf).sort());
  const questions = PUT_TOGETHER.filter((key) => /^(ask|kind)-/.test(key));
  assert.deepEqual(questions.filter((key) => !pageFirst.has(key)), []);
});

test("before the letters are there, the report asks for no text that comes with them", async () => {
  const code = (await sourcesWith("src/report.ts")).join("\n");
  const asked = [...code.matchAll(/\bt\(\s*["`]([\w-]+)/g)].map(([, key]) => key);
  assert.ok(asked.length > 100);
  assert.deepEqual(asked.filter((key) => papers.has(key)), []);
});

test("the static texts are those of index.html that the page does not have", () => {
  const html = readFileSync(www("index.html"), "utf8");
  const asked = [...html.matchAll(/\{\{([\w-]+)\}\}/g)].map(([, key]) => key).filter((key) => !page.has(key));
  const places = ["head", "parts", "policy"];
  assert.deepEqual([...textsOf("static.zh-CN").keys(), ...places].sort(), [...new Set(asked)].sort());
});

test("Chinese texts hold no typed space between Han and Latin, and no exclamation mark", () => {
  for (const name of ["page", "page-report", "static", "catalogue", "catalogue-report", "papers", "keeping", "asked", "bills", "cash", "room", "money", "flags", "story", "wipe", "frame", "model", "causes", "guide", "check", "articles", "components"]) {
    const lines = readFileSync(www(`locales/${name}.zh-CN.ftl`), "utf8").split("\n").filter((line) => !line.startsWith("#"));
    for (const line of lines) {
      const words = line.replace(/^\s*(\.?[\w-]+ =|\*?\[\w+\])/, "").replace(/\{[^}]*\}/g, "");
      assert.doesNotMatch(words, /[\p{Script=Han}] [A-Za-z0-9]|[A-Za-z0-9] [\p{Script=Han}]/u, line);
      assert.doesNotMatch(words, /[!！]/u, line);
    }
  }
});
