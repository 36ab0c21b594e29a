/** A finished answer to a reader or a machine: made once, sent as it stands to whoever asks. */
import { createHash } from "node:crypto";
import { STATUS_CODES } from "node:http";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import type { Position } from "../../lib/position";
import type { MadePage } from "../contract";

export const encodings = ["br", "gzip", "identity"] as const;
export type Encoding = (typeof encodings)[number];

/** The bytes in one encoding; a strong validator names just these (RFC 9110, 8.8.1). */
type Representation = {
  bytes: Buffer;
  etag: string;
  headers: string[];
  head: string; // the same with the line of the status, as they go over a connection
};

export type Document = {
  status: number; // 200, or 410 for what was taken down
  representations: Record<Encoding, Representation>;
  etag: string; // of the content, whichever its encoding
  lastModified: number; // ms, in whole seconds
  tags: ReadonlySet<string>;
  storyId: string | null; // of an article's own page, or its Markdown
  madeAt: number; // ms: when its making began
  position: Position; // of the changes that it shows
  bytes: number; // held in memory
};

// The last tenth of size costs thirty times the time (30 ms of a thread for home): well spent on what most readers ask
// for. Home then comes in the first ten segments of a connection (RFC 6928).
const brotliQuality = { front: 10, other: 6 };
const compressBrotli = promisify(brotliCompress);
const compressGzip = promisify(gzip);

/** The validator of a content's bytes in one encoding. */
export const etagIn = (etag: string, encoding: Encoding): string =>
  encoding === "identity" ? `"${etag}"` : `"${etag}-${encoding}"`;

/** What a document is told apart from its former one by. */
export type Validators = Pick<Document, "etag" | "lastModified">;

/** The content in each encoding, compressed once and off the main thread. */
export async function compress(content: Buffer, isFront = false): Promise<Record<Encoding, Buffer>> {
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: brotliQuality[isFront ? "front" : "other"],
    [constants.BROTLI_PARAM_SIZE_HINT]: content.byteLength,
  };
  const [br, zipped] = await Promise.all([compressBrotli(content, { params }), compressGzip(content, { level: 6 })]);
  // Copies: what zlib gives lies in blocks of 16 kB, and would keep all of them.
  return { br: Buffer.from(br), gzip: Buffer.from(zipped), identity: content };
}

/** What tells a content from every other. */
export const etagOf = (content: Buffer): string =>
  createHash("sha256").update(content).digest("base64url").slice(0, 22);

type Ingredients = Pick<
  MadePage,
  "status" | "headers" | "storyId" | "modifiedAt" | "madeAt" | "position" | "etag" | "bytes"
> & { tags: Iterable<string> };

/** The document of what was made, or gives `former` new life where nothing in it changed: its time of change stays then. */
export function documentOf(made: Ingredients, former?: Validators): Document {
  const { status, storyId, madeAt, position, etag, bytes } = made;
  const lastModified = Math.floor(timeOfChange(made, former) / 1000) * 1000;
  const headers = Object.entries({ ...made.headers, "last-modified": new Date(lastModified).toUTCString() }).flat();
  const represent = (encoding: Encoding): Representation => {
    const own = etagIn(etag, encoding);
    const said = encoding === "identity" ? [] : ["content-encoding", encoding];
    const length = ["content-length", String(bytes[encoding].byteLength)];
    const all = [...headers, "etag", own, ...said, ...length];
    return { bytes: bytes[encoding], etag: own, headers: all, head: headOf(status, all) };
  };
  return {
    ...{ status, etag, lastModified, tags: new Set(made.tags), storyId, madeAt, position },
    representations: { br: represent("br"), gzip: represent("gzip"), identity: represent("identity") },
    bytes: fixed + bytes.br.byteLength + bytes.gzip.byteLength + bytes.identity.byteLength,
  };
}

/**
 * A story's page changed when the story did, whatever stands beside it. A list or a feed has the time of its newest
 * story, but what leaves it changes it too.
 */
function timeOfChange({ modifiedAt, storyId, madeAt, etag }: Ingredients, former: Validators | undefined): number {
  if (storyId !== null && modifiedAt !== null) return modifiedAt;
  const seenAt = former ? (former.etag === etag ? former.lastModified : madeAt) : (modifiedAt ?? madeAt);
  return Math.max(seenAt, modifiedAt ?? 0);
}

const fixed = 10_240; // bytes of an entry's headers and tags

function headOf(status: number, headers: string[]): string {
  const lines = headers.flatMap((name, index) => (index % 2 === 0 ? [`${name}: ${headers[index + 1]}`] : []));
  return `${[`HTTP/1.1 ${status} ${STATUS_CODES[status]}`, ...lines].join("\r\n")}\r\n`;
}

const chosen = new Map<string, Encoding>();
const mostChosen = 200; // different headers: browsers send a handful

/** The encoding that the client would rather have, the smallest of those it takes as gladly (RFC 9110, 12.5.3). */
export function encodingFor(header: string | undefined): Encoding {
  if (header === undefined) return "identity";
  const known = chosen.get(header);
  if (known) return known;
  const qualities = new Map(
    header.split(",").map((part) => {
      const [name = "", ...parameters] = part.split(";").map((word) => word.trim().toLowerCase());
      const quality = parameters.find((word) => word.startsWith("q="))?.slice(2) ?? "1";
      return [name.replace(/^x-(?=gzip$)/, ""), Number(quality)] as const; // the same (RFC 9110, 8.4.1.3)
    }),
  );
  // What is not named is not taken, but for the bytes as they are, where nothing else is.
  const quality = (encoding: Encoding) => qualities.get(encoding) ?? qualities.get("*") ?? 0;
  const [best] = encodings
    .filter((encoding) => quality(encoding) > 0)
    .sort((one, other) => quality(other) - quality(one));
  const encoding = best ?? "identity";
  if (chosen.size < mostChosen) chosen.set(header, encoding);
  return encoding;
}
