import { joinTexts } from "./join-text";
import type { Inline } from "./schema";

/** The text of inline content, marks dropped, line breaks as the spaces of its script. */
export function textOfInline(content: readonly Inline[]): string {
  const lines = [""];
  for (const node of content) {
    if (node.type === "text") lines.push((lines.pop() ?? "") + node.text);
    else lines.push("");
  }
  return joinTexts(lines).trim();
}

/** The text of inline content as it was typed, with its spaces and line breaks. */
export const typedText = (content: readonly Inline[]): string =>
  content.map((node) => (node.type === "text" ? node.text : "\n")).join("");

/** The texts that are not empty, each on a line of its own. */
export const onLines = (texts: readonly string[]): string => texts.filter((text) => text !== "").join("\n");

/** The text of inline content with a space for each line break, whatever its script. */
export const spacedText = (content: readonly Inline[]): string =>
  content.map((node) => (node.type === "text" ? node.text : " ")).join("");
