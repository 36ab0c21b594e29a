import { type BlockDefinition, none } from "../block-definition";

export const horizontalRule: BlockDefinition<"horizontalRule"> = {
  isRunningText: false,
  plainText: () => "",
  lines: none,
  pictures: none,
  articles: none,
  markdown: () => [{ type: "thematicBreak" }],
  feedHtml: () => "<hr>",
  findings: none,
};
