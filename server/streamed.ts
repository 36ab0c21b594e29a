/**
 * The sitemap's files of articles: too long to be held in memory, they go from the database to whoever asks piece by
 * piece, as fast as these are taken, compressed on the way.
 */
import { createHash } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { PassThrough, type Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import { constants, createBrotliCompress, createGzip } from "node:zlib";
import { log } from "../lib/log";
import { articleEntries, articlesState, type FileState } from "../lib/paper/article-sitemap";
import { sitemap } from "../lib/sitemaps/write";
import { within } from "../lib/within";
import { type Encoding, encodingFor, etagIn, type Validators } from "./documents/document";
import type { Answer } from "./documents/documents";
import { isUnchangedFor } from "./documents/send";
import { hasLeft } from "./has-left";
import { type Client, type Lane, Left, Overloaded } from "./web/lane";

const writing = 1; // counts up when the same stories are written otherwise
const turnTime = 5000; // ms: who reads more slowly gives the turn to the next, and goes on
const longest = 60_000; // ms that a file is read at most

// Addresses repeat each other: little effort and a small window make them a tenth already.
const compressors: Record<Encoding, () => Transform> = {
  br: () =>
    createBrotliCompress({ params: { [constants.BROTLI_PARAM_QUALITY]: 4, [constants.BROTLI_PARAM_LGWIN]: 18 } }),
  gzip: () => createGzip({ level: 4 }),
  identity: () => new PassThrough(),
};

const missing: Answer = { kind: "short", status: 404, location: null };

export class StreamedFiles {
  constructor(
    private readonly origin: string,
    private readonly common: Record<string, string>, // headers of every answer
    private readonly lane: Lane,
    private readonly times = { turn: turnTime, longest },
  ) {}

  /** Sends a file of articles, or that the client has it; gives what else there is to answer, null once it is sent. */
  async send(request: IncomingMessage, response: ServerResponse, part: number, client: Client): Promise<Answer | null> {
    const { turn, longest } = this.times;
    let sending: Promise<Answer | null> = Promise.resolve(null);
    const begin = async (): Promise<void> => {
      sending = response.destroyed ? sending : this.sendNow(request, response, part);
      await within(sending, turn);
    };
    try {
      await this.lane.take(begin, longest, client);
      return await sending;
    } catch (error) {
      if (error instanceof Left) return null;
      if (error instanceof Overloaded) return { kind: "failed", isOverload: true };
      if (!hasLeft(error)) log.error({ error, part }, "a file of the sitemap could not be sent");
      return response.headersSent ? null : { kind: "failed", isOverload: false };
    }
  }

  private async sendNow(request: IncomingMessage, response: ServerResponse, part: number): Promise<Answer | null> {
    const state = await articlesState(part);
    if (!state) return missing;
    const { headers, method } = request;
    const encoding = encodingFor(headers["accept-encoding"]);
    const validators = validatorsOf(state, this.origin);
    const said = this.headersFor(validators, encoding);
    if (isUnchangedFor(headers, validators)) {
      response.writeHead(304, said).end();
      return null;
    }
    const type = { "content-type": "application/xml; charset=utf-8" };
    const whole = { ...said, ...type, ...(encoding === "identity" ? {} : { "content-encoding": encoding }) };
    if (method === "HEAD") {
      response.writeHead(200, whole).end();
      return null;
    }
    const text = await sitemap(articleEntries(part), this.origin);
    if (!text) return missing;
    response.writeHead(200, whole);
    await pipeline(text, compressors[encoding](), response, { signal: AbortSignal.timeout(this.times.longest) });
    return null;
  }

  private headersFor({ etag, lastModified }: Validators, encoding: Encoding): Record<string, string> {
    return {
      ...this.common,
      vary: "Accept-Encoding",
      "cache-control": "public, no-cache",
      "last-modified": new Date(Math.min(lastModified, Date.now())).toUTCString(), // the clock may be set back
      etag: `W/${etagIn(etag, encoding)}`, // weak: a story may change between the look at the file and its reading
      age: "0",
      "cache-status": "dateline; fwd=bypass",
    };
  }
}

const validatorsOf = ({ changedAt, mark }: FileState, origin: string): Validators => ({
  etag: createHash("sha256").update(`${writing} ${origin} ${mark}`).digest("base64url").slice(0, 22),
  lastModified: Math.floor(changedAt.getTime() / 1000) * 1000,
});
