// Proof 3: not one packet leaves after the page is there, seen by the system and not by the browser. Its control: pages that
// leak are seen, where no policy holds them and where the policy of the site does.
import assert from "node:assert/strict";
import { execFile, execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { before, test } from "node:test";
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

let found;
before(async () => {
  if (skip) return;
  const script = fileURLToPath(new URL("packets.mjs", import.meta.url));
  const { stdout } = await promisify(execFile)("unshare", [...UNSHARE, "sh", "-ec", `${ALONE} && exec "$0" "$1"`, process.execPath, script]);
  found = JSON.parse(stdout.trim().split("\n").at(-1));
});

test("after it has loaded, the site sends not one packet on the whole way", { skip }, () => {
  assert.deepEqual(found.product.site, { sent: 0, sunk: {} });
});

test("the one file sends not one packet on the whole way", { skip }, () => {
  assert.deepEqual(found.product.file, { sent: 0, sunk: {} });
});

test("control: what every leak sends is seen where no policy holds it, and the policy of the site holds every one", { skip }, () => {
  console.log(Object.entries(found.control).map(([leak, sunk]) => `${leak.padEnd(20)} ${JSON.stringify(sunk)}`).join("\n"));
  for (const leak of Object.keys(LEAKS)) {
    assert.ok(Object.keys(found.control[`free ${leak}`]).length > 0, `${leak} is not seen`);
    assert.deepEqual(found.control[`held ${leak}`], {}, `${leak} is not held`);
  }
});
