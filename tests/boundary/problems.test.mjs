// Whatever comes in, problems come out: never an exception, never a trap, and the core works on afterwards.
import assert from "node:assert/strict";
import { afterEach, test } from "node:test";
import { core, history, native } from "./core.mjs";

afterEach(() => assert.ok(core.checkup(history()).value, "the core works on"));

/** The problems of a value, as `path code`. */
function problems(value) {
  const outcome = core.checkup(value);
  assert.deepEqual(Object.keys(outcome), ["problems"]);
  assert.ok(outcome.problems.length > 0);
  for (const problem of outcome.problems) {
    assert.deepEqual(Object.keys(problem).sort(), ["accepted", "code", "path", "value"]);
    for (const field of Object.values(problem)) assert.equal(typeof field, "string");
  }
  return outcome.problems.map(({ path, code }) => `${path} ${code}`.trim());
}

function drawn(count) {
  const draws = Array.from({ length: count }, () => ({ account: "a", date: "2026-11-01", amount: 1 }));
  return history({ accounts: [{ id: "a", product: "jiebei" }], draws });
}

test("unknown fields are named with their place", () => {
  assert.deepEqual(problems(history({ name: "somebody" })), ["name unknown_field"]);
  assert.deepEqual(problems(history({ accounts: [{ id: "a", product: "jiebei", iban: "x" }] })), [
    "accounts.0.iban unknown_field",
  ]);
  assert.deepEqual(problems(history({ event: { product: "jiebei", kind: "closed", phone: "1" } })), [
    "event.phone unknown_field",
  ]);
  assert.deepEqual(problems(history({ told: { favourite_colour: { lo: 0, hi: 1 } } })), [
    "told.favourite_colour unknown_field",
  ]);
});

test("a wrong version is the version's problem", () => {
  assert.deepEqual(problems(history({ version: 2 })), ["version version"]);
  assert.deepEqual(problems(history({ version: 0 })), ["version version"]);
  assert.deepEqual(problems(history({ version: "1" })), ["version malformed"]);
  assert.deepEqual(problems(history({ version: -1 })), ["version malformed"]);
  assert.deepEqual(problems({ asOf: "2026-11-24" }), ["version missing"]);
});

test("wrong types are named with their place", () => {
  const account = { id: "a", product: "jiebei" };
  const wrong = [
    [history({ accounts: [account, { ...account, id: "b", limit: "1000" }] }), "accounts.1.limit"],
    [history({ accounts: [account, { ...account, id: "b", limit: 10.5 }] }), "accounts.1.limit"],
    [history({ accounts: [{ ...account, product: "no_such_product" }] }), "accounts.0.product"],
    [history({ accounts: { 0: account } }), "accounts"],
    [history({ draws: "many" }), "draws"],
    [history({ draws: [[]] }), "draws.0"],
    [history({ event: [] }), "event"],
    [history({ event: { product: "jiebei", kind: "closed", about: "yes" } }), "event.about"],
    [history({ told: { utilisation: 5000 } }), "told.utilisation"],
    [history({ told: { utilisation: { lo: 0, hi: true } } }), "told.utilisation.hi"],
    [history({ asOf: 20261124 }), "asOf"],
    [history({ asOf: "24.11.2026" }), "asOf"],
    [history({ asOf: new Date(0) }), "asOf"],
    [history({ household: { income: [1] } }), "household.income"],
    [history({ idValidUntil: () => "2026-11-24" }), "idValidUntil"],
    [history({ idValidUntil: Symbol("today") }), "idValidUntil"],
  ];
  for (const [value, path] of wrong) assert.deepEqual(problems(value), [`${path} malformed`], path);
  for (const value of [undefined, null, true, 7, NaN, "text", 7n, [], () => 1, Symbol("x")]) {
    assert.deepEqual(problems(value), ["malformed"], String(value));
  }
  // A map is the object of its entries.
  assert.deepEqual(problems(new Map([["version", 1]])), ["asOf missing"]);
});

test("what JSON does not have spoils the field it is in, and no other", () => {
  const itself = history();
  itself.itself = itself;
  const foreign = {
    function: () => 1,
    "async function": async () => 1,
    symbol: Symbol("x"),
    bigint: 7n,
    "large bigint": 2n ** 70n,
    NaN,
    infinity: -Infinity,
    "a value that holds itself": itself,
    set: new Set([1]),
    bytes: new Uint8Array(3),
    buffer: new ArrayBuffer(3),
    "boxed number": Object(7),
    "boxed text": Object("a"),
    date: new Date(0),
    promise: Promise.resolve(1),
    expression: /x/,
    "weak map": new WeakMap(),
    "map of numbers": new Map([[1, 2]]),
    "proxy of a function": new Proxy(() => 1, {}),
  };
  const account = { id: "a", product: "jiebei" };
  for (const [name, value] of Object.entries(foreign)) {
    const told = (changes) => core.checkup(history({ household: { savings: -1 }, ...changes })).problems.map(({ path, code }) => `${path} ${code}`);
    assert.deepEqual(told({ household: { income: value, savings: "1" } }), ["household.income malformed", "household.savings malformed"], name);
    assert.deepEqual(told({ accounts: [account, { ...account, id: value, limit: "1" }] }), ["accounts.1.id malformed", "accounts.1.limit malformed"], name);
    assert.deepEqual(told({ event: { product: "jiebei", kind: "closed", message: value } }), ["event.message malformed"], name);
    assert.deepEqual(told({ idValidUntil: value }), ["idValidUntil malformed"], name);
    assert.deepEqual(told({ complete: ["draws", value] }), ["complete.1 malformed"], name);
    for (const { value: shown, accepted } of core.checkup(history({ idValidUntil: value })).problems) assert.ok(shown && accepted, name);
  }
});

