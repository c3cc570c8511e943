// Bills and credit reports: the module reads them, and what was read stays in it.
//
// In: the files that are read together, what the person chose, and what was entered before. Out: what came of each file, what
// they say, and both put together. It runs in a worker, and can be stopped with it.

import { Bills, initSync } from "../generated/import.js";
import bytes from "../generated/import_bg.wasm?bytes";
import type { Imported, IncomeKind, Mapping, Merged, Opened, Outcome, Product, Whose } from "../generated/types.js";

initSync({ module: bytes });

/** A file, the password it was given, and the columns that the person confirmed. */
export interface Bill {
  /** No other file of the page has it. */
  id: number;
  file: Blob;
  password: string | undefined;
  mapping: Mapping | undefined;
}

/** What the person changed of what was understood. */
export interface Choices {
  /** For the label of a product found: what it is; `none` where it is left out. */
  products: Record<string, Product | "none">;
  /** The kinds of income that count; those that do by themselves where this is absent. */
  incomes: IncomeKind[] | undefined;
  /** Whether income and spending are taken over. */
  household: boolean;
}

export type Decisions = Record<string, Whose>;

export interface Read {
  /** What came of each file. */
  came: Opened[];
  /** Which files were read, by their ids, in the order in which `imported` counts them. */
  order: number[];
  imported: Imported;
  outcome: Outcome<Merged>;
}

export interface Answers {
  bills: Read;
}

export interface Request {
  ask: "bills";
  bills: Bill[];
  /** The day of the check. */
  asOf: string;
  choices: Choices;
  /** What was entered before. */
  mine: object;
  decisions: Decisions;
}

/** What was read last, and of which files: they are not read again. */
let session: { asOf: string; bills: Bills; read: { id: number; key: string }[] } | undefined;

const keyOf = ({ id, password, mapping }: Bill): string => JSON.stringify([id, password, mapping]);

export async function answer(request: Request, tell: (share: number) => void): Promise<Read> {
  const { asOf, choices, mine, decisions } = request;
  const keys = request.bills.map(keyOf);
  // What is once in a session stays in it.
  if (!session || session.asOf !== asOf || session.read.some(({ key }) => !keys.includes(key))) {
    session?.bills.free();
    session = { asOf, bills: Bills.begin(asOf), read: [] };
  }
  const { bills, read } = session;
  const fresh = request.bills.filter((bill) => !read.some(({ key }) => key === keyOf(bill)));
  const size = fresh.reduce((sum, { file }) => sum + file.size, 0);
  let before = 0;
  const came = new Map<number, Opened>();
  for (const bill of fresh) {
    const opened = await bills.read(bill.file, bill.password, bill.mapping, (bytes) => tell(Math.min(1, (before + bytes) / size)));
    came.set(bill.id, opened);
    if (opened === "read") read.push({ id: bill.id, key: keyOf(bill) });
    before += bill.file.size;
  }
  return {
    came: request.bills.map(({ id }) => came.get(id) ?? "read"),
    order: read.map(({ id }) => id),
    imported: bills.imported(choices),
    outcome: bills.merged(mine, choices, decisions),
  };
}
