import { escapedHtml, htmlElement } from "../../../html";
import { onLines } from "../../inline-text";
import { paragraphOf, quoteOf, strong, text } from "../../markdown-parts";
import { type BlockDefinition, none } from "../block-definition";

export const factBox: BlockDefinition<"factBox"> = {
  isRunningText: false,
  plainText: ({ attrs, content }, textOf) => onLines([attrs.title, ...content.map(textOf)]),
  lines: ({ attrs, content }, linesOf) => [attrs.title, ...content.flatMap(linesOf)],
  pictures: none,
  articles: none,
  markdown: ({ attrs, content }, { blocks }) => [
    quoteOf([paragraphOf([strong([text(attrs.title)])]), ...blocks(content)], null),
  ],
  feedHtml: ({ attrs, content }, { blocks }) =>
    htmlElement("aside", `${htmlElement("h2", escapedHtml(attrs.title))}${blocks(content)}`),
  findings: none,
};