test("a proxy is what it shows, and what throws is no value, and does the core no harm", () => {
  const digest = core.checkup(history()).value.digest;
  assert.equal(core.checkup(new Proxy(history(), {})).value.digest, digest);
  const fail = () => {
    throw new Error("no such thing");
  };
  const revoked = Proxy.revocable({}, {});
  revoked.revoke();
  const throwing = [
    Object.defineProperty(history(), "event", { enumerable: true, get: fail }),
    history({ event: Object.defineProperty({}, "kind", { enumerable: true, get: fail }) }),
    new Proxy(history(), { ownKeys: fail }),
    new Proxy(history(), { get: fail }),
    history({ accounts: new Proxy([], { get: fail }) }),
    history({ event: revoked.proxy }),
  ];
  // Far more often than the stack of the module is deep.
  for (let time = 0; time < 20_000; time++) assert.deepEqual(problems(throwing[time % throwing.length]), ["malformed"]);
  assert.equal(core.checkup(history()).value.digest, digest);
});

test("undefined and null say as little as no field", () => {
  const digest = core.checkup(history()).value.digest;
  const empty = { event: undefined, told: undefined, accounts: undefined, idValidUntil: undefined };
  assert.equal(core.checkup(history(empty)).value.digest, digest);
  assert.equal(core.checkup(JSON.parse(JSON.stringify(history(empty)))).value.digest, digest);
  const nothing = { event: null, told: { utilisation: null }, accounts: null, idValidUntil: null };
  assert.equal(core.checkup(history(nothing)).value.digest, digest);
  assert.deepEqual(problems(history({ asOf: null })), ["asOf missing"]);
  assert.deepEqual(problems(history({ asOf: undefined })), ["asOf missing"]);
});

test("numbers that are not exact are not rounded", () => {
  for (const income of [NaN, Infinity, -Infinity, 1e300, 2 ** 53 + 2, Number.MIN_VALUE, 0.5]) {
    assert.deepEqual(problems(history({ household: { income } })), ["household.income malformed"], String(income));
  }
  for (const income of [-1, Number.MAX_SAFE_INTEGER, Number.MIN_SAFE_INTEGER]) {
    assert.deepEqual(problems(history({ household: { income } })), ["household.income out_of_range"], String(income));
  }
  assert.ok(core.checkup(history({ household: { income: -0 } })).value);
});

test("10,000 events are taken, one more is not", () => {
  assert.ok(core.checkup(drawn(10_000)).value);
  assert.deepEqual(problems(drawn(10_001)), ["too_many"]);
});

test("every problem of a long list comes back", () => {
  const value = drawn(10_000);
  for (const draw of value.draws) draw.date = "2027-01-01";
  assert.equal(problems(value).length, 10_000);
});

test("keys of prototypes are fields like others", () => {
  for (const key of ["__proto__", "constructor", "prototype", "toString", "hasOwnProperty"]) {
    const json = JSON.stringify(history()).replace("{", `{"${key}":{"version":1},`);
    assert.deepEqual(problems(JSON.parse(json)), [`${key} unknown_field`]);
  }
  // What is only inherited was not told.
  assert.deepEqual(problems(Object.create(history())), ["version missing", "asOf missing"]);
  assert.equal({}.version, undefined);
});

test("depth does not exhaust the stack", () => {
  let deep = {};
  for (let level = 0; level < 100_000; level++) deep = level % 2 ? [deep] : { draws: deep };
  for (const field of ["event", "told", "accounts", "draws", "nested"]) {
    assert.match(problems(history({ [field]: deep }))[0], /(malformed|unknown_field|missing)$/);
  }
  const cyclic = history();
  cyclic.event = cyclic;
  assert.match(problems(cyclic)[0], /^event\./);
  for (const nested of ["[".repeat(100_000), '{"a":'.repeat(100_000)]) {
    assert.equal(core.read(nested).problems[0].code, "malformed");
  }
});

test("texts of any kind pass", () => {
  for (const message of ["\u0000", "\ud800", "💳".repeat(250), "综合评估未通过", "</script>"]) {
    assert.ok(core.checkup(history({ event: { product: "jiebei", kind: "closed", message } })).value, message);
  }
  const long = history({ event: { product: "jiebei", kind: "closed", message: "长".repeat(501) } });
  assert.deepEqual(problems(long), ["event.message too_long"]);
});

test("every problem has its place, all at once, as natively", () => {
  const wrong = history({
    event: { product: "jiebei", kind: "closed", date: "2026-02-30" },
    accounts: [{ id: "a", product: "huabei", limit: -5 }, { id: "a", product: "huabei" }],
    draws: [{ account: "b", date: "2026-12-01", amount: 0 }],
  });
  assert.deepEqual(core.checkup(wrong), native(JSON.stringify(wrong)));
  assert.ok(problems(wrong).length >= 5, problems(wrong).join());
});

test("a saved file comes back with its problems", () => {
  const good = core.read(JSON.stringify(history()));
  assert.deepEqual(good, { value: history() });
  const wrong = core.read(JSON.stringify(history({ household: { income: -1 } })));
  assert.deepEqual(wrong.problems.map(({ path, code }) => [path, code]), [["household.income", "out_of_range"]]);
  const unreadable = [["", "malformed"], ["null", "malformed"], ["[]", "malformed"], ["{", "malformed"]];
  unreadable.push(['{"version":1}', "missing"], ['{"version":1,"asOf":"2026-11-24","x":1}', "unknown_field"]);
  for (const [text, code] of unreadable) {
    const outcome = core.read(text);
    assert.equal(outcome.value, undefined, text);
    assert.deepEqual(outcome.problems.map((problem) => problem.code), [code], text);
  }
});
