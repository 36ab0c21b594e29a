import { repeats } from "./excerpt";
import { textOfInline } from "./plain-text";
import type { Block, BodyDocument } from "./schema";

/** The ids of the pictures and articles that a body points to. */
export function referencesOf(body: BodyDocument): { mediaIds: string[]; articleIds: string[] } {
  const mediaIds = new Set<string>();
  const articleIds = new Set<string>();
  for (const block of body.content) {
    if (block.type === "figure") mediaIds.add(block.attrs.mediaId);
    if (block.type === "gallery") for (const item of block.attrs.items) mediaIds.add(item.mediaId);
    if (block.type === "alsoRead") articleIds.add(block.attrs.articleId);
  }
  return { mediaIds: [...mediaIds], articleIds: [...articleIds] };
}

/** The body without a paragraph that only says the standfirst again, as agency copy often does. */
export function withoutRepeatedStandfirst(body: BodyDocument, standfirst: string | null): BodyDocument {
  if (standfirst === null) return body;
  const repeatsStandfirst = repeats(standfirst);
  const isRepeat = (block: Block) => block.type === "paragraph" && repeatsStandfirst(textOfInline(block.content));
  return { ...body, content: body.content.filter((block) => !isRepeat(block)) };
}
