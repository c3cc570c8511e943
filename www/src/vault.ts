// Saved files, sealed and opened: AES-256-GCM by the browser, everything else by the module.
//
// In: a file and its password, or a check to add to a record. Out: the record and where its chain is broken, or what is wrong
// with the file; or the text of a new file. It runs in a worker, and can be stopped with it.

import * as vault from "./tools-module.js";
import type { Found, Problem, SavedRecord } from "../generated/types.js";

/** Larger files are none of ours: a full record of long histories takes a tenth. */
export const MOST_MB = 32;

/** What is in a file: a record with the place where its chain is broken, or the text of a history alone. */
export type Opened =
  | { record: SavedRecord; firstBad: number | undefined }
  | { history: string }
  | { problems: Problem[] }
  /** It is sealed, and no password was given. */
  | { sealed: true };

/** The record with the check, and the text of its file. */
export interface Saved {
  record: SavedRecord;
  text: string;
}

export interface Answers {
  open: Opened;
  save: Saved;
}

export type Request =
  | { ask: "open"; file: Blob; password?: string | undefined }
  | { ask: "save"; record: SavedRecord | undefined; found: Found; password?: string | undefined };

const problem = (code: Problem["code"], value = "", accepted = ""): Problem => ({ path: "", code, value, accepted });
type Bytes = Uint8Array<ArrayBuffer>;
const bytesOf = (text: string): Bytes => new TextEncoder().encode(text) as Bytes;

export async function answer(request: Request, tell: (share: number) => void): Promise<Answers[Request["ask"]]> {
  return request.ask === "open" ? open(request.file, request.password, tell) : save(request.record, request.found, request.password);
}

async function open(file: Blob, password: string | undefined, tell: (share: number) => void): Promise<Opened> {
  const megabytes = file.size / 1_000_000;
  if (megabytes > MOST_MB) return { problems: [problem("too_long", megabytes.toFixed(1), String(MOST_MB))] };
  const text = await read(file, tell);
  if (!/^\s*\{"checkup":/.test(text)) return opened(text);
  const envelope = vault.Envelope.read(text);
  const wrong = envelope.problem();
  if (wrong) return { problems: [wrong] };
  if (password === undefined) return { sealed: true };
  try {
    const options = { name: "AES-GCM", iv: envelope.iv() as Bytes, additionalData: bytesOf(envelope.line()) };
    const plain = await crypto.subtle.decrypt(options, await key(envelope, password), envelope.sealed() as Bytes);
    return opened(new TextDecoder().decode(plain));
  } catch (error) {
    if (error instanceof DOMException && error.name === "OperationError") return { problems: [problem("locked")] };
    throw error;
  }
}

/** The text of a file, read in pieces. */
async function read(file: Blob, tell: (share: number) => void): Promise<string> {
  const decoder = new TextDecoder();
  const pieces: string[] = [];
  let done = 0;
  for (const reader = file.stream().getReader(); ; ) {
    const { value } = await reader.read();
    if (!value) break;
    pieces.push(decoder.decode(value, { stream: true }));
    done += value.length;
    tell(done / file.size);
  }
  return pieces.join("") + decoder.decode();
}

function opened(text: string): Opened {
  const { problems, firstBad } = vault.verdict(text);
  if (problems.length > 0) return { problems };
  const record = JSON.parse(text) as SavedRecord | { checks: undefined };
  return record.checks ? { record, firstBad } : { history: text };
}

async function save(record: SavedRecord | undefined, found: Found, password: string | undefined): Promise<Saved> {
  const text = vault.added(record, found);
  const saved = JSON.parse(text) as SavedRecord;
  if (password === undefined) return { record: saved, text: JSON.stringify(saved, undefined, 2) };
  const [salt, iv] = [16, 12].map((many) => crypto.getRandomValues(new Uint8Array(many))) as [Bytes, Bytes];
  const envelope = vault.Envelope.fresh(salt, iv);
  const options = { name: "AES-GCM", iv, additionalData: bytesOf(envelope.line()) };
  const sealed = await crypto.subtle.encrypt(options, await key(envelope, password), bytesOf(text));
  return { record: saved, text: envelope.text(new Uint8Array(sealed)) };
}

/** The key that a password gives, whatever keyboard it was typed on. */
async function key(envelope: vault.Envelope, password: string): Promise<CryptoKey> {
  const words = password.normalize("NFKC");
  const iterations = envelope.iterations();
  if (iterations === undefined) return crypto.subtle.importKey("raw", envelope.key(words) as Bytes, "AES-GCM", false, ["encrypt", "decrypt"]);
  const base = await crypto.subtle.importKey("raw", bytesOf(words), "PBKDF2", false, ["deriveKey"]);
  const options = { name: "PBKDF2", hash: "SHA-256", salt: envelope.salt() as Bytes, iterations };
  return crypto.subtle.deriveKey(options, base, { name: "AES-GCM", length: 256 }, false, ["decrypt"]);
}
