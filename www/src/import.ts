// Bills: the module says which bytes of a file it wants, and gets them.
//
// In: the files that are read together, what the person chose, and what was entered before. Out: what came of each file, what
// they say, and both put together. It runs in a worker, and can be stopped with it.

import * as bills from "./tools-module.js";
import type { Imported, IncomeKind, Mapping, MergeOutcome, Opened, Product, Whose } from "../generated/types.js";

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

/** What came of a file; `unreadable` where the browser does not hand it over. */
export type Came = Opened | "unreadable";

export interface Read {
  /** What came of each file. */
  came: Came[];
  /** Which files were read, by their ids, in the order in which `imported` counts them. */
  order: number[];
  imported: Imported;
  outcome: MergeOutcome;
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
let session: { asOf: string; bills: bills.Bills; read: { id: number; key: string }[] } | undefined;

const keyOf = ({ id, password, mapping }: Bill): string => JSON.stringify([id, password, mapping]);

export async function answer(request: Request, tell: (share: number) => void): Promise<Read> {
  const { asOf, choices, mine, decisions } = request;
  const keys = request.bills.map(keyOf);
  // What is once in a session stays in it.
  if (!session || session.asOf !== asOf || session.read.some(({ key }) => !keys.includes(key))) {
    session?.bills.free();
    session = { asOf, bills: bills.Bills.begin(asOf, crypto.getRandomValues(new Uint8Array(8))), read: [] };
  }
  const { bills: reader, read } = session;
  const fresh = request.bills.filter((bill) => !read.some(({ key }) => key === keyOf(bill)));
  const size = fresh.reduce((sum, { file }) => sum + file.size, 0);
  let before = 0;
  const came = new Map<number, Came>();
  for (const bill of fresh) {
    const outcome = await readOne(reader, bill, (done) => tell(Math.min(1, (before + done) / size)));
    came.set(bill.id, outcome);
    if (outcome === "read") read.push({ id: bill.id, key: keyOf(bill) });
    before += bill.file.size;
  }
  return {
    came: request.bills.map(({ id }) => came.get(id) ?? "read"),
    order: read.map(({ id }) => id),
    imported: reader.imported(choices),
    outcome: reader.merged(mine, choices, decisions),
  };
}

/** Hands over what is wanted of one file. */
async function readOne(reader: bills.Bills, { file, password, mapping }: Bill, tell: (done: number) => void): Promise<Came> {
  const bytes = new Bytes(file);
  let done = 0;
  reader.open(file.size, password, mapping);
  for (let at = reader.at(); at !== undefined; at = reader.at()) {
    const piece = await bytes.at(at, reader.length());
    if (!piece) {
      reader.close();
      return "unreadable";
    }
    reader.take(piece);
    done += piece.length;
    tell(done);
  }
  bytes.stop();
  return reader.close();
}

/** The bytes of a file. Those that follow are fetched by the browser meanwhile: by slices it takes four times as long. */
class Bytes {
  private stream: ReadableStreamDefaultReader<Uint8Array> | undefined;
  private next = 0;
  private left: Uint8Array = new Uint8Array(0);

  constructor(private readonly file: Blob) {}

  /** So many from a place on; `undefined` where the file is gone, or was changed since it was picked. */
  async at(at: number, length: number): Promise<Uint8Array | undefined> {
    try {
      if (!this.stream || this.next !== at) {
        this.stop();
        this.stream = this.file.slice(at).stream().getReader();
        this.left = new Uint8Array(0);
      }
      this.next = at + length;
      const bytes = new Uint8Array(length);
      for (let filled = 0; ; ) {
        const part = this.left.subarray(0, length - filled);
        bytes.set(part, filled);
        filled += part.length;
        this.left = this.left.subarray(part.length);
        if (filled === length) return bytes;
        const { value } = await this.stream.read();
        if (!value) return undefined;
        this.left = value;
      }
    } catch {
      return undefined;
    }
  }

  stop(): void {
    // It may have ended by an error, which was told.
    this.stream?.cancel().catch(() => {});
  }
}
