// What the page may do, as its hosts say it in headers and the pages in their first element.

const written = (rules) => Object.entries(rules).map(([name, value]) => `${name} ${value}`.trim()).join("; ");

/** The policy of the pages: scripts and styles as given, nothing from anywhere else, and nothing sent. */
const page = ({ scripts, styles, images, workers }) => ({
  "default-src": "'none'",
  "script-src": `${scripts} 'wasm-unsafe-eval'`,
  "style-src": styles,
  "img-src": images,
  "worker-src": workers,
  // Said although the first rule says it too, for whoever reads only this one.
  "connect-src": "'none'",
  "base-uri": "'none'",
  "form-action": "'none'",
  "require-trusted-types-for": "'script'",
  "trusted-types": "lit-html checkup",
});
/** The policy of every page of the site. */
export const ofSite = {
  ...page({ scripts: "'self'", styles: "'self'", images: "'self' data:", workers: "'self'" }),
  "manifest-src": "'self'",
};

/** A policy as the first element of a page, for hosts that cannot set headers and for the one file. */
export const meta = (rules) => `<meta http-equiv="Content-Security-Policy" content="${written(rules)}">`;

/** The policy of the one file: its own scripts and styles by their hashes, and a worker made of what it holds. */
export const ofFile = (scripts, sheets) => {
  const hashed = (hashes) => hashes.map((hash) => `'sha256-${hash}'`).join(" ");
  return page({ scripts: hashed(scripts), styles: hashed(sheets), images: "data:", workers: "blob:" });
};

/** A worker has the policy of its own file. */
const WORKER = written({ "default-src": "'none'", "script-src": "'wasm-unsafe-eval'" });
/** The service worker alone may ask for files, those of the site. */
const SERVICE_WORKER = written({ "default-src": "'none'", "connect-src": "'self'" });

/** The headers of every answer. */
export const ALWAYS = {
  // A content policy does not hold WebRTC and some prefetches back; this does, where the browser knows it. Nothing
  // leads elsewhere, so no other address is in it.
  "Connection-Allowlist": "(response-origin)",
  "Permissions-Policy": [
    "accelerometer", "browsing-topics", "camera", "clipboard-read", "display-capture", "geolocation", "gyroscope", "hid",
    "identity-credentials-get", "idle-detection", "magnetometer", "microphone", "midi", "payment",
    "publickey-credentials-get", "screen-wake-lock", "serial", "usb", "xr-spatial-tracking",
  ].map((feature) => `${feature}=()`).join(", "),
  "Referrer-Policy": "no-referrer",
  "X-Content-Type-Options": "nosniff",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
};

/** The name of a file that changes with its content. */
const HASHED = /-[\w-]{8}\.(?:js|css)$/;

/** What lies in the package brings its own policies along; here it may be shown inside a page of the same site. */
const IN_PACKAGE = written({ "frame-ancestors": "'self'" });

/** The policy that a file is sent with; a page's is the one that it holds. */
function policyOf(name, content) {
  if (name.startsWith("npm/")) return IN_PACKAGE;
  if (name === "sw.js") return SERVICE_WORKER;
  if (/^(?:core|import|tools)-worker-/.test(name)) return WORKER;
  const [, own] = /<meta http-equiv="Content-Security-Policy" content="([^"]*)">/.exec(content) ?? [];
  return `${own ?? written(ofSite)}; frame-ancestors 'none'`;
}

/** The headers of a file beside those of every answer. */
export const headersOf = (name, content) => ({
  "Content-Security-Policy": policyOf(name, content),
  "Cache-Control": HASHED.test(name) ? "public, max-age=31536000, immutable" : "no-cache",
});
