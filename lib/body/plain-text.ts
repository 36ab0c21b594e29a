import { joinTexts } from "./join-text";
import type { Block, BodyDocument, Inline, ListItem } from "./schema";

/**
 * The words of a body, one block to a line: for search, excerpts, word counts and feeds.
 * What isn't the article's own prose (embeds, 'also read', dividers) has no words.
 */
export function plainTextOf(body: BodyDocument): string {
  return body.content
    .map(textOfBlock)
    .filter((line) => line !== "")
    .join("\n");
}

/** The text of inline content, marks dropped, line breaks as the spaces of its script. */
export function textOfInline(content: readonly Inline[]): string {
  const lines = [""];
  for (const node of content) {
    if (node.type === "text") lines.push((lines.pop() ?? "") + node.text);
    else lines.push("");
  }
  return joinTexts(lines).trim();
}

function textOfBlock(block: Block): string {
  switch (block.type) {
    case "paragraph":
    case "heading":
    case "pullQuote":
      return textOfInline(block.content);
    case "bulletList":
    case "orderedList":
      return lines(block.content.map(textOfItem));
    case "blockquote":
      return lines([...block.content.map(textOfBlock), block.attrs.attribution ?? ""]);
    case "factBox":
      return lines([block.attrs.title, ...block.content.map(textOfBlock)]);
    case "table":
      return lines(
        block.content.map((row) => row.content.map((cell) => lines(cell.content.map(textOfBlock))).join(" ")),
      );
    case "figure":
      return block.attrs.caption ?? "";
    case "gallery":
      return lines(block.attrs.items.map((item) => item.caption ?? ""));
    case "embed":
    case "alsoRead":
    case "horizontalRule":
      return "";
  }
}

const textOfItem = (item: ListItem): string => lines(item.content.map(textOfBlock));

const lines = (texts: string[]): string => texts.filter((text) => text !== "").join("\n");
