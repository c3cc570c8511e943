// What answers requests from a script of its own. As a worker: numbered requests come in, each goes out again under its number,
// answered or failed, and before that how far it is. On a page without a worker: what answers is left under its name.

/** The modules of the core, a script each. */
export type Module = "core" | "import" | "tools";

/** What answers, and the module that it is in. */
export const SERVICES = { core: "core", cost: "tools", import: "import", stress: "tools", vault: "tools", words: "tools" } as const satisfies Record<string, Module>;
export type Service = keyof typeof SERVICES;

/** Answers a request, and tells how far it is where it takes a while: from 0 to 1. */
export type Answer = (request: never, tell: (share: number) => void) => Promise<unknown>;

export interface Message {
  id: number;
  service: Service;
  request: object;
}

export type Reply = { id: number; answer: unknown } | { id: number; failed: string } | { id: number; share: number };

const worker = self as unknown as {
  onmessage: (event: MessageEvent<Message>) => void;
  postMessage(reply: Reply): void;
};

export function serve(services: Partial<Record<Service, Answer>>): void {
  if ("document" in self) self.answering = { ...self.answering, ...services };
  else
    worker.onmessage = ({ data: { id, service, request } }) => {
      services[service]!(request as never, (share) => worker.postMessage({ id, share })).then(
        (answer) => worker.postMessage({ id, answer }),
        (error: unknown) => worker.postMessage({ id, failed: String(error) }),
      );
    };
}
