// The file with the core. As a worker: numbered requests come in, each goes out again under its number, answered or
// failed. On a page without a worker: what answers is left under a name of its own.

import { answer, type Request } from "./core.js";

export interface Message {
  id: number;
  request: Request;
}

export type Reply = { id: number; answer: unknown } | { id: number; failed: string };

const here = self as unknown as {
  onmessage: (event: MessageEvent<Message>) => void;
  postMessage(reply: Reply): void;
};

if ("document" in self) self.creditCheckup = answer;
else
  here.onmessage = ({ data: { id, request } }) => {
    answer(request).then(
      (answer) => here.postMessage({ id, answer }),
      (error: unknown) => here.postMessage({ id, failed: String(error) }),
    );
  };
