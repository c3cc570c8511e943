// Proof 3: not one packet leaves after the page is there, seen by the system and not by the browser. Its control: pages that
// leak are seen, where no policy holds them and where the policy of the site does.
import assert from "node:assert/strict";
import { execFile, execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { describe, test } from "node:test";
import { LEAKS } from "./leaks.mjs";

// Every address leads back to the namespace itself, so that what is sent anywhere arrives and is counted. The pair of
// interfaces is there because WebRTC sends nothing where there is loopback alone.
const ALONE = `ip link set lo up && ip link add way type veth peer name end
  echo 1 > /proc/sys/net/ipv6/conf/way/disable_ipv6
  ip addr add 10.9.9.1/24 dev way && ip link set way up && ip link set end up && ip route add local 0.0.0.0/0 dev lo`;
const UNSHARE = process.getuid?.() === 0 ? ["--net"] : ["--net", "--map-root-user"];

/** Why no namespace can be made here, if so. */
function hindrance() {
  if (process.platform !== "linux") return "network namespaces are a thing of Linux";
  try {
    execFileSync("unshare", [...UNSHARE, "sh", "-ec", ALONE], { stdio: "pipe" });
    return false;
  } catch (error) {
    return `no network namespace can be made here: ${error.stderr?.toString().trim() || error.message}`;
  }
}
const skip = hindrance();

/** What packets.mjs sees, in a namespace of its own. */
async function seen(what) {
  const script = fileURLToPath(new URL("packets.mjs", import.meta.url));
  const { stdout } = await promisify(execFile)("unshare", [...UNSHARE, "sh", "-ec", `${ALONE} && exec "$0" "$1" "$2"`, process.execPath, script, what]);
  return JSON.parse(stdout.trim().split("\n").at(-1));
}

// Each has its own network, so they do not disturb each other.
describe("packets", { concurrency: true }, () => {
  test("after it has loaded, the site sends not one packet on the whole way", { skip }, async () => {
    assert.deepEqual(await seen("site"), { sent: 0, sunk: {} });
  });

  test("the one file sends not one packet on the whole way", { skip }, async () => {
    assert.deepEqual(await seen("file"), { sent: 0, sunk: {} });
  });

  test("control: what every leak sends is seen where no policy holds it", { skip }, async () => {
    const found = await seen("free");
    console.log(Object.entries(found).map(([leak, sunk]) => `${leak.padEnd(20)} ${JSON.stringify(sunk)}`).join("\n"));
    assert.deepEqual(Object.keys(found), Object.keys(LEAKS));
    for (const [leak, sunk] of Object.entries(found)) assert.ok(Object.keys(sunk).length > 0, `${leak} is not seen`);
  });

  test("control: the policy of the site holds every leak", { skip }, async () => {
    assert.deepEqual(await seen("held"), Object.fromEntries(Object.keys(LEAKS).map((leak) => [leak, {}])));
  });
});
