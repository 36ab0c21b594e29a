import { spacedText } from "@/lib/body/inline-text";
import type { BlockOf } from "@/lib/body/schema";

type Row = BlockOf<"table">["content"][number];

const isNumber = /^[\p{Sc}±+−–-]?\s*\p{Nd}[\p{Nd}\s.,:٫٬]*\s*(?:%|‰|\p{Sc})?$/u;
const isNothing = /^[\s–—-]*$/;

/** The columns of a table, counted from 0, that hold only numbers: they are set flush at the end. */
export function numberColumns(rows: readonly Row[]): ReadonlySet<number> {
  const columns = new Set<number>();
  // where cells span, a cell's place no longer tells its column
  const spans = rows.some((row) => row.content.some(({ attrs }) => attrs.colspan > 1 || attrs.rowspan > 1));
  if (spans) return columns;
  const words = new Set<number>();
  for (const row of rows) {
    for (const [column, cell] of row.content.entries()) {
      if (cell.type !== "tableCell" || words.has(column)) continue;
      const paragraphs = cell.content.map(({ content }) => spacedText(content));
      const text = paragraphs.join(" ").trim();
      if (isNumber.test(text)) columns.add(column);
      else if (!isNothing.test(text)) words.add(column);
    }
  }
  for (const column of words) columns.delete(column);
  return columns;
}
