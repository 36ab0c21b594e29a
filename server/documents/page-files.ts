/**
 * The second level of finished pages: files below DATA_DIR, which outlive the process. What is read is checked against
 * the changes since it was made; what is written is written behind, whole or not at all.
 */
import { createHash, randomUUID } from "node:crypto";
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { log } from "../../lib/log";
import { sparingly } from "../../lib/log-sparingly";
import { type MadePage, readMade, writeMade } from "../contract";
import { type Document, documentOf, etagOf, type Validators } from "./document";

const buckets = 256; // folders, each of which holds its share of the bytes
const oldPart = 60 * 60_000; // ms
const mostWaiting = 500; // pages to be written: what comes faster is not written
const head = z.object({ address: z.string(), lastModified: z.number(), hash: z.string() });

const warn = sparingly((leftOut, error: unknown) =>
  log.warn({ error, leftOut }, "a page could not be written to disk"),
);

export class PageFiles {
  private readonly waiting = new Map<string, { made: MadePage; lastModified: number }>();
  private readonly sizes = new Map<string, number>(); // of the buckets that were written to, bytes
  private writing: Promise<void> | undefined;
  private current: { address: string; written: Promise<void> } | undefined; // what is written just now

  /** `folder`: of this build and database alone. */
  constructor(
    private readonly folder: string,
    private readonly mostBytes: number,
  ) {}

  /** The page as it was written; null where there is none, or none that is whole. */
  async read(address: string): Promise<Document | null> {
    const file = this.fileOf(address);
    const bytes = await readFile(file.path).catch(() => null);
    if (bytes === null) return null;
    try {
      const end = bytes.indexOf("\n");
      const said = head.parse(JSON.parse(bytes.toString("utf8", 0, end)));
      const rest = bytes.subarray(end + 1);
      if (said.hash !== etagOf(rest)) throw new Error("not as it was written");
      const made = readMade(rest);
      if (said.address !== address || made.kind !== "page") return null;
      return documentOf(made, { etag: made.etag, lastModified: said.lastModified });
    } catch {
      await this.remove(address);
      return null;
    }
  }

  /** Has the page written as soon as the disk has time for it. */
  write(address: string, made: MadePage, { lastModified }: Pick<Validators, "lastModified">): void {
    if (this.waiting.size >= mostWaiting && !this.waiting.has(address)) return;
    this.waiting.set(address, { made, lastModified });
    this.writing ??= this.writeAll().finally(() => {
      this.writing = undefined;
    });
  }

  async remove(address: string): Promise<void> {
    this.waiting.delete(address);
    if (this.current?.address === address) await this.current.written;
    await rm(this.fileOf(address).path, { force: true }).catch(warn); // it is checked whenever it is read
  }

  /** Resolves once all is written. */
  async close(): Promise<void> {
    await this.writing;
  }

  private async writeAll(): Promise<void> {
    for (let next = this.next(); next; next = this.next()) {
      const [address, { made, lastModified }] = next;
      this.waiting.delete(address);
      const rest = writeMade(made);
      const line = `${JSON.stringify({ address, lastModified, hash: etagOf(rest) })}\n`;
      const written = this.writeOne(address, Buffer.concat([Buffer.from(line), rest])).catch(warn);
      this.current = { address, written };
      await written;
    }
  }

  private next = () => this.waiting.entries().next().value;

  private async writeOne(address: string, bytes: Buffer): Promise<void> {
    const { bucket, path } = this.fileOf(address);
    const most = this.mostBytes / buckets;
    if (bytes.byteLength > most) return;
    const size = (this.sizes.get(bucket) ?? (await sizeOf(bucket))) + bytes.byteLength;
    this.sizes.set(bucket, size > most ? (await thin(bucket, most * 0.8)) + bytes.byteLength : size);
    await mkdir(bucket, { recursive: true, mode: 0o700 });
    const part = join(this.folder, `${randomUUID()}.part`);
    try {
      await writeFile(part, bytes, { mode: 0o600 });
      await rename(part, path);
    } catch (error) {
      await rm(part, { force: true }); // a full disk leaves half of it
      throw error;
    }
  }

  private fileOf(address: string): { bucket: string; path: string } {
    const hash = createHash("sha256").update(address).digest("hex");
    const bucket = join(this.folder, hash.slice(0, 2));
    return { bucket, path: join(bucket, hash) };
  }
}

type Written = { path: string; bytes: number; at: number };

async function filesIn(bucket: string): Promise<Written[]> {
  const names = await readdir(bucket).catch(() => []);
  const found = await Promise.all(
    names.map(async (name): Promise<Written[]> => {
      const path = join(bucket, name);
      const found = await stat(path).catch(() => null); // another process thins it at this moment
      return found ? [{ path, bytes: found.size, at: found.mtimeMs }] : [];
    }),
  );
  return found.flat();
}

const sizeOf = async (bucket: string): Promise<number> =>
  (await filesIn(bucket)).reduce((sum, { bytes }) => sum + bytes, 0);

/** Removes the oldest until so many bytes are left; gives what is left. */
async function thin(bucket: string, most: number): Promise<number> {
  const files = (await filesIn(bucket)).sort((one, other) => one.at - other.at);
  let left = files.reduce((sum, { bytes }) => sum + bytes, 0);
  for (const { path, bytes } of files) {
    if (left <= most) break;
    await rm(path, { force: true });
    left -= bytes;
  }
  return left;
}

/** Opens the files of this build and site over this database, in `pages` below the folder; removes those of others. */
export async function openPageFiles(dataDir: string, mostBytes: number, marks: string[]): Promise<PageFiles> {
  const name = createHash("sha256").update(marks.join("\n")).digest("hex").slice(0, 16);
  const pages = join(dataDir, "pages");
  await mkdir(join(pages, name), { recursive: true, mode: 0o700 });
  for (const other of await readdir(pages)) {
    if (other !== name) await rm(join(pages, other), { recursive: true, force: true }).catch(warn); // it may be in use
  }
  for (const file of await readdir(join(pages, name))) {
    if (!file.endsWith(".part")) continue;
    const part = join(pages, name, file); // a write that was cut off, or another process's in the making
    const written = await stat(part).catch(() => null);
    if (written && Date.now() - written.mtimeMs > oldPart) await rm(part, { force: true });
  }
  return new PageFiles(join(pages, name), mostBytes);
}
