// Every chain of answers ends in a complete report: the page's own questions, asked in the order of the core's reports.
//
// All chains are too many. So every two answers occur together, then come chains by chance, the same ones each time;
// CHECKUP_CHAINS says how many.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { test } from "node:test";
import { module, www } from "../../www/tests/source.mjs";
import { core } from "./core.mjs";

const { FluentResource } = createRequire(new URL("../../www/package.json", import.meta.url))("@fluent/bundle");

const { ahead, factsOf, isChosen, isTicked, noneTicked, QUESTIONS } = await module("src/questions.ts");
const { emptyDraft, toHistory } = await module("src/draft.ts");
const { BAND, EVENT_KIND, PRODUCT, STANDING, SURENESS } = await module("generated/ids.ts");

const TODAY = "2026-11-24";
const MOST_QUESTIONS = 10;
/** Chains that look for pairs of answers. */
const SEARCHING = 450;
const BY_CHANCE = Number(process.env.CHECKUP_CHAINS ?? 400);

/** The ids of all texts of the report, by language. */
const texts = ["zh-CN", "en"].map((language) => {
  const files = ["catalogue", "catalogue-report", "page", "page-report"].map((name) => readFileSync(www(`locales/${name}.${language}.ftl`), "utf8"));
  const ids = files.flatMap((file) => new FluentResource(file).body).flatMap(({ id, value, attributes }) => [...(value ? [id] : []), ...Object.keys(attributes).map((name) => `${id}.${name}`)]);
  return [language, new Set(ids)];
});

/** The answers to a question: each choice, or each tick alone, all of them and none; and "not sure". */
const answersTo = (question) =>
  (question.one ? question.one.map(({ id }) => id) : [...question.several.map(({ fact }) => fact), "all", "none"]).concat("unsure");

/** Answers a question as its screen does. Answered again, it is answered anew. */
function give(draft, question, answer) {
  const { id } = question;
  draft.unsure = draft.unsure.filter((other) => other !== id);
  for (const fact of factsOf(question)) delete draft.told[fact];
  if (answer === "unsure") draft.unsure.push(id);
  else if (question.one) Object.assign(draft.told, question.one.find((choice) => choice.id === answer).told);
  else for (const { fact, yes, no } of question.several) draft.told[fact] = answer === "all" || answer === fact ? yes : no;
  assert.deepEqual(shown(draft, question), answer === "all" ? question.several.map(({ fact }) => fact) : [answer], `${id} shows what was answered`);
}

/** What the screen of a question shows as chosen. */
function shown({ told, unsure }, question) {
  const chosen = question.one
    ? question.one.filter((choice) => isChosen(choice, told)).map((choice) => choice.id)
    : question.several.filter((tick) => isTicked(tick, told)).map(({ fact }) => fact);
  return [...chosen, ...(noneTicked(question, told) ? ["none"] : []), ...(unsure.includes(question.id) ? ["unsure"] : [])];
}

/** The kinds of event after which a line cannot be used as before. */
const CLOSED = ["closed", "suspended", "limit_cut", "entry_gone", "refused", "limit_not_back", "reopened_lower"];

const known = new Map();
let checkups = 0;

/** What the core says to a draft; chains share their beginnings. */
function check(draft) {
  const history = toHistory(draft, TODAY);
  const key = JSON.stringify({ ...history, told: Object.fromEntries(Object.entries(history.told ?? {}).sort()) });
  if (!known.has(key)) {
    checkups += 1;
    const outcome = core.checkup(history);
    if (outcome.value) complete(outcome.value, history.event?.kind, key);
    known.set(key, outcome.value ? { value: { diagnosis: { ask: outcome.value.diagnosis.ask }, score: { ask: outcome.value.score.ask } } } : outcome);
  }
  return known.get(key);
}

