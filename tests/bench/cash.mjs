// Times ten thousand futures of two years of a household: in WebAssembly with everything else that an answer holds, natively, in
// JavaScript and in numpy, the futures alone. Milliseconds, the median of runs. Run by `cargo xtask bench cash`.
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { loadModule } from "../support/wasm.mjs";

const folder = process.argv[2];
const { question } = JSON.parse(readFileSync(new URL("../cash/every-month-a-little-short.json", import.meta.url), "utf8"));
const PATHS = 10_000;
const MONTHS = 24;

const median = (times) => times.sort((one, other) => one - other)[Math.floor(times.length / 2)];
const timed = (work) => {
  const begun = performance.now();
  work();
  return performance.now() - begun;
};

const { functions } = await loadModule("tools", pathToFileURL(join(folder, "/")));
const first = timed(() => functions.cash(question));
// The first answer of a fresh module, in a process of its own.
if (process.argv[3] === "first") {
  console.log(first);
  process.exit();
}
const firsts = Array.from({ length: 9 }, () => Number(execFileSync(process.execPath, [fileURLToPath(import.meta.url), folder, "first"], { encoding: "utf8" })));
const medianOf = (work) => median(Array.from({ length: 15 }, () => timed(work)));

/** The same futures as somebody would write them for the browser: one wage, three bills, one payday a month. */
function inJavaScript() {
  const left = Array.from({ length: MONTHS }, () => new Float64Array(PATHS));
  const needs = new Float64Array(PATHS);
  const short = [0, 0, 0].map(() => new Uint32Array(MONTHS));
  const bell = () => (Math.random() + Math.random() + Math.random() + Math.random() - 2) * Math.sqrt(3);
  for (let path = 0; path < PATHS; path += 1) {
    const balance = [600_000, 600_000, 600_000];
    const free = [0, 2_000_000, 0];
    const gone = [false, false, false];
    let out = false;
    let need = 0;
    for (let month = 0; month < MONTHS; month += 1) {
      out = out ? Math.random() >= 0.18 : Math.random() < 0.01;
      const wage = 800_000 * (1 + 0.05 * bell()) * (out ? 0.175 : 1);
      const spending = 380_000 * (1 + 0.1 * bell());
      const size = Math.random();
      const expense = Math.random() < 0.05 ? 3 * size * size * 300_000 : 0;
      const steps = [[240_000 + spending / 3, wage], [300_000 + (spending * 2) / 3 + expense, 0]];
      for (const [goes, comes] of steps) {
        for (let way = 0; way < 3; way += 1) {
          balance[way] -= goes;
          if (balance[way] < -free[way]) gone[way] = true;
        }
        need = Math.max(need, -balance[0]);
        for (let way = 0; way < 3; way += 1) balance[way] += comes;
      }
      for (let way = 0; way < 3; way += 1) {
        balance[way] += Math.min(0, Math.max(-free[way], balance[way])) * 0.015;
        if (gone[way]) short[way][month] += 1;
      }
      left[month][path] = balance[0];
    }
    needs[path] = need;
  }
  return [left.map((month) => month.sort()).map((month) => [month[1000], month[5000], month[9000]]), needs.sort()[9000], short];
}

const javascript = Array.from({ length: 9 }, () => timed(inJavaScript));
const beside = (name) => Number(readFileSync(join(folder, `${name}.txt`), "utf8"));
const rows = [
  ["WebAssembly, the first answer", median(firsts)],
  ["WebAssembly, later answers", medianOf(() => functions.cash(question))],
  ["native answers", beside("native")],
  ["JavaScript, the first", javascript[0]],
  ["JavaScript, later ones", median(javascript.slice(1))],
  ["numpy", beside("numpy")],
];
for (const [what, time] of rows) console.log(`${what.padEnd(36)}${time.toFixed(2).padStart(8)} ms${(PATHS / time).toFixed(0).padStart(8)} futures a millisecond`);
const FEW = 500;
console.log(`WebAssembly, ${FEW} futures, while a slider moves: ${medianOf(() => functions.cash({ ...question, paths: FEW })).toFixed(2)} ms`);
