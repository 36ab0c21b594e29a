import { htmlElement } from "../../../html";
import { textOfInline, typedText } from "../../inline-text";
import { paragraphOf } from "../../markdown-parts";
import { type BlockDefinition, none } from "../block-definition";

export const paragraph: BlockDefinition<"paragraph"> = {
  isRunningText: true,
  plainText: ({ content }) => textOfInline(content),
  lines: ({ content }) => [typedText(content)],
  pictures: none,
  articles: none,
  markdown: ({ content }, { inline }) => [paragraphOf(inline(content))],
  feedHtml: ({ content }, { inline }) => htmlElement("p", inline(content)),
  findings: none,
};
