import type { BlockContent, Table, TableCell } from "mdast";
import { paragraphOf, plainParagraph, text } from "../../markdown-parts";
import type { BlockOf } from "../../schema";
import type { MarkdownTools } from "../block-definition";

const mostCells = 50_000; // with those that make every row as long as the longest

/** Rows as long as the longest; the first is the head, for there is no table without one. Far too many are lines. */
export function tableMarkdown({ attrs, content }: BlockOf<"table">, tools: MarkdownTools): BlockContent[] {
  const rows = content.map((row) =>
    row.content.flatMap((cell) => [cellOf(cell.content, tools), ...gaps(cell.attrs.colspan - 1)]),
  );
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  if (width * rows.length > mostCells) {
    return [
      ...plainParagraph(attrs.caption),
      ...rows.map((row) => paragraphOf(row.flatMap((cell) => [...cell.children, text(" ")]))),
    ];
  }
  const table: Table = {
    type: "table",
    children: rows.map((row) => ({ type: "tableRow", children: [...row, ...gaps(width - row.length)] })),
  };
  return [...plainParagraph(attrs.caption), table];
}

const gaps = (count: number): TableCell[] => Array.from({ length: count }, () => ({ type: "tableCell", children: [] }));

/** A cell is one line: its paragraphs stand behind each other. */
function cellOf(paragraphs: BlockOf<"paragraph">[], { inline }: MarkdownTools): TableCell {
  const children = paragraphs.flatMap(({ content }, place) => [...(place > 0 ? [text(" ")] : []), ...inline(content)]);
  return { type: "tableCell", children };
}
