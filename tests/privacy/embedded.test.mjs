// The proof for a page that embeds the check: under a strict policy, in Chromium and in Firefox, the whole way inside the frame
// asks for nothing but the package's own files, and the page around hears and sees nothing of what is entered.
import assert from "node:assert/strict";
import { test } from "node:test";
import { NAMES, opened } from "./browsers.mjs";
import { serve } from "../support/site.mjs";
import { walk } from "./walk.mjs";

const OWN = ["example.html", "example.css", "element.js", "credit-checkup.html"];

for (const name of NAMES) {
  test(`inside another page, in ${name}: the whole way, and the page around learns nothing`, async () => {
    const site = await serve();
    const { page, asked, trouble, close } = await opened(name);
    try {
      await page.goto(`${site.address}npm/example.html`);
      await page.evaluate(() => {
        window.heard = [];
        addEventListener("message", ({ data }) => window.heard.push(JSON.stringify(data)));
        // A new one, which is heard from the start.
        const old = document.querySelector("credit-checkup");
        const element = document.createElement("credit-checkup");
        for (const event of ["checkup-ready", "checkup-view"]) element.addEventListener(event, ({ type, detail }) => window.heard.push(JSON.stringify({ type, detail })));
        old.replaceWith(element);
      });
      await page.waitForFunction(() => document.querySelector("iframe") && window.heard.some((message) => message.includes("height")));
      const frame = page.frames().find((one) => one !== page.mainFrame());
      // The colour of the page around is the frame's.
      await frame.waitForFunction(() => getComputedStyle(document.documentElement).getPropertyValue("--accent").trim() === "#7a3b00");
      const { questions } = await frame.evaluate(walk);
      assert.ok(questions > 2);
      const heard = await page.evaluate(() => window.heard);
      const kinds = [/^\{"checkup":"height","height":\d+\}$/, /^\{"checkup":"view","view":"\w*"\}$/, /^\{"checkup":"ready"\}$/, /^\{"type":"checkup-view","detail":\{"view":"\w*"\}\}$/, /^\{"type":"checkup-ready","detail":null\}$/];
      assert.deepEqual(heard.filter((message) => !kinds.some((kind) => kind.test(message))), []);
      assert.ok(heard.some((message) => message.includes('"report"')));
      const seen = await page.evaluate(() => {
        const frame = document.querySelector("iframe");
        try {
          return frame.contentDocument === null && frame.contentWindow.document === undefined;
        } catch (error) {
          return error.name;
        }
      });
      assert.equal(seen, "SecurityError");
      const outside = asked.filter((url) => !/^(blob|data):/.test(url));
      assert.deepEqual(outside.filter((url) => !OWN.includes(url.replace(`${site.address}npm/`, "").replace(/#.*/, ""))), []);
      assert.deepEqual(await page.evaluate(() => window.violations), []);
      assert.deepEqual(trouble, []);
    } finally {
      await close();
      await site.stop();
    }
  });

  test(`language and door of the element, in ${name}`, async () => {
    const site = await serve();
    const { page, close } = await opened(name);
    try {
      await page.goto(`${site.address}npm/example.html`);
      await page.evaluate(() => {
        const element = document.createElement("credit-checkup");
        element.setAttribute("lang", "en");
        element.setAttribute("start", "scam");
        document.querySelector("credit-checkup").replaceWith(element);
      });
      await page.waitForFunction(() => document.querySelector("iframe")?.src.endsWith("#scam"));
      const inside = () => page.frames().find((one) => one !== page.mainFrame());
      for (let turn = 0; turn < 50 && !inside()?.url().endsWith("#scam"); turn += 1) await new Promise((go) => setTimeout(go, 100));
      await inside().waitForFunction(() => document.documentElement.lang === "en" && document.getElementById("flags-text"));
      await page.evaluate(() => document.querySelector("credit-checkup").setAttribute("lang", "zh-CN"));
      await inside().waitForFunction(() => document.documentElement.lang === "zh-CN");
    } finally {
      await close();
      await site.stop();
    }
  });
}
