// What stands in the field that a path leads to, as it was typed.

import type { List } from "./draft.js";
import { state } from "./store.js";

export function rawAt(path: string): string | undefined {
  const { draft } = state;
  const [head, ...rest] = path.split(".");
  if (head === "asOf" || head === "idValidUntil") return draft[head];
  if (head === "event" || head === "household") return draft[head][rest.join(".")] ?? "";
  const entry = draft.lists[head as List]?.[Number(rest[0])];
  return entry && rest.length > 1 ? (entry[rest.slice(1).join(".")] ?? "") : undefined;
}
