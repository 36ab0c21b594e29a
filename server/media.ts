/** The files of pictures, from the storage to whoever asks. Next would send them too, without their length. */
import type { IncomingMessage, ServerResponse } from "node:http";
import { mediaFile } from "../lib/pictures/media-file";
import { sendFile } from "./send-file";

export type MediaName = { hash: string; name: string };

/** The picture's file that an address names, whether or not it is there; null for addresses of all else. */
export function mediaAt(url: string): MediaName | null {
  if (!url.startsWith("/media/")) return null;
  const [, hash = "", name = ""] = /^\/media\/([0-9a-f]{32})\/([\w.-]+)(?:\?|$)/.exec(url) ?? [];
  return { hash, name };
}

/** Sends the file, or that the client has it; false where there is none. `common`: headers of every answer. */
export function sendMedia(
  { hash, name }: MediaName,
  request: IncomingMessage,
  response: ServerResponse,
  common: Record<string, string>,
): Promise<boolean> {
  const headers = {
    ...common,
    "cross-origin-resource-policy": "cross-origin", // other sites show our pictures with our links
    "content-security-policy": "default-src 'none'; sandbox",
  };
  const find = async () => {
    const found = await mediaFile(hash, name);
    return found && { file: found.file, described: { "content-type": found.type } };
  };
  return sendFile(request, response, { name: `${hash}-${name}`, headers, find });
}
