// What answers requests from a script of its own. As a worker: numbered requests come in, each goes out again under its number,
// answered or failed, and before that how far it is. On a page without a worker: what answers is left under its name.

/** Answers a request, and tells how far it is where it takes a while: from 0 to 1. */
type Answering = (request: never, tell: (share: number) => void) => Promise<unknown>;
type Name = keyof Window["answering"];

export interface Message {
  id: number;
  /** Who is to answer: a script can hold several. */
  name: Name;
  request: object;
}

export type Reply = { id: number; answer: unknown } | { id: number; failed: string } | { id: number; share: number };

const here = self as unknown as {
  onmessage: (event: MessageEvent<Message>) => void;
  postMessage(reply: Reply): void;
};

const served: Partial<Record<Name, Answering>> = {};

export function serve(name: Name, answer: Answering): void {
  served[name] = answer;
  if ("document" in self) self.answering = { ...self.answering, [name]: answer };
  else
    here.onmessage = ({ data: { id, name, request } }) => {
      served[name]!(request as never, (share) => here.postMessage({ id, share })).then(
        (answer) => here.postMessage({ id, answer }),
        (error: unknown) => here.postMessage({ id, failed: String(error) }),
      );
    };
}
