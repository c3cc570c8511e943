// Serves `dist` on a loopback address as a host would: with the site's headers, and as brotli where the browser takes it.
// Run directly it serves until it is stopped: `node tests/support/site.mjs [--port N]`.
import { createReadStream, readFileSync, readdirSync } from "node:fs";
import { createServer } from "node:http";
import { dirname, extname, join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

const ROOT = join(dirname(fileURLToPath(import.meta.url)), "../..");
const DIST = join(ROOT, "dist");

const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
  ".webmanifest": "application/manifest+json",
  ".txt": "text/plain; charset=utf-8",
  ".xml": "application/xml",
};

/** What the build says every answer carries: the headers of `always`, and those of each of the `files`. */
const builtHeaders = () => JSON.parse(readFileSync(join(ROOT, "www/generated/headers.json"), "utf8"));

/** The headers of the pages. */
export function pageHeaders({ always, files } = builtHeaders()) {
  return { ...always, ...files["index.html"] };
}

/** Every regular file of a folder by its path in it; links are left out. */
const filesIn = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath ?? entry.path, entry.name)).split(sep).join("/"));

const takesBrotli = (request) => (request.headers["accept-encoding"] ?? "").split(",").some((name) => name.trim() === "br");

/**
 * Serves the site on a loopback address, by default on any free port. `pages` are further ones by their names, each with headers
 * and a text.
 */
export async function serve({ port = 0, pages = {}, dist = DIST, headers = builtHeaders() } = {}) {
  const files = new Set(filesIn(dist));
  const names = [...files].filter((name) => TYPES[extname(name)]);
  const server = createServer((request, response) => {
    // Only what is listed is served, so no path leads out of the folder; the path is not normalised.
    const path = request.url.split(/[?#]/)[0];
    const name = path === "/" ? "index.html" : path.slice(1);
    const plain = { ...pageHeaders(headers), "Content-Type": "text/plain; charset=utf-8" };
    // A connection that stays open would be closed later, which is a packet too.
    const send = (status, own) => response.writeHead(status, { ...own, Connection: "close" });
    if (!["GET", "HEAD"].includes(request.method)) return send(405, plain).end("only GET and HEAD\n");
    if (pages[name]) return send(200, { ...pages[name].headers, "Content-Type": TYPES[extname(name)] }).end(pages[name].text);
    if (!files.has(name) || !TYPES[extname(name)]) return send(404, plain).end("not found\n");
    const brotli = files.has(`${name}.br`) && takesBrotli(request);
    const own = headers.files[name] ?? headers.files["index.html"];
    send(200, { ...headers.always, ...own, "Content-Type": TYPES[extname(name)], ...(brotli && { "Content-Encoding": "br" }) });
    if (request.method === "HEAD") return response.end();
    createReadStream(join(dist, brotli ? `${name}.br` : name)).on("error", () => response.destroy()).pipe(response);
  });
  await new Promise((ready, failed) => server.once("error", failed).listen(port, "127.0.0.1", ready));
  return {
    address: `http://127.0.0.1:${server.address().port}/`,
    names,
    /** Lets a process end that has nothing else to do. */
    unref: () => server.unref(),
    stop: () => {
      server.closeAllConnections();
      return new Promise((stopped) => server.close(stopped));
    },
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { port } = parseArgs({ options: { port: { type: "string", default: "0" } } }).values;
  console.log((await serve({ port: Number(port) })).address);
}
