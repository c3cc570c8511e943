// The worker: numbered requests come in, each goes out again under its number, answered or failed.

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

here.onmessage = ({ data: { id, request } }) => {
  answer(request).then(
    (answer) => here.postMessage({ id, answer }),
    (error: unknown) => here.postMessage({ id, failed: String(error) }),
  );
};
