/** The readers' one script, kept in memory and served under an address that names its content. */
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Enhancement } from "./documents/rewrite";

const from = "/enhance.js";

export async function readEnhancement(root: string): Promise<Enhancement & { text: Buffer }> {
  const text = await readFile(join(root, "public", from));
  const hash = createHash("sha256").update(text).digest("hex").slice(0, 12);
  return { from, to: `/enhance.${hash}.js`, text };
}
