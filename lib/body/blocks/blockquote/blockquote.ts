import { onLines } from "../../inline-text";
import { quoteOf } from "../../markdown-parts";
import { type BlockDefinition, none } from "../block-definition";
import { quoteHtml } from "../quote-html";

export const blockquote: BlockDefinition<"blockquote"> = {
  isRunningText: false,
  plainText: ({ attrs, content }, textOf) => onLines([...content.map(textOf), attrs.attribution ?? ""]),
  lines: ({ attrs, content }, linesOf) => [...content.flatMap(linesOf), attrs.attribution ?? ""],
  pictures: none,
  articles: none,
  markdown: ({ attrs, content }, { blocks }) => [quoteOf(blocks(content), attrs.attribution)],
  feedHtml: ({ attrs, content }, { blocks }) => quoteHtml(blocks(content), attrs.attribution),
  findings: none,
};
