// The opening as it stands before any script runs: `{{id}}` in index.html becomes the Chinese text of that id, and `{{policy}}`,
// `{{head}}` and `{{parts}}` what the build puts there.
import { readFile } from "node:fs/promises";
import { FluentBundle, FluentResource } from "@fluent/bundle";
import { escaped } from "./pages/frame.mjs";
import { www } from "./paths.mjs";
import { meta, ofSite } from "./policy.mjs";

/** Fills a page in; `places` are HTML by their names. */
export async function fillIn(html, places) {
  const texts = new FluentBundle("zh-CN", { useIsolating: false });
  for (const name of ["page", "static"]) texts.addResource(new FluentResource(await readFile(www(`locales/${name}.zh-CN.ftl`), "utf8")));
  return html.replace(/\n\s+/g, "\n").replace(/\{\{([\w-]+)\}\}/g, (_, id) => {
    const message = texts.getMessage(id);
    if (places[id] === undefined && !message?.value) throw new Error(`the page asks for ${id}, which has no text`);
    return places[id] ?? escaped(texts.formatPattern(message.value));
  });
}

const HEAD = `<link rel="stylesheet" href="/index.css">
<link rel="manifest" href="site.webmanifest">
<script type="module" src="/src/main.ts"></script>`;

export const openingPage = () => ({
  name: "opening-page",
  transformIndexHtml: {
    order: "pre",
    // The development server reloads the page by a socket of its own, which the policy would stop.
    handler: (html, { server }) => fillIn(html, { policy: server ? "" : meta(ofSite), head: HEAD, parts: "" }),
  },
});
