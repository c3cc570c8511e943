// Runs in a network namespace with loopback alone, where every address of the world leads back to it: whatever a browser
// sends is counted, and what it sends to somebody else is answered by a sink. Prints a line of JSON.
//
// Run by packets.test.mjs with what to look at: `site`, `file`, or the leaking pages of the folder `free` or `held`.
import { createSocket } from "node:dgram";
import { readFileSync } from "node:fs";
import { createServer } from "node:net";
import { FILE } from "../support/chromium.mjs";
import { opened } from "./browsers.mjs";
import { LEAKS, leakingPages } from "./leaks.mjs";
import { pageHeaders, serve } from "../support/site.mjs";
import { walk } from "./walk.mjs";

const pause = (ms) => new Promise((go) => setTimeout(go, ms));

/** Packets that were sent so far; the far end of the pair of interfaces is the kernel's own. */
function packets() {
  const lines = readFileSync("/proc/self/net/dev", "utf8").trim().split("\n").slice(2).map((line) => line.trim().split(/\s+/));
  return lines.filter(([name]) => name !== "end:").reduce((sum, line) => sum + Number(line[10]), 0);
}

/** The name that a DNS query asks for. */
function asksFor(query) {
  const labels = [];
  for (let at = 12; query[at] > 0; at += query[at] + 1) labels.push(query.toString("latin1", at + 1, at + 1 + query[at]));
  return labels.join(".");
}

/** Waits until nothing has been sent for a while. */
async function quiet() {
  for (let last = -1; last !== packets(); ) {
    last = packets();
    await pause(600);
  }
}

const TCP = [80, 443];
const UDP = { 53: (query) => `dns ${asksFor(query)}`, 3478: () => "stun" };
let sunk = [];

for (const port of TCP) {
  // A connection comes to the sink at whatever address it was meant for.
  const sink = createServer((socket) => {
    sunk.push("tcp");
    socket.on("error", () => {}).destroy();
  });
  await new Promise((ready) => sink.listen(port, "0.0.0.0", ready));
}
for (const [port, kind] of Object.entries(UDP)) {
  const sink = createSocket("udp4");
  sink.on("message", (message) => sunk.push(kind(message)));
  await new Promise((ready) => sink.bind(Number(port), ready));
}

const site = await serve({ pages: { ...leakingPages("free", {}), ...leakingPages("held", pageHeaders()) } });

/** How often each kind of packet came to the sinks. */
const bySink = () => Object.fromEntries([...new Set(sunk)].sort().map((kind) => [kind, sunk.filter((other) => other === kind).length]));

/** What a browser sends once a page is there, on the whole way through it, and what comes to the sinks at any time. */
async function walked(address, ready) {
  const { page, close } = await opened("chromium");
  await quiet();
  sunk = [];
  await page.goto(address);
  await page.waitForFunction(ready);
  await quiet();
  const before = packets();
  await page.evaluate(walk);
  await pause(2000);
  const sent = packets() - before;
  await close();
  return { sent, sunk: bySink() };
}

/** What comes to the sinks from a page that leaks; where nothing comes, it had its time. */
async function leaked(address) {
  const { page, close } = await opened("chromium");
  await quiet();
  sunk = [];
  // A page that leaves may never have loaded.
  await page.goto(address).catch(() => {});
  for (let waited = 0; sunk.length === 0 && waited < 2000; waited += 100) await pause(100);
  await close();
  return bySink();
}

const WAYS = {
  site: () => walked(site.address, () => navigator.serviceWorker.controller !== null),
  file: () => walked(FILE, () => document.querySelector(".doors") !== null),
};
async function leaks(folder) {
  const found = {};
  for (const leak of Object.keys(LEAKS)) found[leak] = await leaked(`${site.address}${folder}/${leak}.html`);
  return found;
}

const [what] = process.argv.slice(2);
console.log(JSON.stringify(await (WAYS[what]?.() ?? leaks(what))));
process.exit(0);
