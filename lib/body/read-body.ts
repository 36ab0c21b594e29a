import { log } from "../log";
import { flattened, isTooDeep } from "./nesting";
import { type Block, type BodyDocument, block, mark } from "./schema";

/**
 * The body as stored, made safe to render: a block that is unknown or broken is left out and
 * logged with the article's id, so that it never breaks a page. Of a link that may not be followed
 * the words stay.
 */
export function readBody(stored: unknown, articleId: string): BodyDocument {
  const content: Block[] = [];
  for (const candidate of blocksOf(stored)) {
    const shallow = flattened(candidate);
    const whole = block.safeParse(shallow);
    const parsed = whole.success || isTooDeep(shallow) ? whole : block.safeParse(withoutRefusedMarks(shallow));
    if (parsed.success) content.push(parsed.data);
    else log.warn({ articleId, issues: parsed.error.issues.slice(0, 3) }, "body block left out");
  }
  return { type: "doc", content };
}

/** The block with its words, and without marks that are refused: a link may have been stored when more was allowed. */
const withoutRefusedMarks = (candidate: unknown): unknown =>
  JSON.parse(
    JSON.stringify(candidate ?? null, (key, value: unknown) =>
      key === "marks" && Array.isArray(value) ? value.filter((each) => mark.safeParse(each).success) : value,
    ),
  );

function blocksOf(stored: unknown): unknown[] {
  const isDocument = typeof stored === "object" && stored !== null && "content" in stored;
  return isDocument && Array.isArray(stored.content) ? stored.content : [];
}
