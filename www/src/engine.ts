// The way to the core: always asynchronous, in a worker; on the page itself where a worker is missing or fails.
//
// In: requests. Out: what the core answers. What is asked again and again while a person types goes through [`Latest`].

import type { Answer, Request } from "./core.js";
import { coreHere, startWorker } from "./loading.js";
import { set } from "./store.js";
import type { Message, Reply } from "./worker.js";

interface Waiting {
  request: Request;
  resolve(answer: unknown): void;
  reject(error: unknown): void;
}

class Engine {
  #worker: Worker | undefined;
  #waiting = new Map<number, Waiting>();
  #last = 0;

  #ready = this.#start();

  async #start(): Promise<void> {
    try {
      const worker = await startWorker();
      worker.onmessage = ({ data }: MessageEvent<Reply>) => this.#settle(data);
      worker.onerror = (event) => {
        event.preventDefault();
        this.#withoutWorker();
      };
      this.#worker = worker;
    } catch {
      // The page computes itself.
    }
  }

  /** Asks the core one thing. */
  ask<R extends Request>(request: R): Promise<Answer<R>> {
    return new Promise((resolve, reject) => {
      const id = ++this.#last;
      this.#waiting.set(id, { request, resolve: resolve as (answer: unknown) => void, reject });
      void this.#ready.then(() => this.#send(id, request));
    });
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
      const answer = await coreHere();
      waiting?.resolve(await answer(request));
    } catch (error) {
      waiting?.reject(error);
    }
    this.#waiting.delete(id);
  }
}

/** The core, for every part of the page. */
export const engine = new Engine();

/** Tells that the core does not run. */
export function coreFailed(error: unknown): void {
  console.error(error);
  set({ broken: true });
}

/** Work that follows typing: it waits for a pause, one runs at a time, and only the outcome of the latest is handed on. */
export class Latest<In, Out> {
  #timer: ReturnType<typeof setTimeout> | undefined;
  #running: Promise<void> | undefined;
  #next: { work: In } | undefined;

  constructor(
    private readonly run: (work: In) => Promise<Out>,
    private readonly done: (outcome: Out, work: In) => void,
    private readonly failed: (error: unknown) => void,
    private readonly pauseMs: number,
  ) {}

  /** Takes the place of what still waits. */
  put(work: In): void {
    this.#next = { work };
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.now(), this.pauseMs);
  }

  /** Waits no longer for a pause, and tells when the outcome of the latest is there. */
  now(): Promise<void> {
    clearTimeout(this.#timer);
    this.#running ??= this.#work().finally(() => (this.#running = undefined));
    return this.#running;
  }

  async #work(): Promise<void> {
    while (this.#next) {
      const { work } = this.#next;
      this.#next = undefined;
      try {
        const outcome = await this.run(work);
        if (!this.#next) this.done(outcome, work);
      } catch (error) {
        this.failed(error);
      }
    }
  }
}
