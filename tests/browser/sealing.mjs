// A sealed file as another program makes it: PBKDF2, AES-256-GCM and SHA-256 of Node, and the form that the README describes.
import { createHash, webcrypto } from "node:crypto";

const { subtle } = webcrypto;
const bytes = (text) => new TextEncoder().encode(text);
const base64 = (content) => Buffer.from(content).toString("base64");
const ITERATIONS = 600_000;

/** A file with this in it. */
export async function sealed(content, password) {
  const [salt, iv] = [16, 12].map((many) => webcrypto.getRandomValues(new Uint8Array(many)));
  const line = JSON.stringify({ checkup: 1, cipher: "AES-256-GCM", iv: base64(iv), kdf: { iterations: ITERATIONS, name: "pbkdf2" }, rules: "2026.11.6", salt: base64(salt), schema: 2 });
  const base = await subtle.importKey("raw", bytes(password), "PBKDF2", false, ["deriveKey"]);
  const key = await subtle.deriveKey({ name: "PBKDF2", hash: "SHA-256", salt, iterations: ITERATIONS }, base, { name: "AES-GCM", length: 256 }, false, ["encrypt"]);
  const body = base64(await subtle.encrypt({ name: "AES-GCM", iv, additionalData: bytes(line) }, key, bytes(JSON.stringify(content))));
  return `${line}\n${body}\n${createHash("sha256").update(`${line}\n${body}`).digest("hex")}\n`;
}
