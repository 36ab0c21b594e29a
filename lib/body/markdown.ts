/**
 * A body as a Markdown tree (mdast, with GitHub's tables and strikethrough): what writes it
 * escapes it, so that text stays text. What Markdown can't say is said in its plainest way.
 */
import type { RootContent } from "mdast";
import { markdownOfBlock } from "./blocks";
import type { MarkdownReferences, MarkdownTools } from "./blocks/block-definition";
import { inlineMarkdown } from "./inline-markdown";
import { paragraphOf, strong, text } from "./markdown-parts";
import type { BodyDocument } from "./schema";

/** The blocks of a body; `dateline` (the place it was written) opens its first paragraph. */
export function markdownOf(body: BodyDocument, references: MarkdownReferences, dateline: string | null): RootContent[] {
  const tools: MarkdownTools = {
    ...references,
    inline: (content) => inlineMarkdown(content, references.address),
    blocks: (blocks) => blocks.flatMap((block) => markdownOfBlock(block, tools)),
  };
  const opening = body.content.findIndex((block) => block.type === "paragraph");
  return body.content.flatMap((block, place) => {
    if (block.type !== "paragraph" || place !== opening || dateline === null) return markdownOfBlock(block, tools);
    return [paragraphOf([strong([text(`${dateline}:`)]), text(" "), ...tools.inline(block.content)])];
  });
}
