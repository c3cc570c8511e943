// The short script of the one file: it unpacks the parts that the file holds, and starts the app.
//
// Each part is a text, packed with gzip and written in base64. The policy of the file holds the hash of every script, so
// nothing else can run.

const policy = window.trustedTypes?.createPolicy("checkup", {
  createScript: (text) => text,
  createScriptURL: (address) => {
    if (!address.startsWith("blob:")) throw new TypeError("not a part of this file");
    return address;
  },
});

async function unpack(part: string): Promise<string> {
  const packed = Uint8Array.from(atob(document.getElementById(`packed-${part}`)!.textContent!), (char) => char.charCodeAt(0));
  return new Response(new Blob([packed]).stream().pipeThrough(new DecompressionStream("gzip"))).text();
}

const texts = new Map<string, Promise<string>>();

/** The text of a part, unpacked once. */
function text(part: string): Promise<string> {
  if (!texts.has(part)) texts.set(part, unpack(part));
  return texts.get(part)!;
}

/** Runs a part as a script of the page. */
async function run(part: string): Promise<void> {
  const source = await text(part);
  const script = document.createElement("script");
  script.textContent = (policy ? policy.createScript(source) : source) as string;
  document.head.append(script);
}

/** Starts a part as a worker. */
async function worker(part: string): Promise<Worker> {
  const address = URL.createObjectURL(new Blob([await text(part)], { type: "text/javascript" }));
  return new Worker((policy ? policy.createScriptURL(address) : address) as string);
}

const onefile = { text, run, worker };
export type OneFile = typeof onefile;

window.onefile = onefile;
void run("app");
