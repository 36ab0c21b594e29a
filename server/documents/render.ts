/** Has Next render an address within this process, and keeps the whole of its answer. */
import { IncomingMessage, type OutgoingHttpHeaders, ServerResponse } from "node:http";
import { Socket } from "node:net";
import { madeFrom } from "../made-from.mjs";

export type Handle = (request: IncomingMessage, response: ServerResponse) => Promise<unknown>;

export type Rendered = {
  status: number;
  headers: OutgoingHttpHeaders;
  body: Buffer;
  tags: Set<string>; // what it was made from
};

// The longest is a file of the sitemap's topics: 5,000 addresses of at most 2 kB. A page has a hundredth.
const mostBytes = 12 * 1024 * 1024;

// Whom Next gives a whole page in one go: `htmlLimitedBots` in next.config.ts.
const userAgent = "Dateline-Documents";

/** What Next answers at an address (path and query) at our host: all that it learns of who asks. */
export async function render(handle: Handle, address: string, host: string): Promise<Rendered> {
  const request = new IncomingMessage(new Socket());
  const headers = { host, "user-agent": userAgent };
  Object.assign(request, { method: "GET", url: address, headers, httpVersion: "1.1" });
  request.push(null);
  const response = new KeptResponse(request);
  const tags = await madeFrom(async () => {
    await handle(request, response);
    await response.whole;
  });
  return { status: response.statusCode, headers: response.getHeaders(), body: Buffer.concat(response.parts), tags };
}

/** A response that goes nowhere. */
class KeptResponse extends ServerResponse {
  readonly parts: Buffer[] = [];
  private size = 0;
  private settle = { resolve: () => {}, reject: (_: Error) => {} };
  readonly whole = new Promise<void>((resolve, reject) => {
    this.settle = { resolve, reject };
  });

  override writeHead(status: number, ...rest: unknown[]): this {
    this.statusCode = status;
    const given = rest.find((value) => typeof value === "object" && value !== null) ?? {};
    const headers = Array.isArray(given) ? pairs(given) : Object.entries(given);
    for (const [name, value] of headers) this.setHeader(name, value);
    return this;
  }

  override flushHeaders(): void {}

  override write(part: unknown, ...rest: unknown[]): boolean {
    this.keep(part);
    const done = rest.find((value) => typeof value === "function");
    if (done) process.nextTick(done);
    return true;
  }

  override end(...rest: unknown[]): this {
    const [part] = rest;
    if (part !== undefined && part !== null && typeof part !== "function") this.keep(part);
    if (this.finished) return this;
    this.finished = true;
    process.nextTick(() => {
      this.emit("finish");
      this.emit("close");
      this.settle.resolve();
    });
    return this;
  }

  override destroy(error?: Error): this {
    this.settle.reject(error ?? new Error("the render broke off"));
    return this;
  }

  private keep(part: unknown): void {
    const bytes = typeof part === "string" ? Buffer.from(part) : part instanceof Uint8Array ? Buffer.from(part) : null;
    if (!bytes) return;
    this.size += bytes.byteLength;
    if (this.size > mostBytes) this.settle.reject(new Error("an answer is too large to be kept"));
    else this.parts.push(bytes);
  }
}

const pairs = (flat: unknown[]): [string, string][] =>
  flat.flatMap((value, index) => (index % 2 === 0 ? [[String(value), String(flat[index + 1])]] : []));
