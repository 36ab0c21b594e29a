import { articlesIn, picturesIn } from "./blocks";
import { repeats } from "./excerpt";
import { textOfInline } from "./inline-text";
import type { Block, BodyDocument } from "./schema";

/** The ids of the pictures and articles that a body points to. */
export function referencesOf(body: BodyDocument): { mediaIds: string[]; articleIds: string[] } {
  const mediaIds = new Set<string>();
  const articleIds = new Set<string>();
  for (const block of body.content) {
    for (const { mediaId } of picturesIn(block)) mediaIds.add(mediaId);
    for (const articleId of articlesIn(block)) articleIds.add(articleId);
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
