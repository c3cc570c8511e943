// Proof 2: the whole way in Chromium and in Firefox without network; they asked for the site's own files, and no policy was
// violated.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { FILE } from "../support/chromium.mjs";
import { NAMES, opened } from "./browsers.mjs";
import { LEAKS, leakingPages } from "./leaks.mjs";
import { pageHeaders, serve } from "../support/site.mjs";
import { walk } from "./walk.mjs";

/** What was asked for elsewhere than inside the page. */
const outside = (asked) => asked.filter((url) => !/^(blob|data):/.test(url));
const violations = (page) => page.evaluate(() => window.violations);

// Much of each walk is waiting for the pauses of the page, so they run at the same time.
describe("the whole way", { concurrency: true }, () => {
  for (const name of NAMES) {
    test(`the site, in ${name}: after a first visit the whole way without network`, async () => {
      const site = await serve();
      const { page, asked, trouble, offline, close } = await opened(name);
      try {
        await page.goto(site.address);
        await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
        assert.deepEqual(await violations(page), []);
        await offline();
        await site.stop();
        await page.reload();
        const { questions, first, typed } = await page.evaluate(walk);
        assert.ok(questions > 2);
        assert.notEqual(first, typed);
        const own = ["", ...site.names].map((file) => site.address + file);
        assert.deepEqual(outside(asked).filter((url) => !own.includes(url)), []);
        assert.ok(outside(asked).length > 5);
        assert.deepEqual(await violations(page), []);
        assert.deepEqual(trouble, []);
      } finally {
        await close();
      }
    });

    test(`the one file, in ${name}: the whole way, and nothing is asked for`, async () => {
      const { page, asked, trouble, offline, close } = await opened(name);
      try {
        await page.goto(FILE);
        await offline();
        await page.evaluate(walk);
        assert.deepEqual(outside(asked).filter((url) => url !== FILE), []);
        assert.deepEqual(await violations(page), []);
        assert.deepEqual(trouble, []);
      } finally {
        await close();
      }
    });
  }
});

// What a browser tells of its own requests is no witness for every leak, nor for one that is stopped before it becomes a
// request; proof 3 is for the others.
const UNTOLD = { free: ["webrtc", "dns-prefetch"], held: ["webrtc", "dns-prefetch", "navigation"] };

test("control: pages that leak are caught by their requests or by the policy they violate, but for those a browser does not tell of", async () => {
  const site = await serve({ pages: { ...leakingPages("free", {}), ...leakingPages("held", pageHeaders()) } });
  const seen = {};
  const { page, asked, close } = await opened("chromium");
  for (const folder of Object.keys(UNTOLD)) {
    for (const leak of Object.keys(LEAKS)) {
      asked.length = 0;
      await page.goto(`${site.address}${folder}/${leak}.html`).catch(() => {});
      const caught = async () => outside(asked).some((url) => !url.startsWith(site.address)) || (await violations(page).catch(() => [])).length > 0;
      for (let waited = 0; !(await caught()) && waited < 1000; waited += 50) await new Promise((go) => setTimeout(go, 50));
      seen[`${folder} ${leak}`] = await caught();
    }
  }
  await close();
  await site.stop();
  console.log(Object.entries(seen).map(([leak, caught]) => `${leak.padEnd(20)} ${caught ? "caught" : "not told of"}`).join("\n"));
  const expected = Object.entries(UNTOLD).flatMap(([folder, untold]) => Object.keys(LEAKS).map((leak) => [`${folder} ${leak}`, !untold.includes(leak)]));
  assert.deepEqual(seen, Object.fromEntries(expected));
});
