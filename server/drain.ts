/** How a server stops: it accepts and answers everything that was sent to it, then closes. */
import type { RequestListener, Server, ServerResponse } from "node:http";
import { setImmediate } from "node:timers/promises";
import type { Straight } from "./straight-way";

// Node accepts one connection a turn of the event loop: where none came for so many turns, none waits any more, and what
// the last one sent is read.
const quietTurns = 20;
const longestAccept = 5000; // ms: who keeps coming does not hold up the stop
const closeIdleEvery = 50; // ms

const mostListeners = 30; // on one response: ours, and those of Next's

/** The responses that are not sent yet, so that a stop can have each of them end its connection. */
export class OpenResponses {
  private readonly open = new Set<ServerResponse>();
  private isClosing = false;

  /** Keeps count of what the listener answers. */
  watch(listener: RequestListener): RequestListener {
    return (request, response) => {
      if (this.isClosing) response.setHeader("connection", "close");
      this.open.add(response);
      response.setMaxListeners(mostListeners);
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
  await acceptWaiting(server);
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

/** Keeps the listener open until nobody waits: closing it resets the connections that are not accepted yet. */
async function acceptWaiting(server: Server): Promise<void> {
  const until = performance.now() + longestAccept;
  let quiet = 0;
  const come = () => {
    quiet = 0;
  };
  server.on("connection", come);
  for (; quiet < quietTurns && performance.now() < until; quiet++) await setImmediate();
  server.off("connection", come);
}
