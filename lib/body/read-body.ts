import { log } from "../log";
import { flattened } from "./nesting";
import { type Block, type BodyDocument, blockWithoutRefusedMarks } from "./schema";

/**
 * The body as stored, made safe to render: a block that is unknown or broken is left out and
 * logged with the article's id, so that it never breaks a page. Of a link that may not be followed
 * the words stay.
 */
export function readBody(stored: unknown, articleId: string): BodyDocument {
  const content: Block[] = [];
  for (const candidate of blocksOf(stored)) {
    const parsed = blockWithoutRefusedMarks.safeParse(flattened(candidate));
    if (parsed.success) content.push(parsed.data);
    else log.warn({ articleId, issues: parsed.error.issues.slice(0, 3) }, "body block left out");
  }
  return { type: "doc", content };
}

function blocksOf(stored: unknown): unknown[] {
  const isDocument = typeof stored === "object" && stored !== null && "content" in stored;
  return isDocument && Array.isArray(stored.content) ? stored.content : [];
}
