/**
 * Pages that stand in for what Next answers with: for a missing address or a fault of ours it
 * sends an empty document that only a script fills. Readers get the paper's own page instead,
 * made while all is well.
 */
import type { IncomingMessage, ServerResponse } from "node:http";
import { isFull } from "../lib/free-space";
import { diskFull } from "../lib/newsroom/outcome";
import { brokenPath, missingPath } from "../lib/urls";
import { type Document, encodingFor } from "./documents/document";
import type { Documents } from "./documents/documents";
import { requestIdHeader } from "./log-requests";

const addresses: Record<number, string> = { 404: missingPath, 500: brokenPath };

export type Replace = (status: number, headers: string[] | Record<string, string>, bytes: Buffer) => void;

export class StandIns {
  private readonly last = new Map<string, Document>();

  constructor(
    private readonly documents: Documents,
    private readonly isDiskFull = isFull,
  ) {}

  /** Makes the pages. */
  async prepare(): Promise<void> {
    await Promise.all(Object.values(addresses).map((address) => this.look(address)));
  }

  /** The page for a status, as it stands; undefined before it could be made once. */
  async page(status: number): Promise<Document | undefined> {
    const address = addressFor(status);
    const last = this.last.get(address);
    if (status >= 500 && last) return last; // what failed may not be waited for
    return (await this.look(address)) ?? last;
  }

  private async look(address: string): Promise<Document | undefined> {
    const kept = this.documents.atHand(address)?.document;
    const answer = kept ?? (await this.documents.answer(address));
    const document = "kind" in answer ? (answer.kind === "document" ? answer.document : undefined) : answer;
    if (document) this.last.set(address, document);
    return document;
  }

  /**
   * Has a response of Next's own carry a page of ours where its would be empty, or the refusal of a full
   * disk where a save failed, with `headers`. Gives what sends another answer before Next does.
   */
  guard(response: ServerResponse, isSave: boolean, headers: Record<string, string>): Replace {
    const { writeHead, write, end } = response;
    let isReplaced = false;

    const replace = (status: number, headers: string[] | Record<string, string>, bytes: Buffer): void => {
      isReplaced = true;
      for (const name of response.getHeaderNames()) if (name !== requestIdHeader) response.removeHeader(name);
      Reflect.apply(writeHead, response, [status, headers]);
      Reflect.apply(end, response, [bytes]);
    };

    // Node sends no header without this call, its own implicit ones included.
    response.writeHead = (...args: unknown[]) => {
      if (isReplaced) return response;
      clampLastModified(response);
      const status = typeof args[0] === "number" ? args[0] : response.statusCode;
      if (status === 500 && isSave && this.isDiskFull()) {
        const { type, body } = fullAnswer(response.req);
        replace(507, { ...headers, "content-type": type, "cache-control": "no-store" }, Buffer.from(body));
        return response;
      }
      const page = this.pageFor(status, response);
      if (!page) return Reflect.apply(writeHead, response, args);
      const sent = page.representations[encodingFor(response.req.headers["accept-encoding"])];
      replace(status, sent.headers, sent.bytes);
      return response;
    };
    response.write = (...args: unknown[]) => isReplaced || Reflect.apply(write, response, args);
    response.end = (...args: unknown[]) => {
      const { headersSent, statusCode } = response;
      const isOurs = statusCode === 500 && isSave ? this.isDiskFull() : false;
      if (!headersSent && (isOurs || this.pageFor(statusCode, response))) response.writeHead(statusCode);
      return isReplaced ? response : Reflect.apply(end, response, args);
    };
    return replace;
  }

  private pageFor(status: number, response: ServerResponse): Document | undefined {
    const isDocument = String(response.getHeader("content-type")).startsWith("text/html");
    if (status < 500 && !(status === 404 && isDocument)) return undefined;
    void this.look(addressFor(status)); // for the next one
    return this.last.get(addressFor(status));
  }
}

/** JSON for the desk's scripts. Next rejects a server action with the text of a response of exactly this type. */
function fullAnswer({ url, headers }: IncomingMessage): { type: string; body: string } {
  if (url?.startsWith("/api/")) return { type: "application/json", body: JSON.stringify(diskFull) };
  const isAction = headers["next-action"] !== undefined;
  return { type: isAction ? "text/plain" : "text/plain; charset=utf-8", body: diskFull.message };
}

const addressFor = (status: number): string => addresses[status >= 500 ? 500 : 404] ?? missingPath;

/** No answer names a time later than its own Date (RFC 9110, 8.8.2.1), as a file's is where the clock was set back. */
function clampLastModified(response: ServerResponse): void {
  const lastModified = Date.parse(String(response.getHeader("last-modified")));
  if (lastModified > Date.now()) response.setHeader("last-modified", new Date().toUTCString());
}
