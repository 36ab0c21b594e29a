import { onLines } from "../../inline-text";
import { type BlockDefinition, none } from "../block-definition";
import { tableHtml } from "./table-html";
import { tableMarkdown } from "./table-markdown";

export const table: BlockDefinition<"table"> = {
  isRunningText: false,
  plainText: ({ content }, textOf) =>
    onLines(content.map((row) => row.content.map((cell) => onLines(cell.content.map(textOf))).join(" "))),
  lines: ({ attrs, content }, linesOf) => [
    attrs.caption ?? "",
    ...content.flatMap((row) => row.content.flatMap((cell) => cell.content.flatMap(linesOf))),
  ],
  pictures: none,
  articles: none,
  markdown: tableMarkdown,
  feedHtml: tableHtml,
  findings: none,
};
