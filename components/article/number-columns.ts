import type { BlockOf } from "@/lib/body/schema";
import { plainTextOf } from "./plain-text-of";

type Row = BlockOf<"table">["content"][number];

const isNumber = /^[\p{Sc}±+−–-]?\s*\p{Nd}[\p{Nd}\s.,:٫٬]*\s*(?:%|‰|\p{Sc})?$/u;
const isNothing = /^[\s–—-]*$/;

/** The columns of a table, counted from 0, that hold only numbers: they are set flush at the end. */
export function numberColumns(rows: readonly Row[]): ReadonlySet<number> {
  const columns = new Set<number>();
  // where cells span, a cell's place no longer tells its column
  const spans = rows.some((row) => row.content.some(({ attrs }) => attrs.colspan > 1 || attrs.rowspan > 1));
  if (spans) return columns;
  const width = Math.max(0, ...rows.map((row) => row.content.length));
  for (let column = 0; column < width; column++) {
    const texts = rows.flatMap((row) => {
      const cell = row.content[column];
      return cell?.type === "tableCell"
        ? [
            cell.content
              .map(({ content }) => plainTextOf(content))
              .join(" ")
              .trim(),
          ]
        : [];
    });
    const told = texts.filter((text) => !isNothing.test(text));
    if (told.length > 0 && told.every((text) => isNumber.test(text))) columns.add(column);
  }
  return columns;
}
