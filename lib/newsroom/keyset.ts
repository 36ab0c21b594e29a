/** Pages of a list that is in order of time: each begins where another ended, however far down. */
import { type Cursor, cursorText } from "./list-filters";

/** `next` and `previous` are cursors, as addresses hold them; null where the list ends. */
export type KeysetPage<Row> = { rows: Row[]; next: string | null; previous: string | null };

/**
 * The page from the rows found past its cursor, one more than it holds where the list goes on.
 * Null where the way back has come to the top: the first page is whole, and has what came in since.
 */
export function keysetPage<Row extends { id: string }>(
  found: readonly Row[],
  size: number,
  cursor: Cursor | null,
  momentOf: (row: Row) => Date | null,
): KeysetPage<Row> | null {
  const isBackward = cursor?.towards === "newer";
  const isMore = found.length > size;
  if (isBackward && !isMore) return null;

  const rows = found.slice(0, size);
  if (isBackward) rows.reverse();
  const place = (towards: Cursor["towards"], row: Row | undefined): string | null => {
    const at = row && momentOf(row);
    return row && at ? cursorText({ towards, at, id: row.id }) : null;
  };
  return {
    rows,
    next: isMore || isBackward ? place("older", rows.at(-1)) : null,
    previous: cursor ? place("newer", rows.at(0)) : null,
  };
}
