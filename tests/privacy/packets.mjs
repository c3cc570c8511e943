// Runs in a network namespace with loopback alone, where every address of the world leads back to it: whatever a browser
// sends is counted, and what it sends to somebody else is answered by a sink. Prints a line of JSON.
//
// Run by packets.test.mjs.
import { createSocket } from "node:dgram";
import { readFileSync } from "node:fs";
import { createServer } from "node:net";
import { FILE } from "../browser/browser.mjs";
import { opened } from "./browsers.mjs";
import { LEAKS, leakingPages } from "./leaks.mjs";
import { HEADERS, serve } from "./site.mjs";
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

const site = await serve({ ...leakingPages("free", {}), ...leakingPages("held", HEADERS) });

/** What a browser sends after a page is there, and what comes to the sinks at any time. */
async function counted(address, ready, work) {
  const { page, close } = await opened("chromium");
  await quiet();
  sunk = [];
  await page.goto(address, { waitUntil: "commit" }).catch(() => {});
  if (ready) await page.waitForFunction(ready);
  if (work) await quiet();
  const before = packets();
  if (work) await page.evaluate(work);
  await pause(2000);
  const sent = packets() - before;
  await close();
  return { sent, sunk: Object.fromEntries([...new Set(sunk)].sort().map((kind) => [kind, sunk.filter((other) => other === kind).length])) };
}

const found = { product: {}, control: {} };
found.product.site = await counted(site.address, () => navigator.serviceWorker.controller !== null, walk);
found.product.file = await counted(FILE, () => document.querySelector(".doors") !== null, walk);
for (const folder of ["free", "held"]) {
  for (const leak of Object.keys(LEAKS)) {
    found.control[`${folder} ${leak}`] = (await counted(`${site.address}${folder}/${leak}.html`)).sunk;
  }
}
console.log(JSON.stringify(found));
process.exit(0);
