// The first proof: what scripts and pages name. A script that reaches the network has to name something that does.
import { createRequire } from "node:module";

const require = createRequire(new URL("../../www/package.json", import.meta.url));
const { parse } = require("acorn");
const { full } = require("acorn-walk");

/** What sends, fetches or leaves, by name: functions, constructors, methods. */
const WAYS = new Set(
  `fetch fetchLater XMLHttpRequest WebSocket WebSocketStream EventSource sendBeacon WebTransport RTCPeerConnection
  webkitRTCPeerConnection RTCIceTransport Image Audio SharedWorker importScripts eval requestSubmit PaymentRequest PushManager
  Notification showNotification setHTMLUnsafe`.split(/\s+/),
);
/** Names that are harmless unless they are asked of these. */
const OF = new Map([
  ["open", ["window", "self", "top", "parent"]],
  ["assign", ["location"]],
  ["replace", ["location"]],
  ["write", ["document"]],
  ["writeln", ["document"]],
]);

/** Every way out that a script names, and every address in it. `wasm` is the text of a module in it, which is looked at on its own. */
export function waysOut(script, { module = false, wasm } = {}) {
  const found = [];
  const named = ({ name, value }) => name ?? (typeof value === "string" ? value : "");
  const last = (node) => named(node.type === "MemberExpression" ? node.property : node);
  const look = (node, owner) => {
    const word = named(node);
    if (WAYS.has(word) || (owner && OF.get(word)?.includes(last(owner)))) found.push(word);
  };
  // Leaving for a blank page takes nothing along.
  const rest = script.replace(/\blocation\.replace\((["'`])about:blank\1\)/g, "void 0");
  full(parse(rest, { ecmaVersion: "latest", sourceType: module ? "module" : "script" }), (node) => {
    if (node.type === "Identifier") look(node);
    // The walk passes by the names of members, and texts in their place.
    else if (node.type === "MemberExpression") look(node.property, node.object);
    else if (node.type === "ImportExpression") found.push(`import(${literal(node.source) ?? ""})`);
    else if (wasm !== undefined && [node.value, node.value?.cooked].includes(wasm)) return;
    else if (node.type === "Literal" && typeof node.value === "string") found.push(...addresses(node.value));
    else if (node.type === "TemplateElement") found.push(...addresses(node.value.cooked ?? ""));
    else if (node.type === "AssignmentExpression" && leaves(node.left)) found.push("location =");
  });
  return found;

  /** A text without anything put in. */
  function literal({ type, value, quasis }) {
    if (type === "Literal" && typeof value === "string") return value;
    return type === "TemplateLiteral" && quasis.length === 1 ? quasis[0].value.cooked : undefined;
  }

  function leaves(left) {
    if (last(left) === "location") return true;
    return left.type === "MemberExpression" && last(left) === "href" && last(left.object) === "location";
  }
}

/** The addresses in a text that lead elsewhere. */
export const addresses = (text) =>
  text.split(/(?=(?:https?|wss?|ftp):\/\/|stuns?:|turns?:)/).flatMap((from) => from.match(/^(?:(?:https?|wss?|ftp):\/\/|stuns?:|turns?:)[^\s"'`<>)\\]+/) ?? []);

/** The elements of a page that ask for something elsewhere, or before it is needed. */
export function askedBy(html) {
  const asked = html.match(/<(?:iframe|object|embed|form|base|frame|applet|audio|video|source|track)\b[^>]*>/gi) ?? [];
  for (const [tag] of html.matchAll(/<link\b[^>]*>/gi)) {
    if (/rel="?(?:dns-prefetch|preconnect|prefetch|prerender)/i.test(tag)) asked.push(tag);
  }
  for (const [tag] of html.matchAll(/<(?!a\b)[a-z][^>]*\b(?:src|href|action|poster|srcset|ping|background)="?(?:https?:)?\/\/[^>]*>/gi)) asked.push(tag);
  for (const [tag] of html.matchAll(/<[a-z][^>]*\son[a-z]+=[^>]*>/gi)) asked.push(tag);
  return asked;
}

/** The bytes that a script makes of a text with a character for each, which is how it holds a WebAssembly module. */
export function bytesIn(script) {
  let text;
  full(parse(script, { ecmaVersion: "latest", sourceType: "module" }), ({ type, callee, arguments: [given] = [] }) => {
    if (type !== "CallExpression" || callee.property?.name !== "from" || callee.object?.name !== "Uint8Array") return;
    text ??= given.value ?? given.quasis?.[0].value.cooked;
  });
  return Buffer.from(text, "latin1");
}
