import { cleanLines, lineBreak } from "../safe-text";

const isText = (node: unknown): node is { type: "text"; text: string } =>
  typeof node === "object" && node !== null && "text" in node && typeof node.text === "string";

/**
 * Inline content of which every character can be kept: a control that breaks a line becomes a
 * break of ours, and a text of nothing else goes.
 */
export const cleanInline = (content: readonly unknown[]): unknown[] => content.flatMap(cleanNode);

function cleanNode(node: unknown): unknown[] {
  if (!isText(node)) return [node];
  return node.text.split(lineBreak).flatMap((part, place) => {
    const text = cleanLines(part);
    return [...(place > 0 ? [{ type: "hardBreak" }] : []), ...(text === "" ? [] : [{ ...node, text }])];
  });
}
