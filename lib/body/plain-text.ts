import { plainTextOfBlock } from "./blocks";
import { onLines } from "./inline-text";
import type { BodyDocument } from "./schema";

/**
 * The words of a body, one block to a line: for search, excerpts, word counts and feeds.
 * What isn't the article's own prose (embeds, 'also read', dividers) has no words.
 */
export const plainTextOf = (body: BodyDocument): string => onLines(body.content.map(plainTextOfBlock));
