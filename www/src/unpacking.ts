// The short script of the one file: it unpacks the parts that the file holds and starts the app.
//
// In: the name of a part. Out: its text, or its effect. The policy of the file holds the hash of each script, so nothing
// else runs, whatever is handed over here.

const policy = window.trustedTypes?.createPolicy("checkup", {
  createScript: (text) => text,
  createScriptURL: (address) => {
    if (!address.startsWith("blob:")) throw new TypeError("not a part of this file");
    return address;
  },
});

/** The text of a part. */
async function text(part: string): Promise<string> {
  const packed = document.getElementById(`packed-${part}`)!.textContent!;
  const bytes = Uint8Array.from(atob(packed), (byte) => byte.charCodeAt(0));
  return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"))).text();
}

/** Runs a part as a script of the page. */
async function run(part: string): Promise<void> {
  const script = document.createElement("script");
  const source = await text(part);
  script.textContent = (policy ? policy.createScript(source) : source) as string;
  document.head.append(script);
}

/** Starts a part as a worker. */
async function worker(part: string): Promise<Worker> {
  const address = URL.createObjectURL(new Blob([await text(part)], { type: "text/javascript" }));
  return new Worker((policy ? policy.createScriptURL(address) : address) as string);
}

const packedParts = { text, run, worker };
export type PackedParts = typeof packedParts;

window.packedParts = packedParts;
void run("app");
