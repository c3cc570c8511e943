// What hosts need to send the site with its headers: `_headers` for static hosts that know it, and parts of a
// configuration for nginx and Caddy.
import { ALWAYS } from "./policy.mjs";

const OWN = ["Content-Security-Policy", "Cache-Control"];
const VARIABLES = { "Content-Security-Policy": "$checkup_policy", "Cache-Control": "$checkup_cache" };

/** These files, by their names, for the files of a site with the headers of each. */
export function hosting(headers) {
  const always = Object.entries(ALWAYS);
  const usual = headers.get("index.html");
  /** The paths that have another value of a header than usual, by that value. */
  const others = (header) => {
    const paths = new Map();
    for (const [name, { [header]: value }] of headers) {
      if (value !== usual[header]) paths.set(value, [...(paths.get(value) ?? []), `/${name}`]);
    }
    return [...paths];
  };
  // Where several rules match, these hosts join the values, and two policies would both hold: so every file has its own, and those
  // in a folder, which are all alike, have one together.
  const own = new Map([...headers].map(([name, values]) => [name.replace(/\/.*/, "/*"), values]));
  const rules = [["", usual], ...own].flatMap(([name, values]) => [`/${name}`, ...OWN.map((header) => `  ${header}: ${values[header]}`)]);
  const nginx = OWN.flatMap((header) => [
    `map $uri ${VARIABLES[header]} {`,
    `  default "${usual[header]}";`,
    ...others(header).flatMap(([value, paths]) => paths.map((path) => `  ${path} "${value}";`)),
    "}",
  ]);
  const caddy = OWN.flatMap((header) => {
    const matched = (name, paths, value) => [`@${name} ${paths}`, `header @${name} ${header} "${value}"`];
    const name = header.toLowerCase();
    return [
      ...matched(name, `not path ${others(header).flatMap(([, paths]) => paths).join(" ")}`, usual[header]),
      ...others(header).flatMap(([value, paths], place) => matched(`${name}-${place + 1}`, `path ${paths.join(" ")}`, value)),
    ];
  });
  const files = {
    _headers: ["/*", ...always.map(([name, value]) => `  ${name}: ${value}`), ...rules],
    "nginx.conf": [
      "# Into the http block:",
      ...nginx,
      "# Into the server block, which names the root. With the brotli module, also: brotli_static on;",
      "gzip_static on;",
      ...always.map(([name, value]) => `add_header ${name} '${value}' always;`),
      ...OWN.map((header) => `add_header ${header} ${VARIABLES[header]} always;`),
    ],
    Caddyfile: [
      "# Into the site block, which names the root.",
      "file_server {",
      "  precompressed br gzip",
      "}",
      ...always.map(([name, value]) => `header ${name} \`${value}\``),
      ...caddy,
    ],
  };
  return Object.entries(files).map(([name, lines]) => [name, lines.map((line) => `${line}\n`).join("")]);
}
