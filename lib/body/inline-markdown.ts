import { isDeepStrictEqual } from "node:util";
import type { PhrasingContent } from "mdast";
import { strong, text } from "./markdown-parts";
import type { Inline, Mark } from "./schema";

type AddressOf = (href: string) => string;

/** Outermost first: one run of text is one link, however it is set. */
const marks: readonly Mark["type"][] = ["link", "bold", "italic", "strike", "subscript", "superscript", "code"];

/** Inline content as Markdown. Breaks at either end say nothing, and would be read as backslashes. */
export function inlineMarkdown(content: readonly Inline[], addressOf: AddressOf): PhrasingContent[] {
  const first = content.findIndex((node) => node.type !== "hardBreak");
  const last = content.findLastIndex((node) => node.type !== "hardBreak");
  return first === -1 ? [] : nested(content.slice(first, last + 1), 0, addressOf);
}

/** Runs of text with the same mark become one node of it, mark by mark from the outermost. */
function nested(content: readonly Inline[], depth: number, addressOf: AddressOf): PhrasingContent[] {
  const type = marks[depth];
  if (type === undefined) return content.map(leaf);
  return runsOf(content, (node) => markOf(node, type)).flatMap(({ mark, run }) => {
    if (!mark) return nested(run, depth + 1, addressOf);
    if (mark.type === "code") return [{ type: "inlineCode", value: run.map(codeOf).join("") }];
    return wrapped(mark, nested(run, depth + 1, addressOf), addressOf);
  });
}

type Run = { mark: Mark | undefined; run: Inline[] };

function runsOf(content: readonly Inline[], of: (node: Inline) => Mark | undefined): Run[] {
  const runs: Run[] = [];
  for (const node of content) {
    const mark = of(node);
    const last = runs.at(-1);
    if (last && isDeepStrictEqual(last.mark, mark)) last.run.push(node);
    else runs.push({ mark, run: [node] });
  }
  return runs;
}

const markOf = (node: Inline, type: Mark["type"]): Mark | undefined =>
  node.type === "text" ? node.marks?.find((mark) => mark.type === type) : undefined;

const leaf = (node: Inline): PhrasingContent => (node.type === "text" ? text(node.text) : { type: "break" });
const codeOf = (node: Inline): string => (node.type === "text" ? node.text : " ");

function wrapped(
  mark: Exclude<Mark, { type: "code" }>,
  children: PhrasingContent[],
  addressOf: AddressOf,
): PhrasingContent[] {
  switch (mark.type) {
    case "link":
      return [{ type: "link", url: addressOf(mark.attrs.href), children }];
    case "bold":
      return [strong(children)];
    case "italic":
      return [{ type: "emphasis", children }];
    case "strike":
      return [{ type: "delete", children }];
    // Markdown has no sign for these, and 10³ is not 103; its HTML says it.
    case "subscript":
      return [html("<sub>"), ...children, html("</sub>")];
    case "superscript":
      return [html("<sup>"), ...children, html("</sup>")];
  }
}

const html = (value: string): PhrasingContent => ({ type: "html", value });
