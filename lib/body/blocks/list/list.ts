import type { ListContent } from "mdast";
import { htmlElement } from "../../../html";
import { onLines } from "../../inline-text";
import type { BlockOf } from "../../schema";
import { type BlockDefinition, type FeedHtmlTools, type MarkdownTools, none } from "../block-definition";

type List = BlockOf<"bulletList" | "orderedList">;

/** What both kinds of list have in common. */
const anyList = {
  isRunningText: false,
  plainText: ({ content }, textOf) => onLines(content.map((item) => onLines(item.content.map(textOf)))),
  lines: ({ content }, linesOf) => content.flatMap((item) => item.content.flatMap(linesOf)),
  pictures: none,
  articles: none,
  findings: none,
} satisfies Partial<BlockDefinition<"bulletList" | "orderedList">>;

const markdownItems = ({ content }: List, { blocks }: MarkdownTools): ListContent[] =>
  content.map((item) => ({ type: "listItem", spread: false, children: blocks(item.content) }));

const htmlItems = ({ content }: List, { blocks }: FeedHtmlTools): string =>
  content.map((item) => htmlElement("li", blocks(item.content))).join("");

export const bulletList: BlockDefinition<"bulletList"> = {
  ...anyList,
  markdown: (list, tools) => [{ type: "list", spread: false, children: markdownItems(list, tools), ordered: false }],
  feedHtml: (list, tools) => htmlElement("ul", htmlItems(list, tools)),
};

export const orderedList: BlockDefinition<"orderedList"> = {
  ...anyList,
  markdown: (list, tools) => {
    const start = Math.max(0, list.attrs.start);
    return [{ type: "list", spread: false, children: markdownItems(list, tools), ordered: true, start }];
  },
  feedHtml: (list, tools) => {
    const items = htmlItems(list, tools);
    return list.attrs.start === 1 ? htmlElement("ol", items) : `<ol start="${list.attrs.start}">${items}</ol>`;
  },
};
