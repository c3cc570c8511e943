// The package as somebody else uses it: packed, installed without network into an empty project, run there, and its types checked.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { fileURLToPath } from "node:url";
import { cases, native } from "./core.mjs";

const PACKAGE = fileURLToPath(new URL("../../dist/npm", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "checkup-npm-"));
after(() => rmSync(folder, { recursive: true, force: true }));

const npm = (...words) => execFileSync(process.platform === "win32" ? "npm.cmd" : "npm", words, { cwd: folder, encoding: "utf8", shell: process.platform === "win32" });
const packed = JSON.parse(npm("pack", PACKAGE, "--json", "--pack-destination", folder))[0];
writeFileSync(join(folder, "package.json"), JSON.stringify({ name: "somebody-else", version: "1.0.0", private: true, type: "module" }));
npm("install", "--offline", "--no-audit", "--no-fund", join(folder, packed.filename));

test("the package holds what it says, and no copies for hosts", () => {
  const names = packed.files.map(({ path }) => path).sort();
  assert.deepEqual(names, ["README.md", "credit-checkup.html", "element.d.ts", "element.js", "example.css", "example.html", "index.d.ts", "index.js", "package.json", "types.d.ts"]);
});

test("a clean project runs it, and gets the report of the command line", () => {
  const [, { history }] = cases.find(([name]) => name === "everything-at-once");
  writeFileSync(join(folder, "history.json"), JSON.stringify(history));
  writeFileSync(
    join(folder, "run.js"),
    `import { readFileSync } from "node:fs";
import { calendar, checkup, read, tryOut } from "credit-checkup";
const { value: history } = read(readFileSync("history.json", "utf8"));
const { value: report } = checkup(history);
const { value: tried } = tryOut(history, { months: 6, moves: [] });
const wrong = checkup({ version: 1, asOf: "2026-02-30" });
console.log(JSON.stringify({ digest: report.digest, months: tried.months, wrong: wrong.problems.map(({ path, code }) => path + " " + code), calendar: typeof calendar }));`,
  );
  const said = JSON.parse(execFileSync(process.execPath, ["run.js"], { cwd: folder, encoding: "utf8" }));
  assert.equal(said.digest, native(JSON.stringify(history)).digest);
  assert.deepEqual([said.months, said.wrong, said.calendar], [6, ["asOf impossible_date"], "function"]);
});

test("its types are those of the core", () => {
  writeFileSync(
    join(folder, "use.ts"),
    `import { checkup, type Cause, type History } from "credit-checkup";
import "credit-checkup/element";
const history: History = { version: 1, asOf: "2026-11-29" };
const outcome = checkup(history);
export const first: Cause | undefined = outcome.value?.diagnosis.causes[0]?.cause;
// @ts-expect-error no report has this
export const none = outcome.value && outcome.value.nothing;
`,
  );
  const tsc = fileURLToPath(new URL("../../www/node_modules/typescript/bin/tsc", import.meta.url));
  execFileSync(process.execPath, [tsc, "--noEmit", "--strict", "--module", "nodenext", "--target", "es2022", "--lib", "es2022,dom", "--skipLibCheck", "false", "use.ts"], { cwd: folder, encoding: "utf8" });
});

test("the version is the crate's", () => {
  const [, version] = /^version = "([^"]+)"/m.exec(readFileSync(new URL("../../Cargo.toml", import.meta.url), "utf8"));
  assert.equal(packed.version, version);
});