/** A report says everything there is to say, and there are words for it in both languages. */
function complete(report, kind, key) {
  const { diagnosis, score, outlook, plan, sources } = report;
  const cited = new Set(sources.map(({ source }) => source));
  const wanted = [];
  const word = (id, ...attributes) => wanted.push(id, ...attributes.map((name) => `${id}.${name}`));
  const from = (named, what) => {
    assert.ok(named.length > 0, `${what} has a source: ${key}`);
    for (const source of named) {
      assert.ok(cited.has(source), `${source} is listed: ${key}`);
      word(`source-${source}`);
    }
  };

  word(`answer-${diagnosis.answer.kind}`, "more");
  assert.ok(SURENESS.includes(diagnosis.sureness), `sureness: ${key}`);
  word(`sureness-${diagnosis.sureness}`);
  const closed = outlook.band !== "not_closed";
  assert.equal(closed, CLOSED.includes(kind), `what happened: ${key}`);
  assert.ok(diagnosis.answer.kind !== "no_event" || !closed, `an answer: ${key}`);
  assert.ok(diagnosis.causes.length > 0 || !closed, `causes: ${key}`);
  for (const { cause, side, word: how, grade, sources } of diagnosis.causes) {
    word(`cause-${cause}`, "gist", "mind", "check", "change");
    word(`word-${how}`);
    word(`side-${side}`);
    word(`grade-${grade}`);
    from(sources, cause);
  }

  assert.ok(score.points.lo <= score.points.hi, `points: ${key}`);
  if (score.standing === null) assert.ok(score.points.lo < score.points.hi, `without a standing there is a range: ${key}`);
  else assert.ok(STANDING.includes(score.standing), `standing: ${key}`);
  word(score.standing ? `standing-${score.standing}` : "standing-open", ...(score.standing ? ["text"] : []));
  assert.ok(score.factors.length > 0, `factors: ${key}`);
  for (const { factor, agreement } of score.factors) {
    word(`factor-${factor}`);
    word(`agreement-${agreement}`);
  }

  assert.ok(BAND.includes(outlook.band), `band: ${key}`);
  word(`band-${outlook.band}`, "text");
  assert.ok(outlook.checkAgain > TODAY, `a day to look again: ${key}`);
  for (const { change } of outlook.changes) word(`change-${change}`);

  word(`goal-${plan.goal}`, "text");
  // Where nothing happened and nothing speaks against the person, there is less to do.
  assert.ok(plan.steps.length >= (closed ? 3 : 2), `steps: ${key}`);
  assert.equal(new Set(plan.steps.map(({ action }) => action)).size, plan.steps.length, `no step twice: ${key}`);
  for (const { action, grade, by, sources } of plan.steps) {
    word(`action-${action}`, "why", "how", "else");
    word(`grade-${grade}`);
    assert.ok(by === null || by >= TODAY, `${action} is not over: ${key}`);
    from(sources, action);
  }
  assert.ok(plan.avoid.length > 0, `something to leave alone: ${key}`);
  for (const { avoid, sources } of plan.avoid) {
    word(`avoid-${avoid}`, "why");
    from(sources, avoid);
  }
  for (const [language, has] of texts) {
    for (const id of wanted) assert.ok(has.has(id), `${id} has words in ${language}: ${key}`);
  }
}

/** What happened: a kind of event, or nothing. */
const STARTS = [...EVENT_KIND.filter((kind) => kind !== "none"), "nothing"];
function begin(kind, product = "jiebei") {
  const draft = emptyDraft();
  draft.happened = kind !== "nothing";
  if (draft.happened) draft.event = { product, kind, date: "2026-11-03" };
  return draft;
}

const isContradiction = ({ arrears_now, late_months_24m }) => arrears_now?.lo === 1 && late_months_24m?.hi === 0;

/** Checks up after an answer: the only thing that can be wrong is what two answers say of each other. */
function follow(draft, last) {
  const { value: report, problems } = check(draft);
  assert.equal(Boolean(problems), isContradiction(draft.told), JSON.stringify([draft.told, problems]));
  if (!problems) return report;
  assert.deepEqual(problems.map(({ path }) => path), ["told.arrears_now"]);
  return last;
}

/**
 * One way through the interview; `choose` answers. Every report on the way is complete, so one can go straight to it
 * after any question. Where `hasty`, the next question is asked before the report has followed the answer.
 */
function walk(draft, choose, { hasty = () => false } = {}) {
  const chain = [];
  let report = follow(draft);
  let shown = report;
  for (;;) {
    const question = ahead(chain.map(([id]) => id), shown)[0];
    if (!question) break;
    const asked = [...chain.map(([id]) => id), question.id];
    assert.ok(asked.length <= MOST_QUESTIONS, asked.join(" "));
    assert.equal(new Set(asked).size, asked.length, `nothing is asked twice: ${asked}`);
    const answer = choose(question, chain);
    give(draft, question, answer);
    chain.push([question.id, answer]);
    report = follow(draft, report);
    if (!hasty()) shown = report;
  }
  assert.deepEqual(chain.slice(0, 2).map(([id]) => id), ["scam", "arrears"], "what cannot wait comes first");
  return chain;
}

