// Where files of the page lie.
import { createHash } from "node:crypto";
import { fileURLToPath } from "node:url";

/** A path below `www`. */
export const www = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));
/** A path below `dist`. */
export const dist = (path = "") => www(`../dist/${path}`);
/** The SHA-256 of a content, as `hex` or `base64`. */
export const sha256 = (content, encoding) => createHash("sha256").update(content).digest(encoding);
