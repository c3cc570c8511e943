// Times one checkup in WebAssembly, with the boundary and without, beside the native times. Run by `cargo xtask bench`.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { loadModule } from "../support/wasm.mjs";

const folder = process.argv[2];
const { functions: core } = await loadModule("core", pathToFileURL(join(folder, "/")));

const BUDGET = 1500;

/** The median time of a call in microseconds. */
function median(work) {
  const samples = [];
  const end = performance.now() + BUDGET;
  for (let now = performance.now(); now < end; ) {
    work();
    const after = performance.now();
    samples.push((after - now) * 1000);
    now = performance.now();
  }
  return samples.sort((a, b) => a - b)[samples.length >> 1];
}

const rows = JSON.parse(readFileSync(join(folder, "native.json"), "utf8")).map(({ events, micros, digest }) => {
  const text = readFileSync(join(folder, `${events}.json`), "utf8");
  const history = JSON.parse(text);
  const held = core.Held.of(history);
  const whole = core.checkup(history);
  if (held.digest() !== digest || whole.value?.digest !== digest) {
    throw new Error(`${events}: the report differs from the native one`);
  }
  return [
    events,
    micros,
    median(() => held.digest()),
    median(() => core.checkup(history)),
    median(() => core.read(text)),
  ];
});

const COLUMNS = ["native", "wasm", "object → report", "text → history"];
console.log(`Median of one checkup in µs; × is the growth over the row above.\n`);
console.log(`${"events".padStart(20)}${COLUMNS.map((name) => name.padStart(24)).join("")}`);
rows.forEach(([events, ...times], row) => {
  const cells = times.map((time, column) => {
    const growth = row > 0 && Number(events) ? ` × ${(time / rows[row - 1][column + 1]).toFixed(1)}` : "";
    return `${time.toFixed(1)}${growth.padStart(9)}`.padStart(24);
  });
  console.log(`${events.padStart(20)}${cells.join("")}`);
});
