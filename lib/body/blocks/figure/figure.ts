import { checkWords } from "@/lib/messages/desk/check";
import { type BlockDefinition, none } from "../block-definition";
import { pictureMarkdown } from "../picture-markdown";

export const figure: BlockDefinition<"figure"> = {
  isRunningText: false,
  plainText: ({ attrs }) => attrs.caption ?? "",
  lines: ({ attrs }) => [attrs.caption ?? ""],
  pictures: ({ attrs: { mediaId, caption } }) => [{ mediaId, caption, name: checkWords.thisPicture }],
  articles: none,
  markdown: ({ attrs }, tools) => pictureMarkdown(attrs, tools),
  feedHtml: ({ attrs }, tools) => tools.figure(attrs.mediaId, attrs.caption),
  findings: none,
};
