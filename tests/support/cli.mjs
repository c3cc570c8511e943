// The command line of the product, for tests that hold the browser's answers against the native ones.
import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));

/** What the command line prints for these words, with `input` as its standard input; bad input is answered on the same way. */
export function native(words, input) {
  // `cargo xtask test` names the program it has built.
  const built = process.env.CHECKUP_CLI;
  const [program, ...before] = built ? [built] : ["cargo", "run", "--quiet", "--"];
  try {
    return execFileSync(program, [...before, ...words], { cwd: ROOT, input, encoding: "utf8", maxBuffer: 1 << 28 });
  } catch (failure) {
    // 2 is bad input, whose problems are printed.
    if (failure.status !== 2) throw failure;
    return failure.stdout;
  }
}

/** The same as a value. */
export const answered = (words, input) => JSON.parse(native(words, input));