/** Numbers by chance, the same ones each time. */
function chance(seed) {
  let at = seed;
  return (below) => {
    at = (Math.imul(at, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((at / 2 ** 32) * below);
  };
}

const questionOf = (id) => QUESTIONS.find((question) => question.id === id);
const items = QUESTIONS.flatMap((question) => answersTo(question).map((answer) => [question.id, answer]));
const pair = (a, b) => [a, b].map((item) => item.join(".")).sort().join(" + ");

test("every two answers, and every answer to every event, end in a complete report", (context) => {
  const events = STARTS.map((kind) => ["event", kind]);
  const left = new Map();
  for (const [place, one] of items.entries()) {
    for (const other of [...items.slice(place + 1), ...events]) if (other[0] !== one[0]) left.set(pair(one, other), [one, other]);
  }
  const all = left.size;
  assert.ok(all > 1_500, `${all} pairs`);
  const random = chance(7);
  /** The answer that meets most of those given for the first time. */
  const newest = (question, given) => {
    const worth = (answer) => given.filter((item) => left.has(pair(item, [question.id, answer]))).length;
    const ranked = answersTo(question).map((answer) => ({ answer, worth: worth(answer), lot: random(1_000) }));
    return ranked.sort((a, b) => b.worth - a.worth || a.lot - b.lot)[0].answer;
  };
  const cover = (given) => {
    for (const [place, one] of given.entries()) for (const other of given.slice(place + 1)) left.delete(pair(one, other));
  };

  // In the interview. Contact and arrears are answered by chance, because with arrears there is little left to ask.
  for (let n = 0; n < SEARCHING; n += 1) {
    const start = events[n % events.length];
    const answer = (question, chain) =>
      chain.length < 2 ? answersTo(question)[random(answersTo(question).length)] : newest(question, [start, ...chain]);
    cover([start, ...walk(begin(start[1], PRODUCT[n % PRODUCT.length]), answer)]);
  }
  const inChains = all - left.size;

  // What the interview does not ask together can be answered together on one page.
  let pages = 0;
  for (; left.size > 0; pages += 1) {
    const [two] = left.values();
    const start = two.find(([id]) => id === "event") ?? events[pages % events.length];
    const given = [start, ...two.filter((item) => item !== start)];
    for (const question of QUESTIONS) {
      if (given.every(([id]) => id !== question.id)) given.push([question.id, newest(question, given)]);
    }
    const draft = begin(start[1], PRODUCT[pages % PRODUCT.length]);
    for (const [id, answer] of given.slice(1)) give(draft, questionOf(id), answer);
    follow(draft);
    cover(given);
  }
  context.diagnostic(`${inChains} of ${all} pairs in ${SEARCHING} chains, the others on ${pages} pages; ${checkups} checkups`);
  assert.ok(inChains > all / 2, `${inChains} of ${all} pairs in chains`);
});

test("not sure throughout, whatever happened and to whichever product", () => {
  for (const kind of STARTS) {
    const chain = walk(begin(kind), () => "unsure");
    assert.ok(chain.length >= 3, `${kind}: ${chain.map(([id]) => id)}`);
  }
  for (const product of PRODUCT) follow(begin("closed", product));
});

test(`${BY_CHANCE} chains by chance, some of them hasty, some with an answer changed at the end`, (context) => {
  const random = chance(20_261_124);
  const of = (list) => list[random(list.length)];
  const lengths = new Set();
  const met = new Set();
  for (let n = 0; n < BY_CHANCE; n += 1) {
    const draft = begin(of(STARTS), of(PRODUCT));
    const hurry = random(4) === 0;
    const chain = walk(draft, (question) => of(answersTo(question)), { hasty: () => hurry && random(2) === 0 });
    lengths.add(chain.length);
    for (const [id] of chain) met.add(id);
    if (random(4) === 0) {
      const question = questionOf(of(chain)[0]);
      give(draft, question, of(answersTo(question)));
      follow(draft);
    }
  }
  assert.deepEqual([...met].sort(), QUESTIONS.map(({ id }) => id).sort(), "every question is asked by some chain");
  context.diagnostic(`chains of ${Math.min(...lengths)} to ${Math.max(...lengths)} questions; ${checkups} checkups`);
});

test("arrears now and never late contradict each other, which is told, and the last good report stays", () => {
  for (const level of ["month", "longer"]) {
    for (const kind of STARTS) {
      const draft = begin(kind);
      // With arrears told, the core asks for no late months; who is faster than the report comes to that question first.
      const chain = walk(draft, ({ id }) => ({ arrears: level, late: "none" })[id] ?? "unsure", { hasty: () => true });
      assert.ok(chain.some(([id]) => id === "late"), kind);
      assert.ok(check(draft).problems, "it is told to the end of the chain");
      give(draft, questionOf("late"), "one");
      assert.ok(follow(draft), "either answer may be the one to change");
    }
  }
});
