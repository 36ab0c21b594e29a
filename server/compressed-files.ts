/**
 * The desk's scripts and styles as the build compressed them (scripts/compress.ts). Next would compress them anew for each
 * visitor, a second of processor for the desk's largest, and by gzip alone.
 */
import type { IncomingMessage, ServerResponse } from "node:http";
import { localStore } from "../lib/storage/local";
import { encodingFor } from "./documents/document";
import { sendFile } from "./send-file";

const addresses = /^\/_next\/static\/((?!.*\.\.)[\w./~-]+\.(?:js|css))(?:\?|$)/;
const suffixes = { br: "br", gzip: "gz" };

/** The name of the script or style sheet that an address names, whether or not it is there; null for addresses of all else. */
export const compressibleAt = (url: string): string | null => addresses.exec(url)?.[1] ?? null;

export type CompressedFiles = (
  name: string,
  request: IncomingMessage,
  response: ServerResponse,
  common: Record<string, string>,
) => Promise<boolean>;

/**
 * Sends from this folder a file in the encoding that its client wants, or that the client has it. False where it is not
 * there compressed, or where the client wants a part of it or its bytes as they are: Next sends that.
 */
export function compressedFiles(folder: string): CompressedFiles {
  const store = localStore(folder);
  return async (name, request, response, common) => {
    const encoding = encodingFor(request.headers["accept-encoding"]);
    if (encoding === "identity" || request.headers.range !== undefined) return false;
    const type = name.endsWith(".css") ? "text/css" : "text/javascript";
    const find = async () => {
      const file = await store.get(`${name}.${suffixes[encoding]}`);
      return file && { file, described: { "content-type": `${type}; charset=utf-8`, "content-encoding": encoding } };
    };
    const headers = { ...common, vary: "Accept-Encoding" };
    return sendFile(request, response, { name: `${name}-${encoding}`, headers, find });
  };
}
