/** Asks Next in this very process, by HTTP as anybody would, and learns what its answer was made from. */
import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { Agent, type IncomingHttpHeaders, type IncomingMessage, request, type ServerResponse } from "node:http";
import { secretHeader } from "../contract";
import { madeFrom } from "./made-from.mjs";

export type Handle = (request: IncomingMessage, response: ServerResponse) => Promise<unknown>;

export type Rendered = {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
  tags: Set<string>; // what it was made from
};

export type AskNext = (path: string) => Promise<Rendered>;

// The longest is a file of the sitemap's topics: 5,000 addresses of at most 2 kB. A page has a hundredth.
const mostBytes = 12 * 1024 * 1024;

// Whom Next gives a whole page in one go: `htmlLimitedBots` in next.config.ts.
const userAgent = "Dateline-Documents";
// Of web's requests for pages, whose addresses it has resolved: proxy.ts leaves out what has it.
const askerHeader = "x-dateline-asker";

/** Who waits for what their answers were made from, by the names that they go by in `askerHeader`. */
export class Askers {
  private readonly agent = new Agent({ keepAlive: true, timeout: 60_000 });
  private readonly tags = new Map<string, Promise<Set<string>> | null>(); // null until Next begins

  /** Has Next answer; what this is made from is gathered where somebody asked by `ask`. */
  async handle(handle: Handle, request: IncomingMessage, response: ServerResponse): Promise<void> {
    const asker = request.headers[askerHeader];
    if (typeof asker !== "string" || !this.tags.has(asker)) {
      delete request.headers[askerHeader]; // nobody else's address was resolved
      return void (await handle(request, response));
    }
    const tags = madeFrom(async () => {
      const isSent = once(response, "close");
      await handle(request, response);
      await isSent;
    });
    tags.catch(() => {}); // who asked hears of it
    this.tags.set(asker, tags);
    await tags;
  }

  /** What Next answers at an inner path at our host: all that it learns of who asks. */
  async ask(path: string, { port, host, secret }: { port: number; host: string; secret: string }): Promise<Rendered> {
    const asker = randomUUID();
    this.tags.set(asker, null);
    const headers = { host, "user-agent": userAgent, [secretHeader]: secret, [askerHeader]: asker };
    const asked = request({ agent: this.agent, host: "127.0.0.1", port, path, headers });
    try {
      const answered = once(asked, "response");
      asked.end();
      const [answer]: IncomingMessage[] = await answered;
      if (!answer) throw new Error("Next did not answer");
      const body = await bodyOf(answer);
      const tags = await this.tags.get(asker);
      return { status: answer.statusCode ?? 500, headers: answer.headers, body, tags: tags ?? new Set() };
    } finally {
      this.tags.delete(asker);
    }
  }

  close(): void {
    this.agent.destroy();
  }
}

async function bodyOf(answer: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of answer) {
    size += part.length;
    if (size > mostBytes) throw new Error("an answer is too large to be kept");
    parts.push(part);
  }
  return Buffer.concat(parts);
}
