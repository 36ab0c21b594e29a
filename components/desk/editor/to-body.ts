import type { Node } from "@tiptap/pm/model";
import { flattened } from "@/lib/body/nesting";
import { type Block, type BodyDocument, blockWithoutRefusedMarks } from "@/lib/body/schema";

/**
 * Reads an editor's document as a body. A block that did not change is the same object as
 * before: reading after a keystroke costs one block, not three thousand words.
 */
export function bodyReader(): (document: Node) => BodyDocument {
  const known = new WeakMap<Node, Block[]>();
  return (document) => {
    const content: Block[] = [];
    document.forEach((node) => {
      const read = known.get(node) ?? blocksOf(node);
      known.set(node, read);
      content.push(...read);
    });
    return { type: "doc", content };
  };
}

/** The block without what only the editor knows; its words as paragraphs where it can't be one. */
function blocksOf(node: Node): Block[] {
  const parsed = blockWithoutRefusedMarks.safeParse(flattened(node.toJSON()));
  return parsed.success ? [parsed.data] : linesOf(node).map(paragraphOf);
}

function linesOf(node: Node): string[] {
  const text = node
    .textBetween(0, node.content.size, "\n")
    .replace(/[\p{Cc}\p{Cs}]/gu, (sign) => (sign === "\n" ? sign : ""));
  return text.split("\n").filter((line) => line !== "" || node.isTextblock);
}

const paragraphOf = (text: string): Block => ({
  type: "paragraph",
  content: text === "" ? [] : [{ type: "text", text }],
});
