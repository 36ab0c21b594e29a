/** Files that never change at their address, from a store to whoever asks. */
import type { IncomingMessage, ServerResponse } from "node:http";
import { pipeline } from "node:stream/promises";
import { chunksOf } from "../lib/chunks-of";
import { log } from "../lib/log";
import { keptForGood } from "../lib/pictures/media-file";
import type { StoredFile } from "../lib/storage/store";
import { hasLeft } from "./has-left";

/** A file, and the headers that describe its bytes. */
type Found = { file: StoredFile; described: Record<string, string> };

type Sending = {
  name: string; // of these very bytes: the validator
  headers: Record<string, string>; // of the file and of a 304
  find: () => Promise<Found | null>;
};

/** Sends the file, or that the client has it; false where there is none. */
export async function sendFile(
  request: IncomingMessage,
  response: ServerResponse,
  { name, headers, find }: Sending,
): Promise<boolean> {
  const etag = `"${name}"`;
  const said = { ...headers, "cache-control": keptForGood, etag };
  if (request.headers["if-none-match"]?.includes(etag)) {
    response.writeHead(304, said).end();
    return true;
  }
  const found = await find();
  if (!found) return false;
  const { file, described } = found;
  response.writeHead(200, { ...said, ...described, "content-length": file.bytes });
  const stream = file.stream();
  if (request.method === "HEAD") {
    response.end();
    await stream.cancel();
    return true;
  }
  try {
    await pipeline(chunksOf(stream), response);
  } catch (error) {
    if (!hasLeft(error)) log.error({ error, name }, "a file could not be sent whole");
  }
  return true;
}
