// The way to the core: always asynchronous, in a worker; on the page itself where a worker is missing or fails.
//
// In: a history, or the text of a saved one. Out: what the core answers. Checkups wait for a pause in typing, one runs
// at a time, and only the answer to the latest one is handed on.

import type { Outcome } from "../generated/types.js";
import type { Answer, Request } from "./core.js";
import type { Message, Reply } from "./worker.js";

const PAUSE_MS = 120;

interface Waiting {
  request: Request;
  resolve(answer: unknown): void;
  reject(error: unknown): void;
}

export class Engine {
  #worker: Worker | undefined;
  #waiting = new Map<number, Waiting>();
  #last = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #busy = false;
  #next: object | undefined;

  /** Hands on the outcome of the latest history, or the failure of the core itself. */
  constructor(
    private readonly done: (outcome: Outcome, history: object) => void,
    private readonly failed: (error: unknown) => void,
  ) {
    try {
      this.#worker = startWorker();
      this.#worker.onmessage = ({ data }: MessageEvent<Reply>) => this.#settle(data);
      this.#worker.onerror = (event) => {
        event.preventDefault();
        this.#withoutWorker();
      };
    } catch {
      this.#worker = undefined;
    }
  }

  /** Asks the core one thing. */
  ask<R extends Request>(request: R): Promise<Answer<R>> {
    return new Promise((resolve, reject) => {
      const id = ++this.#last;
      this.#waiting.set(id, { request, resolve: resolve as (answer: unknown) => void, reject });
      this.#send(id, request);
    });
  }

  /** Checks a history after a pause; a later call takes the place of this one. */
  check(history: object): void {
    this.#next = history;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#run(), PAUSE_MS);
  }

  async #run(): Promise<void> {
    if (this.#busy || !this.#next) return;
    const history = this.#next;
    this.#next = undefined;
    this.#busy = true;
    try {
      const outcome = await this.ask({ ask: "checkup", history });
      if (!this.#next) this.done(outcome, history);
    } catch (error) {
      this.failed(error);
    } finally {
      this.#busy = false;
    }
    // What came meanwhile starts here unless its own pause is still running; a second start finds nothing to do.
    void this.#run();
  }

  #send(id: number, request: Request): void {
    if (this.#worker) this.#worker.postMessage({ id, request } satisfies Message);
    else void this.#here(id, request);
  }

  #settle(reply: Reply): void {
    if ("failed" in reply) return this.#withoutWorker();
    this.#waiting.get(reply.id)?.resolve(reply.answer);
    this.#waiting.delete(reply.id);
  }

  /** Gives the worker up and asks everything unanswered again, on the page. */
  #withoutWorker(): void {
    this.#worker?.terminate();
    this.#worker = undefined;
    for (const [id, { request }] of this.#waiting) void this.#here(id, request);
  }

  async #here(id: number, request: Request): Promise<void> {
    const waiting = this.#waiting.get(id);
    try {
      const { answer } = await import("./core.js");
      waiting?.resolve(await answer(request));
    } catch (error) {
      waiting?.reject(error);
    }
    this.#waiting.delete(id);
  }
}

/** Trusted Types let this policy make one thing: the address of a worker from this site. */
function startWorker(): Worker {
  const own = (url: string): string => {
    if (new URL(url).origin !== location.origin) throw new TypeError("not an address of this site");
    return url;
  };
  const policy = window.trustedTypes?.createPolicy("checkup", { createScriptURL: own });
  const address = new URL(WORKER_FILE, location.href).href;
  return new Worker((policy ? policy.createScriptURL(address) : own(address)) as string);
}
