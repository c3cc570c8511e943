// Times a rate of payments in WebAssembly, boundary included, beside pyxirr's native time and three packages of npm: microseconds
// of processor time for a set of tests/data, the median of nine runs. Run by `cargo xtask bench rates`.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { gunzipSync } from "node:zlib";
import { loadModule } from "../support/wasm.mjs";

const folder = process.argv[2];
const require = createRequire(join(folder, "package.json"));
const { functions, bytes } = await loadModule("tools", pathToFileURL(join(folder, "/")));
const sets = JSON.parse(gunzipSync(readFileSync("tests/data/rates-random.json.gz")));

const DAY = 86_400_000;
const dated = sets.map(({ t }) => t.map((day) => new Date(Date.UTC(2015, 0, 1) + day * DAY)));
// Each library is given payments in its own form, with the sign it expects of an investor; that is not timed.
const amounts = sets.map(({ c }) => (c[0] > 0 ? c.map((amount) => -amount) : c));
const rows = (when) => sets.map((_, at) => amounts[at].map((amount, place) => ({ amount, [when]: dated[at][place] })));
const ours = sets.map(({ t, c }) => [Int32Array.from(t), Float64Array.from(c)]);

const solvers = {
  ours: (at) => functions.rates(...ours[at])[0],
  xirr: ((data, solve) => (at) => solve(data[at]))(rows("when"), require("xirr")),
  "@webcarrot/xirr": ((data, solve) => (at) => solve(data[at]))(rows("date"), require("@webcarrot/xirr").xirr),
  "node-irr": ((data, solve) => (at) => (1 + solve(data[at]).rate) ** 365 - 1)(rows("date"), require("node-irr").xirr),
};

function solved(solver, at) {
  try {
    return solver(at);
  } catch {
    return undefined;
  }
}

function micros(solver) {
  // The first ten runs are for the compilers, of JavaScript and of WebAssembly.
  const runs = [];
  for (let run = -10; run < 9; run += 1) {
    const begun = process.cpuUsage();
    for (const at of sets.keys()) solved(solver, at);
    const { user, system } = process.cpuUsage(begun);
    if (run >= 0) runs.push((user + system) / sets.length);
  }
  return runs.sort((a, b) => a - b)[4];
}

const pyxirr = JSON.parse(readFileSync(join(folder, "pyxirr.json"), "utf8"));
const times = { pyxirr };
const right = {};
for (const [name, solver] of Object.entries(solvers)) {
  right[name] = sets.filter(({ roots: [root] }, at) => Math.abs(solved(solver, at) - root) <= 1e-6 * (1 + Number(root))).length;
  times[name] = micros(solver);
}
console.log(`${sets.length} sets; the module has ${(bytes.length / 1024).toFixed(1)} KB\n`);
for (const [name, time] of Object.entries(times)) {
  const found = name in right ? `${right[name]} right` : "";
  console.log(`${name.padEnd(16)}${time.toFixed(2).padStart(8)} µs${`× ${(time / times.ours).toFixed(1)}`.padStart(10)}  ${found}`);
}
