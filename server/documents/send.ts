import type { IncomingMessage, ServerResponse } from "node:http";
import { type Document, type Encoding, encodingFor, encodings, etagIn, type Validators } from "./document";
import type { Kept } from "./store";

/** How the document came to be sent, in the words of RFC 9211. */
export type Source = "hit" | "fwd=miss" | "hit; detail=stale" | "fwd=bypass";

/** Of what is sent from the store. */
export const sourceOf = ({ state }: Kept): Source => (state === "stale" ? "hit; detail=stale" : "hit");

/** What is said of an answer whose form was asked for: some caches don't look at Vary, and would give it to everybody. */
export const negotiated = { "cache-control": "private, no-cache", vary: "Accept-Encoding, Accept" };

/** Sends the document, or that the client has it already; `others` are headers that it has instead of its own. */
export function sendDocument(
  request: IncomingMessage,
  response: ServerResponse,
  document: Document,
  source: Source,
  others: Record<string, string> = {},
): void {
  const { headers, method } = request;
  const representation = document.representations[encodingFor(headers["accept-encoding"])];
  const own = without(Object.keys(others), unlessAhead(document, representation.headers));
  const said = [
    ...own,
    "age",
    ageOf(document),
    "cache-status",
    `dateline; ${source}`,
    ...Object.entries(others).flat(),
  ];
  if (document.status === 200 && isUnchangedFor(headers, document)) {
    response.writeHead(304, without(ofBytes, said)).end();
    return;
  }
  response.writeHead(document.status, said);
  if (method === "HEAD") response.end();
  else response.end(representation.bytes);
}

// A 304 repeats what guides caches and leaves out what describes the bytes (RFC 9110, 15.4.5).
const ofBytes = ["content-type", "content-length", "content-encoding"];

/** Names and values in turn, but for those of these names. */
const without = (names: string[], headers: string[]): string[] =>
  names.length === 0 ? headers : headers.filter((_, index) => !names.includes(headers[index - (index % 2)] ?? ""));

/** What goes over a connection before the bytes, as `sendDocument` has Node write it, but for what is said of the connection. */
export function rawHead(document: Document, encoding: Encoding, source: Source): string {
  const date = new Date().toUTCString();
  const { head } = document.representations[encoding];
  const past = isAhead(document) ? head.replace(/^last-modified: .*$/m, `last-modified: ${date}`) : head;
  const said = `age: ${ageOf(document)}\r\ncache-status: dateline; ${source}\r\nDate: ${date}\r\n`;
  return past + said;
}

/** True where the clock was set back since: no answer names a time later than its own Date (RFC 9110, 8.8.2.1). */
const isAhead = ({ lastModified }: Validators): boolean => lastModified > Date.now();

const unlessAhead = (document: Document, headers: string[]): string[] =>
  isAhead(document) ? [...without(["last-modified"], headers), "last-modified", new Date().toUTCString()] : headers;

const ageOf = ({ madeAt }: Document): string => String(Math.max(0, Math.floor((Date.now() - madeAt) / 1000)));

/** True where the client has this very content; If-None-Match wins over If-Modified-Since (RFC 9110, 13.2.2). */
export function isUnchangedFor(headers: IncomingMessage["headers"], { etag, lastModified }: Validators): boolean {
  const tags = headers["if-none-match"];
  if (tags !== undefined) {
    if (tags.trim() === "*") return true;
    const named = tags.split(",").map((tag) => tag.trim().replace(/^W\//, ""));
    return encodings.some((encoding) => named.includes(etagIn(etag, encoding)));
  }
  const since = headers["if-modified-since"];
  return since !== undefined && lastModified <= Date.parse(since);
}
