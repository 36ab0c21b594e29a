import { htmlElement } from "../../../html";
import { textOfInline, typedText } from "../../inline-text";
import { paragraphOf, quoteOf } from "../../markdown-parts";
import { type BlockDefinition, none } from "../block-definition";
import { quoteHtml } from "../quote-html";

export const pullQuote: BlockDefinition<"pullQuote"> = {
  isRunningText: true,
  plainText: ({ content }) => textOfInline(content),
  lines: ({ attrs, content }) => [typedText(content), attrs.attribution ?? ""],
  pictures: none,
  articles: none,
  markdown: ({ attrs, content }, { inline }) => [quoteOf([paragraphOf(inline(content))], attrs.attribution)],
  feedHtml: ({ attrs, content }, { inline }) => quoteHtml(htmlElement("p", inline(content)), attrs.attribution),
  findings: none,
};
