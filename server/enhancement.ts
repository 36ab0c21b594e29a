/** The readers' one script, compressed once, kept in memory and served under an address that names its content. */
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { compress, type Document, documentOf, etagOf } from "./documents/document";
import type { Enhancement } from "./render/rewrite";
import { commonHeaders } from "./security-headers";

export type Script = Enhancement & { document: Document };

const from = "/enhance.js";

export async function readEnhancement(root: string, isSecure: boolean): Promise<Script> {
  return scriptOf(await readFile(join(root, "public", from)), isSecure);
}

/** The script as a document that never changes at its address. */
export async function scriptOf(content: Buffer, isSecure: boolean): Promise<Script> {
  const hash = createHash("sha256").update(content).digest("hex").slice(0, 12);
  const headers = {
    ...commonHeaders({ isSecure }),
    "content-type": "text/javascript; charset=utf-8",
    "cache-control": "public, max-age=31536000, immutable",
    vary: "Accept-Encoding",
  };
  const made = { status: 200, headers, tags: [], storyId: null, modifiedAt: null, madeAt: Date.now(), position: "" };
  const document = documentOf({ ...made, etag: etagOf(content), bytes: await compress(content, true) });
  return { from, to: `/enhance.${hash}.js`, document };
}
