/** The files of pictures in a folder. */
import { randomUUID } from "node:crypto";
import { createReadStream } from "node:fs";
import { mkdir, rename, rm, stat, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Store, StoredFile } from "./store";

export function localStore(folder: string): Store {
  const fileOf = (key: string): string => join(/* turbopackIgnore: true */ folder, key);
  return {
    /** Written beside its place and moved there, so that a half-written file is never served. */
    async put(key, content) {
      const file = fileOf(key);
      await mkdir(dirname(file), { recursive: true });
      const draft = `${file}.${randomUUID()}.new`;
      try {
        await writeFile(draft, content);
        await rename(draft, file);
      } catch (error) {
        await rm(draft, { force: true }); // half of it would fill a full disk further
        throw error;
      }
    },
    async get(key): Promise<StoredFile | null> {
      const file = fileOf(key);
      const found = await stat(file).catch((error: NodeJS.ErrnoException) => {
        if (error.code === "ENOENT") return null;
        throw error;
      });
      return found?.isFile() ? { bytes: found.size, stream: () => streamOf(file) } : null;
    },
    async remove(hash) {
      await rm(fileOf(hash), { recursive: true, force: true });
    },
    async removeFile(key) {
      await rm(fileOf(key), { force: true });
    },
  };
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
