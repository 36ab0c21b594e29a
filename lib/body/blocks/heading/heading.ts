import { checkWords } from "@/lib/messages/desk/check";
import { htmlElement } from "../../../html";
import { textOfInline, typedText } from "../../inline-text";
import { type BlockDefinition, none } from "../block-definition";

export const heading: BlockDefinition<"heading"> = {
  isRunningText: true,
  plainText: ({ content }) => textOfInline(content),
  lines: ({ content }) => [typedText(content)],
  pictures: none,
  articles: none,
  markdown: ({ attrs, content }, { inline }) => [{ type: "heading", depth: attrs.level, children: inline(content) }],
  feedHtml: ({ attrs, content }, { inline }) => htmlElement(`h${attrs.level}`, inline(content)),
  findings: ({ content }) =>
    textOfInline(content) === ""
      ? [{ rule: "heading-empty", severity: "warning", message: checkWords.headingEmpty }]
      : [],
};
