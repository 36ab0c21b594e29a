/** The files of pictures, from the storage to whoever asks. Next would send them too, without their length. */
import type { IncomingMessage, ServerResponse } from "node:http";
import { pipeline } from "node:stream/promises";
import { chunksOf } from "../lib/chunks-of";
import { log } from "../lib/log";
import { keptForGood, mediaFile } from "../lib/pictures/media-file";
import { hasLeft } from "./has-left";

export type MediaName = { hash: string; name: string };

/** The picture's file that an address names, whether or not it is there; null for addresses of all else. */
export function mediaAt(url: string): MediaName | null {
  if (!url.startsWith("/media/")) return null;
  const [, hash = "", name = ""] = /^\/media\/([0-9a-f]{32})\/([\w.-]+)(?:\?|$)/.exec(url) ?? [];
  return { hash, name };
}

/** Sends the file, or that the client has it; false where there is none. `common`: headers of every answer. */
export async function sendMedia(
  { hash, name }: MediaName,
  request: IncomingMessage,
  response: ServerResponse,
  common: Record<string, string>,
): Promise<boolean> {
  const etag = `"${hash}-${name}"`; // a file under an address never changes
  const said = {
    ...common,
    "cross-origin-resource-policy": "cross-origin", // other sites show our pictures with our links
    "content-security-policy": "default-src 'none'; sandbox",
    "cache-control": keptForGood,
    etag,
  };
  if (request.headers["if-none-match"]?.includes(etag)) {
    response.writeHead(304, said).end();
    return true;
  }
  const found = await mediaFile(hash, name);
  if (!found) return false;
  response.writeHead(200, { ...said, "content-type": found.type, "content-length": found.file.bytes });
  const stream = found.file.stream();
  if (request.method === "HEAD") {
    response.end();
    await stream.cancel();
    return true;
  }
  try {
    await pipeline(chunksOf(stream), response);
  } catch (error) {
    if (!hasLeft(error)) log.error({ error, hash, name }, "a picture could not be sent whole");
  }
  return true;
}
