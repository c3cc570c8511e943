// Times reading a story and looking for red flags in WebAssembly, in texts of growing length. Run by `cargo xtask bench words`.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { loadModule } from "../support/wasm.mjs";

const { functions: words } = await loadModule("tools", pathToFileURL(join(process.argv[2], "/")));
const lines = (name) => readFileSync(new URL(`../data/${name}.txt`, import.meta.url), "utf8").split("\n").filter((line) => line.includes(" | "));
const told = lines("told").map((line) => line.split(" | ")[0]).join("。");
const scams = lines("scams").map((line) => line.slice(line.indexOf(" | ") + 3)).join("。");
const one = (text) => text.replaceAll(/[，。！？；、,.!?;\s]/g, "");

/** What is read: sentences, one clause without an end, and what nobody writes. */
const TEXTS = { sentences: told, messages: scams, "one clause": one(told + scams), emoji: "🙂👨‍👩‍👧", "right to left": "\u202e\u200b", quotes: "“", digits: "1", addresses: "http://a." };
const KIB = [64, 256, 1024];

/** Of a text so long, the shortest of some calls, in milliseconds. */
function shortest(work) {
  let least = Infinity;
  for (let turn = 0; turn < 7; turn += 1) {
    const start = performance.now();
    work();
    least = Math.min(least, performance.now() - start);
  }
  return least;
}

const size = (text) => new TextEncoder().encode(text).length;
console.log(`${"milliseconds".padEnd(24)}${KIB.map((kib) => `${kib} KiB`.padStart(10)).join("")}   16 times the text takes`);
for (const [what, read] of [["tell", (text) => words.tell(text, "2026-11-24")], ["look", words.look]]) {
  for (const [name, text] of Object.entries(TEXTS)) {
    const times = KIB.map((kib) => {
      const long = text.repeat(Math.ceil((kib * 1024) / size(text)));
      return shortest(() => read(long));
    });
    console.log(`${`${what}: ${name}`.padEnd(24)}${times.map((time) => time.toFixed(2).padStart(10)).join("")}${(times.at(-1) / times[0]).toFixed(1).padStart(16)} times as long`);
  }
}
