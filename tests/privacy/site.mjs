// The site as a host sends it: the files of `dist` with their headers. For tests that must stop it or add to it; run by itself it
// prints its address and serves until it is stopped.
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { extname } from "node:path";
import { fileURLToPath } from "node:url";

const built = (path) => new URL(`../../${path}`, import.meta.url);
const { always, files } = JSON.parse(readFileSync(built("www/generated/headers.json"), "utf8"));

/** The headers of the pages. */
export const HEADERS = { ...always, ...files["index.html"] };

const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
  ".webmanifest": "application/manifest+json",
};

/** Serves the site on a loopback address; `pages` are more of them by their names, each with headers and a text. */
export async function serve(pages = {}) {
  const server = createServer((request, response) => {
    const name = new URL(request.url, "http://localhost").pathname.slice(1) || "index.html";
    // A connection that stays open would be closed later, which is a packet too.
    const send = (headers, body) => response.writeHead(200, { ...headers, "Content-Type": TYPES[extname(name)], Connection: "close" }).end(body);
    if (pages[name]) send(pages[name].headers, pages[name].text);
    else if (files[name]) send({ ...always, ...files[name] }, readFileSync(built(`dist/${name}`)));
    else response.writeHead(404, { ...HEADERS, Connection: "close" }).end();
  });
  await new Promise((ready) => server.listen(0, "127.0.0.1", ready));
  return {
    address: `http://127.0.0.1:${server.address().port}/`,
    names: Object.keys(files),
    stop: () => {
      server.closeAllConnections();
      return new Promise((stopped) => server.close(stopped));
    },
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) console.log((await serve()).address);
