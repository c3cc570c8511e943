// The way to what answers in a script of its own, above all the core: always asynchronous, in a worker; on the page itself
// where a worker is missing or fails.
//
// In: requests. Out: the answers. What is asked again and again while a person types goes through [`Latest`].

import type { Answers, Request } from "./core.js";
import { runHere, startWorker } from "./assets-site.js";
import { type Answer, type Message, type Reply, type Service, SERVICES } from "./serving.js";
import { set } from "./store.js";

type Tell = (share: number) => void;

interface Waiting {
  request: object;
  resolve(answer: unknown): void;
  reject(error: unknown): void;
  tell: Tell | undefined;
}

/** `A` is what it answers to each request of `R`. */
export class Engine<A, R extends { ask: keyof A }> {
  #worker: Worker | undefined;
  #waiting = new Map<number, Waiting>();
  #last = 0;
  /** It starts with the first request. */
  #ready: Promise<void> | undefined;

  constructor(private readonly service: Service) {}

  async #start(): Promise<void> {
    try {
      const worker = await startWorker(SERVICES[this.service]);
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

  /** Asks one thing, and hears how far it is. */
  ask<Q extends R>(request: Q, tell?: Tell): Promise<A[Q["ask"]]> {
    return new Promise((resolve, reject) => {
      const id = ++this.#last;
      this.#waiting.set(id, { request, resolve: resolve as (answer: unknown) => void, reject, tell });
      this.#ready ??= this.#start();
      void this.#ready.then(() => this.#send(id, request));
    });
  }

  /** Stops everything that is asked; nothing of it is answered any more. */
  stop(): void {
    this.#waiting.clear();
    this.#worker?.terminate();
    this.#worker = undefined;
    this.#ready = undefined;
  }

  #send(id: number, request: object): void {
    if (this.#worker) this.#worker.postMessage({ id, service: this.service, request } satisfies Message);
    else void this.#here(id, request);
  }

  #settle(reply: Reply): void {
    const waiting = this.#waiting.get(reply.id);
    if ("share" in reply) return waiting?.tell?.(reply.share);
    if ("failed" in reply) return this.#withoutWorker();
    waiting?.resolve(reply.answer);
    this.#waiting.delete(reply.id);
  }

  /** Gives the worker up and asks everything unanswered again, on the page. */
  #withoutWorker(): void {
    this.#worker?.terminate();
    this.#worker = undefined;
    for (const [id, { request }] of this.#waiting) void this.#here(id, request);
  }

  async #here(id: number, request: object): Promise<void> {
    const waiting = this.#waiting.get(id);
    try {
      if (!window.answering?.[this.service]) await runHere(SERVICES[this.service]);
      const answer: Answer = window.answering![this.service]!;
      waiting?.resolve(await answer(request as never, (share) => waiting.tell?.(share)));
    } catch (error) {
      waiting?.reject(error);
    }
    this.#waiting.delete(id);
  }
}

/** The core, for every part of the page. */
export const engine = new Engine<Answers, Request>("core");

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
