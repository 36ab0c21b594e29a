/**
 * Pages that stand in for what Next answers with: for a missing address or a fault of ours it
 * sends an empty document that only a script fills. Readers get the paper's own page instead,
 * made while all is well.
 */
import type { IncomingMessage } from "node:http";
import { isFull } from "../lib/host/free-space";
import { diskFull } from "../lib/newsroom/outcome";
import { brokenPath, missingPath } from "../lib/urls";
import { type Document, encodingFor } from "./documents/document";
import type { Documents } from "./documents/documents";

const addresses: Record<number, string> = { 404: missingPath, 500: brokenPath };

export type Instead = { status: number; headers: Record<string, string>; bytes: Buffer };

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
   * What is sent in place of an answer of Next's: a page of ours where its would be empty, or the refusal of a
   * full disk where a save failed. Null where Next's own is sent.
   */
  instead(request: IncomingMessage, { status, type }: { status: number; type: string | undefined }): Instead | null {
    const isSave = request.method !== "GET";
    if (status === 500 && isSave && this.isDiskFull()) return fullAnswer(request);
    if (status < 500 && !(status === 404 && type?.startsWith("text/html"))) return null;
    void this.look(addressFor(status)); // for the next one
    const page = this.last.get(addressFor(status));
    if (!page) return null;
    const { headers, bytes } = page.representations[encodingFor(request.headers["accept-encoding"])];
    return { status, headers: pairs(headers), bytes };
  }
}

/** JSON for the desk's scripts. Next rejects a server action with the text of a response of exactly this type. */
function fullAnswer({ url, headers }: IncomingMessage): Instead {
  const said = (type: string, body: string): Instead => ({
    ...{ status: 507, headers: { "content-type": type, "cache-control": "no-store" }, bytes: Buffer.from(body) },
  });
  if (url?.startsWith("/api/")) return said("application/json", JSON.stringify(diskFull));
  const isAction = headers["next-action"] !== undefined;
  return said(isAction ? "text/plain" : "text/plain; charset=utf-8", diskFull.message);
}

const pairs = (flat: string[]): Record<string, string> =>
  Object.fromEntries(flat.flatMap((name, index) => (index % 2 === 0 ? [[name, flat[index + 1] ?? ""]] : [])));

const addressFor = (status: number): string => addresses[status >= 500 ? 500 : 404] ?? missingPath;
