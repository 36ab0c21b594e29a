import { checkWords } from "@/lib/messages/desk/check";
import { escapedHtml, htmlElement, htmlLink } from "../../../html";
import { paragraphOf, text } from "../../markdown-parts";
import { type BlockDefinition, none } from "../block-definition";

/** A card that leads to another article; nothing where that article is gone. */
export const alsoRead: BlockDefinition<"alsoRead"> = {
  isRunningText: false,
  plainText: () => "",
  lines: none,
  pictures: none,
  articles: ({ attrs }) => [attrs.articleId],
  markdown: ({ attrs }, tools) => {
    const card = tools.alsoRead(attrs.articleId);
    if (!card) return [];
    const link = { type: "link" as const, url: card.address, children: [text(card.headline)] };
    return [paragraphOf([text(`${card.label}: `), link])];
  },
  feedHtml: ({ attrs }, { article, words }) => {
    const found = article(attrs.articleId);
    if (!found) return "";
    return htmlElement("p", `${words.alsoRead}: ${htmlLink(found.url, escapedHtml(found.headline))}`);
  },
  findings: ({ attrs }, isLive) =>
    isLive(attrs.articleId)
      ? []
      : [
          {
            rule: "also-read-gone",
            severity: "error",
            message: checkWords.alsoReadGone,
          },
        ],
};
