/**
 * All that the web process and the processes that render agree on: they speak HTTP on this machine's loopback. A
 * request for a finished page is a GET with `makes`; every other one is for Next as it stands.
 */
import { z } from "zod";
import type { Encoding } from "./documents/document";

/** In each request: shows that it is the web process's, since anybody on this machine can reach the port. */
export const secretHeader = "x-dateline-secret";
/** In each request: how far the web process knows changes (lib/position.ts). A render that is behind catches up first. */
export const positionHeader = "x-dateline-position";
/** In a request for a finished page. */
export const makesHeader = "x-dateline-makes";

/** What stands at an address for which no document can be kept: it is missing, has moved, or could not be made. */
export type MadeShort = { kind: "short"; status: number; location: string | null };

const madePage = z.object({
  kind: z.literal("page"),
  status: z.number(), // 200, or 410 for what was taken down
  headers: z.record(z.string(), z.string()), // all but what follows from the bytes
  tags: z.array(z.string()), // what it was made from
  storyId: z.string().nullable(), // of an article's own page, or its Markdown
  modifiedAt: z.number().nullable(), // ms; null where the content does not say
  madeAt: z.number(), // ms: when its making began
  position: z.string(), // of the changes that it shows
  isKept: z.boolean(), // false for what is made anew at each request
  etag: z.string(),
});
const madeShort = z.object({ kind: z.literal("short"), status: z.number(), location: z.string().nullable() });
const sizes = z.object({ br: z.number(), gzip: z.number(), identity: z.number() });
const head = z.object({ made: z.discriminatedUnion("kind", [madePage, madeShort]), sizes });

export type MadePage = z.infer<typeof madePage> & { bytes: Record<Encoding, Buffer> };
export type Made = MadePage | MadeShort;

const lengthBytes = 4; // of the head's length, before it
const order = ["br", "gzip", "identity"] as const;
const empty = Buffer.alloc(0);

/** The answer's body: the head's length, the head as JSON, and the bytes of each encoding. */
export function writeMade(made: Made): Buffer {
  const bytes = made.kind === "page" ? made.bytes : { br: empty, gzip: empty, identity: empty };
  const said = made.kind === "page" ? { ...made, bytes: undefined } : made;
  const sizes = { br: bytes.br.byteLength, gzip: bytes.gzip.byteLength, identity: bytes.identity.byteLength };
  const json = Buffer.from(JSON.stringify({ made: said, sizes }));
  const length = Buffer.alloc(lengthBytes);
  length.writeUInt32BE(json.byteLength);
  return Buffer.concat([length, json, ...order.map((encoding) => bytes[encoding])]);
}

/** What `writeMade` wrote. Throws where it is something else, or cut short. */
export function readMade(body: Buffer): Made {
  const end = lengthBytes + body.readUInt32BE();
  const { made, sizes } = head.parse(JSON.parse(body.toString("utf8", lengthBytes, end)));
  if (body.byteLength !== end + sizes.br + sizes.gzip + sizes.identity) throw new Error("a page was cut short");
  if (made.kind === "short") return made;
  let start = end;
  // Copies, so that none keeps all three in memory.
  const [br = empty, gzip = empty, identity = empty] = order.map((encoding) => {
    const part = Buffer.from(body.subarray(start, start + sizes[encoding]));
    start += sizes[encoding];
    return part;
  });
  return { ...made, bytes: { br, gzip, identity } };
}
