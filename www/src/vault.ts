// Saved files, opened and made by the module.
//
// In: a file and its password, or a check to add to a record. Out: what is in it, or the record and the text of a new file; or
// what is wrong. It runs in a worker, and can be stopped with it.

import type { Found, OpenedFile, Outcome, Saved, SavedRecord } from "../generated/types.js";
import * as vault from "./tools.js";

export interface Answers {
  open: Outcome<OpenedFile>;
  save: Outcome<Saved>;
}

export type Request =
  | { ask: "open"; file: Blob; password?: string | undefined }
  | { ask: "save"; record: SavedRecord | undefined; found: Found; password?: string | undefined };

export async function answer(request: Request, tell: (share: number) => void): Promise<Answers[Request["ask"]]> {
  return request.ask === "open" ? vault.open(request.file, request.password, tell) : vault.save(request.record, request.found, request.password);
}
