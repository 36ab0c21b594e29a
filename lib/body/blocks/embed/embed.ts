import { escapedHtml, htmlElement, htmlLink } from "../../../html";
import { embedOf } from "../../embeds";
import { paragraphOf, plainParagraph, text } from "../../markdown-parts";
import { type BlockDefinition, none } from "../block-definition";

/** A page of another site. Where no script can run, it is a link to what it would show. */
export const embed: BlockDefinition<"embed"> = {
  isRunningText: false,
  plainText: () => "",
  lines: ({ attrs }) => [attrs.caption ?? ""],
  pictures: none,
  articles: none,
  markdown: ({ attrs: { url, title, caption } }) => [
    paragraphOf([{ type: "link", url, children: [text(title || url)] }]),
    ...plainParagraph(caption),
  ],
  feedHtml: ({ attrs: { url, title, caption } }, { words }) => {
    const label = title === "" ? words.loadFrom(embedOf(url).provider) : title;
    const link = htmlElement("p", htmlLink(url, escapedHtml(label)));
    return `${link}${htmlElement("p", escapedHtml(caption ?? ""))}`;
  },
  findings: none,
};
