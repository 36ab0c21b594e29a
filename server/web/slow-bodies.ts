/** Ends requests whose bodies come so slowly that they only hold a place: each may take half an hour else. */
import type { IncomingMessage, ServerResponse } from "node:http";

const least = 8 * 1024; // bytes a second
const time = 15_000; // ms that a body may come more slowly
const lookEvery = 3000; // ms

type Body = { request: IncomingMessage; response: ServerResponse; bytes: number; since: number };

export class SlowBodies {
  private readonly coming = new Set<Body>();
  private timer: NodeJS.Timeout | undefined;

  constructor(private readonly limits = { least, time, lookEvery }) {}

  /** Watches a request until its body is here. */
  watch(request: IncomingMessage, response: ServerResponse): void {
    const { headers } = request;
    const hasBody = headers["transfer-encoding"] !== undefined || Number(headers["content-length"] ?? 0) > 0;
    if (!hasBody) return;
    const body = { request, response, bytes: request.socket.bytesRead, since: performance.now() };
    const end = () => {
      this.coming.delete(body);
      if (this.coming.size > 0) return;
      clearInterval(this.timer);
      this.timer = undefined;
    };
    this.coming.add(body);
    this.timer ??= setInterval(() => this.look(), this.limits.lookEvery).unref();
    request.once("end", end).once("close", end);
  }

  private look(): void {
    const now = performance.now();
    for (const body of this.coming) {
      const { request, response } = body;
      const { bytesRead } = request.socket;
      const isOurs = request.readableFlowing === null || request.readableLength > 0;
      if (isOurs || bytesRead - body.bytes >= (this.limits.least * this.limits.time) / 1000) {
        body.bytes = bytesRead; // it came quickly enough, or waits for us
        body.since = now;
      } else if (now - body.since >= this.limits.time) this.refuse(request, response);
    }
  }

  private refuse(request: IncomingMessage, response: ServerResponse): void {
    const text = "This came too slowly. Try again on a better line.\n";
    if (response.headersSent) request.destroy();
    else
      response
        .writeHead(408, { "content-type": "text/plain; charset=utf-8", connection: "close" })
        .end(text, () => request.destroy());
  }
}
