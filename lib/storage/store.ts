/** Where the files of pictures lie. A key is `{hash}/{file name}`, and a file under a key never changes. */
export type Store = {
  put: (key: string, content: Buffer) => Promise<void>;
  /** The file under a key; null where there is none. */
  get: (key: string) => Promise<StoredFile | null>;
  /** Removes all files of a picture. */
  remove: (hash: string) => Promise<void>;
  /** Removes the file under a key; nothing happens where there is none. */
  removeFile: (key: string) => Promise<void>;
};

export type StoredFile = { bytes: number; stream: () => ReadableStream<Uint8Array> };

/** All of a file, for what can't read it as it comes. */
export const contentOf = async (file: StoredFile): Promise<Buffer> =>
  Buffer.from(await new Response(file.stream()).arrayBuffer());

const types: Record<string, string> = {
  ...{ avif: "image/avif", webp: "image/webp", jpg: "image/jpeg", jpeg: "image/jpeg" },
  ...{ png: "image/png", gif: "image/gif", heic: "image/heic" },
};

/** The media type of a file, by its name. */
export const typeOf = (name: string): string =>
  types[name.slice(name.lastIndexOf(".") + 1)] ?? "application/octet-stream";
