/**
 * Where the files of pictures lie: a folder of DATA_DIR. A key is `{hash}/{file name}`, and a
 * file under a key never changes.
 */
import { createReadStream } from "node:fs";
import { mkdir, rename, rm, stat, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { config } from "./config";

const fileOf = (key: string): string => join(/* turbopackIgnore: true */ config().dataDir, "media", key);

export type StoredFile = { bytes: number; stream: () => ReadableStream<Uint8Array> };

/** Keeps a file. Written beside its place and moved there, so that a half-written one is never served. */
export async function putFile(key: string, content: Buffer): Promise<void> {
  const file = fileOf(key);
  await mkdir(dirname(file), { recursive: true });
  const draft = `${file}.${process.pid}.new`;
  await writeFile(draft, content);
  await rename(draft, file);
}

/** The file under a key; null where there is none. */
export async function getFile(key: string): Promise<StoredFile | null> {
  const file = fileOf(key);
  const found = await stat(file).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return null;
    throw error;
  });
  return found?.isFile() ? { bytes: found.size, stream: () => streamOf(file) } : null;
}

/** The file's content, read as it is sent, and closed where the reader goes away. */
function streamOf(file: string): ReadableStream<Uint8Array> {
  const chunks: AsyncIterator<Uint8Array> = createReadStream(file)[Symbol.asyncIterator]();
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await chunks.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
    async cancel() {
      await chunks.return?.();
    },
  });
}

/** Removes all files of a picture. */
export async function removeFiles(hash: string): Promise<void> {
  await rm(fileOf(hash), { recursive: true, force: true });
}
