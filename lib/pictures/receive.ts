import { createHash, randomUUID } from "node:crypto";
import { createWriteStream } from "node:fs";
import { mkdir, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { chunksOf } from "../chunks-of";
import { config } from "../config";
import { type Limits, tooLarge } from "./inspect";

/** A file that has arrived whole and is not yet in the library. */
export type Received = { path: string; hash: string };

/** Where files wait for their turn. A start removes what a crash left here (lib/newsroom/pictures/sweep-uploads.ts). */
export const uploadsFolder = (): string => join(/* turbopackIgnore: true */ config().dataDir, "uploads");

// Half a SHA-256, in hexadecimal: no two pictures of one paper share it, and addresses stay short.
const hashLength = 32;

/** What names a picture by its content. */
export const hashOf = (content: Buffer): string =>
  createHash("sha256").update(content).digest("hex").slice(0, hashLength);

class TooLarge extends Error {}

/**
 * Writes a body to a file as it comes, named by the hash of its content. Stops at the limit, and
 * leaves nothing where it is refused or breaks off (throws then).
 */
export async function receive(body: ReadableStream<Uint8Array>, limits: Limits): Promise<Received | { why: string }> {
  const folder = uploadsFolder();
  await mkdir(folder, { recursive: true });
  const draft = join(folder, randomUUID());
  const digest = createHash("sha256");
  let bytes = 0;
  async function* counted(chunks: AsyncIterable<Uint8Array>) {
    for await (const chunk of chunks) {
      bytes += chunk.byteLength;
      const why = tooLarge(bytes, limits);
      if (why !== null) throw new TooLarge(why);
      digest.update(chunk);
      yield chunk;
    }
  }
  try {
    await pipeline(chunksOf(body), counted, createWriteStream(draft));
    const hash = digest.digest("hex").slice(0, hashLength);
    const path = join(folder, `${hash}.${randomUUID()}`);
    await rename(draft, path);
    return { path, hash };
  } catch (error) {
    await rm(draft, { force: true });
    if (error instanceof TooLarge) return { why: error.message };
    throw error;
  }
}
