// The service worker of the site: it keeps the site's own files, so that the page works without network after a first
// visit.
//
// In: the names of the files, written here by the build. It is the only script that asks for anything, and it asks for
// those files alone. It sees no entry of anybody: those never leave the page.

/** What a service worker has of its own; the types of the page do not know it. */
interface Scope {
  addEventListener(on: "install" | "activate", then: (event: { waitUntil(work: Promise<unknown>): void }) => void): void;
  addEventListener(
    on: "fetch",
    then: (event: { request: Request; respondWith(answer: Promise<Response>): void }) => void,
  ): void;
  clients: { claim(): Promise<void> };
}
const scope = self as unknown as Scope;

/** The files of this version; its name says which. */
const OURS = "credit-checkup ";
const kept = `${OURS}${VERSION}`;
const nameOf = (address: string): string => new URL(address, location.href).href;
const files = new Set(FILES.map(nameOf));

scope.addEventListener("install", (event) => {
  event.waitUntil(caches.open(kept).then((cache) => cache.addAll(FILES)));
});

// The files of earlier versions go once no page of theirs is open: until then this one waits.
scope.addEventListener("activate", (event) => {
  event.waitUntil(
    caches
      .keys()
      .then((names) => Promise.all(names.filter((name) => name.startsWith(OURS) && name !== kept).map((name) => caches.delete(name))))
      .then(() => scope.clients.claim()),
  );
});

scope.addEventListener("fetch", (event) => {
  const address = new URL(event.request.url);
  // What is asked for again after a failure has another search; the opening has two names.
  const name = `${address.origin}${address.pathname}`.replace(/\/index\.html$/, "/");
  if (!files.has(name)) return;
  event.respondWith(
    caches
      .open(kept)
      .then((cache) => cache.match(name))
      .then((file) => file ?? fetch(event.request)),
  );
});
