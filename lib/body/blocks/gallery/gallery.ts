import { checkWords } from "@/lib/messages/desk/check";
import { onLines } from "../../inline-text";
import { type BlockDefinition, none } from "../block-definition";
import { pictureMarkdown } from "../picture-markdown";

export const gallery: BlockDefinition<"gallery"> = {
  isRunningText: false,
  plainText: ({ attrs }) => onLines(attrs.items.map(({ caption }) => caption ?? "")),
  lines: ({ attrs }) => attrs.items.map(({ caption }) => caption ?? ""),
  pictures: ({ attrs }) =>
    attrs.items.map(({ mediaId, caption }, at) => ({ mediaId, caption, name: checkWords.galleryPicture(at + 1) })),
  articles: none,
  markdown: ({ attrs }, tools) => attrs.items.flatMap((item) => pictureMarkdown(item, tools)),
  feedHtml: ({ attrs }, tools) => attrs.items.map(({ mediaId, caption }) => tools.figure(mediaId, caption)).join("\n"),
  findings: none,
};
