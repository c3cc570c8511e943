// What comes only when it is asked for: the letters, and wiping everything.

export { papersView } from "./papers.js";
export { wipe, wipedView } from "./wipe.js";
