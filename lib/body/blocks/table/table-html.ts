import { escapedHtml, htmlElement } from "../../../html";
import type { BlockOf } from "../../schema";
import type { FeedHtmlTools } from "../block-definition";

export function tableHtml({ attrs: { caption }, content }: BlockOf<"table">, { inline }: FeedHtmlTools): string {
  const rows = content.map((row) => {
    const cells = row.content.map(({ type, attrs: { colspan, rowspan }, content }) => {
      const name = type === "tableHeader" ? "th" : "td";
      const spans = `${colspan === 1 ? "" : ` colspan="${colspan}"`}${rowspan === 1 ? "" : ` rowspan="${rowspan}"`}`;
      return `<${name}${spans}>${content.map((each) => inline(each.content)).join("<br>")}</${name}>`;
    });
    return `<tr>${cells.join("")}</tr>`;
  });
  return htmlElement("table", `${htmlElement("caption", escapedHtml(caption ?? ""))}<tbody>${rows.join("")}</tbody>`);
}
