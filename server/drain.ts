/** How a server stops: it accepts and answers everything that was sent to it, then closes. */
import type { RequestListener, Server, ServerResponse } from "node:http";
import { setImmediate } from "node:timers/promises";
import type { Straight } from "./straight-way";

// Turns of the event loop. After a few, each connection that waited to be accepted is, and what it sent is read.
const turnsToRead = 20;
const closeIdleEvery = 50; // ms

/** The responses that are not sent yet, so that a stop can have each of them end its connection. */
export class OpenResponses {
  private readonly open = new Set<ServerResponse>();
  private isClosing = false;

  /** Keeps count of what the listener answers. */
  watch(listener: RequestListener): RequestListener {
    return (request, response) => {
      if (this.isClosing) response.setHeader("connection", "close");
      this.open.add(response);
      response.once("close", () => this.open.delete(response));
      listener(request, response);
    };
  }

  /** From now on each answer says that its connection closes after it. */
  closeEach(): void {
    this.isClosing = true;
    for (const response of this.open) if (!response.headersSent) response.setHeader("connection", "close");
  }
}

type Draining = { responses: OpenResponses; straight: Straight | null; time: number };

/** Resolves once all is answered and closed. What takes longer than `time` (ms) is cut. */
export async function drain(server: Server, { responses, straight, time }: Draining): Promise<void> {
  responses.closeEach();
  straight?.closeEach();
  // The listener stays open meanwhile: closing it resets the connections that wait to be accepted.
  for (let turn = 0; turn < turnsToRead; turn++) await setImmediate();
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  straight?.endIdle();
  const idle = setInterval(() => server.closeIdleConnections(), closeIdleEvery); // those whose last answer has gone
  const late = setTimeout(() => {
    server.closeAllConnections();
    straight?.endAll();
  }, time);
  await closed;
  clearInterval(idle);
  clearTimeout(late);
}
