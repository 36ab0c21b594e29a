/**
 * Has Next answer a request, in a process that renders: what is sent goes there as it comes, and so does the answer
 * come back. Nothing is held in between, and who leaves ends both.
 */
import type { IncomingHttpHeaders, IncomingMessage, OutgoingHttpHeaders, ServerResponse } from "node:http";
import { pipeline } from "node:stream/promises";
import type { Position } from "../../lib/position";
import { positionHeader } from "../contract";
import { Left } from "./lane";
import { type Asking, isBrokenOff, type Renders } from "./renders";

/** What Next said, before any of it is sent. */
export type Said = { status: number; headers: IncomingHttpHeaders };

type Forwarding = {
  renders: Renders;
  headers: OutgoingHttpHeaders; // what Next is told, `forwardedHeaders` and more
  position: Position;
  body: Buffer | null; // what was read of the request; null where it is still to be read
  signal: AbortSignal; // ends the asking: somebody else has answered
  /** Sends the answer's head, or another answer: true where it did. */
  begin: (said: Said) => Promise<boolean>;
};

// Of this connection alone (RFC 9110, 7.6.1), and what speaks between our own processes, or between Next's.
const hop = new Set([
  ...["connection", "keep-alive", "proxy-authenticate", "proxy-authorization", "proxy-connection"],
  ...["te", "trailer", "transfer-encoding", "upgrade", "expect"],
]);
const ours = /^(?:x-dateline-|x-middleware-|x-invoke-|x-matched-path$|x-nextjs-data$|content-security-policy)/;

/** The headers of a client's request that Next may see. */
export const forwardedHeaders = (headers: IncomingHttpHeaders): OutgoingHttpHeaders =>
  Object.fromEntries(Object.entries(headers).filter(([name]) => !hop.has(name) && !ours.test(name)));

/** The headers of Next's answer that the client is sent. */
export const answeredHeaders = (headers: IncomingHttpHeaders): OutgoingHttpHeaders =>
  Object.fromEntries(Object.entries(headers).filter(([name]) => !hop.has(name)));

/** Forwards the request. Rejects where no render answered, before anything was sent. */
export async function forward(request: IncomingMessage, response: ServerResponse, way: Forwarding): Promise<void> {
  const { method = "GET", url = "/" } = request;
  const headers: OutgoingHttpHeaders = { ...way.headers, [positionHeader]: way.position };
  if (way.body !== null) headers["content-length"] = way.body.byteLength;
  else if (request.headers["transfer-encoding"] !== undefined) headers["transfer-encoding"] = "chunked";

  const isRepeatable = (method === "GET" || method === "HEAD") && !hasBody(request);
  const isOver = () => way.signal.aborted || response.destroyed;
  const attempt = async (): Promise<void> => {
    const asking = await way.renders.ask(method, url, headers);
    const { asked } = asking;
    const end = () => asked.destroy(new Left());
    if (isOver()) return void end();
    response.once("close", end);
    way.signal.addEventListener("abort", end);
    try {
      await answerBy(asking, request, response, way);
    } finally {
      request.unpipe(asked).resume(); // a browser reads no answer before it has sent all of its file
      if (!asked.writableEnded) end(); // answered before all was sent
      response.off("close", end);
      way.signal.removeEventListener("abort", end);
    }
  };
  try {
    await attempt().catch((error: unknown) => {
      if (!isRepeatable || response.headersSent || isOver() || !isBrokenOff(error)) throw error;
      return attempt();
    });
  } catch (error) {
    if (isOver()) return;
    if (!response.headersSent) throw error;
    response.destroy(); // half an answer must not look like a whole one
  }
}

/** True for a request that sends something. */
export const hasBody = ({ headers }: IncomingMessage): boolean =>
  headers["transfer-encoding"] !== undefined || Number(headers["content-length"] ?? 0) > 0;

async function answerBy(
  { asked, answer }: Asking,
  request: IncomingMessage,
  response: ServerResponse,
  { body, begin }: Forwarding,
): Promise<void> {
  if (body !== null) asked.end(body);
  else if (request.readableEnded) asked.end();
  else request.pipe(asked);
  const said = await answer;
  if (await begin({ status: said.statusCode ?? 500, headers: said.headers })) said.resume();
  else await pipeline(said, response);
}
