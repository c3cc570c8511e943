// `<credit-checkup>`: the whole page inside another one, in a frame of its own that the other one cannot look into.
//
// In: attributes `lang` (zh-CN or en), `start` (the name of a view), `src` (where the one file lies), and custom properties
// `--checkup-…` for colours. Out: events `checkup-ready` and `checkup-view` with the name of a view, and nothing that was entered.

import { isMessage, TOKENS, type ToFrame } from "./frame-messages.js";

/** The least height, until the page tells its own. */
const LEAST = 480;
const VIEW = /^[a-z][\w-]*$/;

export class CreditCheckup extends HTMLElement {
  static readonly observedAttributes = ["lang", "start"];
  #frame: HTMLIFrameElement | undefined;

  connectedCallback(): void {
    const frame = document.createElement("iframe");
    // Without its own origin the other page cannot reach in, and nothing is stored.
    frame.setAttribute("sandbox", "allow-scripts allow-forms allow-downloads allow-modals allow-popups");
    // The report can be copied where the page around allows it.
    frame.allow = "clipboard-write";
    frame.title = this.getAttribute("title") ?? "信用体检 · Credit Checkup";
    frame.style.cssText = `inline-size: 100%; border: 0; block-size: ${LEAST}px`;
    frame.src = new URL(this.getAttribute("src") ?? "credit-checkup.html", this.hasAttribute("src") ? document.baseURI : import.meta.url).href + this.#start();
    this.replaceChildren(frame);
    this.#frame = frame;
    addEventListener("message", this.#heard);
  }

  disconnectedCallback(): void {
    removeEventListener("message", this.#heard);
    this.#frame?.remove();
    this.#frame = undefined;
  }

  attributeChangedCallback(): void {
    this.#dress();
  }

  /** Where the page begins. */
  #start(): string {
    const view = this.getAttribute("start") ?? "";
    return VIEW.test(view) ? `#${view}` : "";
  }

  /** Tells the page its language and colours. */
  #dress(): void {
    const style = getComputedStyle(this);
    const tokens = Object.fromEntries(TOKENS.map((name) => [name, style.getPropertyValue(`--checkup-${name}`).trim()]).filter(([, value]) => value));
    const lang = this.getAttribute("lang") === "en" ? "en" : "zh-CN";
    // The frame has no origin that could be named, and the message holds nothing about anybody.
    this.#frame?.contentWindow?.postMessage({ checkup: "dress", lang, tokens } satisfies ToFrame, "*");
  }

  #heard = ({ source, data }: MessageEvent<unknown>): void => {
    if (source !== this.#frame?.contentWindow || !isMessage(data)) return;
    if (data.checkup === "ready") {
      this.#dress();
      this.dispatchEvent(new CustomEvent("checkup-ready"));
    } else if (data.checkup === "height") this.#frame!.style.blockSize = `${Math.max(LEAST, data.height)}px`;
    else if (data.checkup === "view") this.dispatchEvent(new CustomEvent("checkup-view", { detail: { view: data.view } }));
  };
}

if (!customElements.get("credit-checkup")) customElements.define("credit-checkup", CreditCheckup);
