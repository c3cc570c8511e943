// The short script of the one file: it unpacks the parts that the file holds and starts the app.
//
// In: the name of a part. Out: its text, or its effect. The policy of the file holds the hash of each script, so nothing
// else runs, whatever is handed over here.

import { unpacked } from "../lzma.mjs";
import { bytes } from "../digits.mjs";

const policy = window.trustedTypes?.createPolicy("checkup", {
  createScript: (text) => text,
  createScriptURL: (address) => {
    if (!address.startsWith("blob:")) throw new TypeError("not a part of this file");
    return address;
  },
});

const content = (id: string): string => new TextDecoder().decode(unpacked(bytes(document.getElementById(`packed-${id}`)!.textContent!)));

const [app, sheet, pages] = content("texts").split("\0");
const texts: Record<string, string | undefined> = { app, sheet, pages };

/** The text of a part. */
const text = (part: string): string => texts[part] ?? content(part);

/** Runs a part as a script of the page. */
function run(part: string): void {
  const script = document.createElement("script");
  const source = text(part);
  script.textContent = (policy ? policy.createScript(source) : source) as string;
  document.head.append(script);
}

/** Starts a part as a worker. */
function worker(part: string): Worker {
  const address = URL.createObjectURL(new Blob([text(part)], { type: "text/javascript" }));
  return new Worker((policy ? policy.createScriptURL(address) : address) as string);
}

const packedParts = { text, run, worker };
export type PackedParts = typeof packedParts;

window.packedParts = packedParts;
run("app");
