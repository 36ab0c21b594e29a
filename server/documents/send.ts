import type { IncomingMessage, ServerResponse } from "node:http";
import { type Document, type Encoding, encodingFor, encodings, etagIn, type Validators } from "./document";
import type { Kept } from "./store";

/** How the document came to be sent, in the words of RFC 9211. */
export type Source = "hit" | "fwd=miss" | "hit; detail=stale" | "fwd=bypass";

/** Of what is sent from the store. */
export const sourceOf = ({ state }: Kept): Source => (state === "stale" ? "hit; detail=stale" : "hit");

/** Sends the document, or that the client has it already. */
export function sendDocument(
  request: IncomingMessage,
  response: ServerResponse,
  document: Document,
  source: Source,
): void {
  const { headers, method } = request;
  const representation = document.representations[encodingFor(headers["accept-encoding"])];
  const said = ["age", ageOf(document), "cache-status", `dateline; ${source}`];
  if (document.status === 200 && isKnown(headers, document)) {
    response.writeHead(304, [...representation.headers.filter(isOfUnchanged), ...said]);
    response.end();
    return;
  }
  response.writeHead(document.status, [...representation.headers, ...said]);
  if (method === "HEAD") response.end();
  else response.end(representation.bytes);
}

/** What goes over a connection before the bytes, as `sendDocument` has Node write it, but for what is said of the connection. */
export function rawHead(document: Document, encoding: Encoding, source: Source): string {
  const date = new Date().toUTCString();
  const said = `age: ${ageOf(document)}\r\ncache-status: dateline; ${source}\r\nDate: ${date}\r\n`;
  return document.representations[encoding].head + said;
}

const ageOf = ({ madeAt }: Document): string => String(Math.max(0, Math.floor((Date.now() - madeAt) / 1000)));

/** True where the client has this very content; If-None-Match wins over If-Modified-Since (RFC 9110, 13.2.2). */
export function isKnown(headers: IncomingMessage["headers"], { etag, lastModified }: Validators): boolean {
  const tags = headers["if-none-match"];
  if (tags !== undefined) {
    if (tags.trim() === "*") return true;
    const named = tags.split(",").map((tag) => tag.trim().replace(/^W\//, ""));
    return encodings.some((encoding) => named.includes(etagIn(etag, encoding)));
  }
  const since = headers["if-modified-since"];
  return since !== undefined && lastModified <= Date.parse(since);
}

/** A 304 repeats what guides caches and leaves out what describes the bytes (RFC 9110, 15.4.5). */
function isOfUnchanged(_: string, index: number, list: string[]): boolean {
  const name = list[index - (index % 2)] ?? "";
  return !/^content-(?:type|length|encoding)$/.test(name);
}
