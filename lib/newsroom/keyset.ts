/** Pages of a list that is in order of a key: each begins where another ended, however far down. */
import { Prisma } from "../generated/prisma/client";
import { type Cursor, cursorText } from "./list-filters";

/** What a list is in order of: a key that rows may share, and their id. */
type KeysetColumns = { key: Prisma.Sql; id: Prisma.Sql };

/** `past` holds the condition that begins a page, none for the first; `order` follows ORDER BY. */
export type Keyset = { past: Prisma.Sql[]; order: Prisma.Sql };

/** A page of a list in ascending order, after the row with this key and id. */
export const ascendingFrom = (columns: KeysetColumns, last: { key: Prisma.Sql; id: string } | null): Keyset =>
  keyset(columns, last, true);

/** A page of a list that is newest first, on from the cursor in the cursor's direction. */
export const newestFrom = (columns: KeysetColumns, cursor: Cursor | null): Keyset =>
  keyset(columns, cursor && { key: Prisma.sql`${cursor.at}::timestamptz`, id: cursor.id }, cursor?.towards === "newer");

/** PostgreSQL reads an index from a row comparison on; for alternatives joined by OR it reads all that comes before. */
function keyset(
  { key, id }: KeysetColumns,
  from: { key: Prisma.Sql; id: string } | null,
  isAscending: boolean,
): Keyset {
  const past = isAscending ? Prisma.sql`>` : Prisma.sql`<`;
  const order = isAscending ? Prisma.sql`ASC` : Prisma.sql`DESC`;
  return {
    past: from ? [Prisma.sql`(${key}, ${id}) ${past} (${from.key}, ${from.id})`] : [],
    order: Prisma.sql`${key} ${order}, ${id} ${order}`,
  };
}

/** A page of a list that only leads on: `next` is the key of its last row, or null where the list ends. */
export function forwardPage<Row, Key>(
  found: readonly Row[], // one more than the page holds, where the list goes on
  size: number,
  keyOf: (row: Row) => Key,
): { rows: Row[]; next: Key | null } {
  const rows = found.slice(0, size);
  const last = rows.at(-1);
  return { rows, next: last !== undefined && found.length > size ? keyOf(last) : null };
}

/** `next` and `previous` are cursors, as addresses hold them; null where the list ends. */
export type KeysetPage<Row> = { rows: Row[]; next: string | null; previous: string | null };

/**
 * The page from the rows found past its cursor, one more than it holds where the list goes on.
 * `stoppedAt` is the last row that the search looked at, where it stopped before the list's end.
 * Null where the way back has come to the top: the first page is whole, and has what came in since.
 */
export function keysetPage<Row extends { id: string }>(
  found: readonly Row[],
  size: number,
  cursor: Cursor | null,
  momentOf: (row: Row) => Date | null,
  stoppedAt: { at: Date; id: string } | null = null,
): KeysetPage<Row> | null {
  const isBackward = cursor?.towards === "newer";
  const isMore = found.length > size;
  if (isBackward && !isMore && !stoppedAt) return null;

  const rows = found.slice(0, size);
  const placeOf = (row: Row | undefined): Omit<Cursor, "towards"> | null => {
    const at = row && momentOf(row);
    return row && at ? { at, id: row.id } : null;
  };
  const onward = isMore ? placeOf(rows.at(-1)) : stoppedAt;
  const back = cursor && (placeOf(rows.at(0)) ?? cursor);
  if (isBackward) rows.reverse();
  const [older, newer] = isBackward ? [back, onward] : [onward, back];
  return {
    rows,
    next: older && cursorText({ ...older, towards: "older" }),
    previous: newer && cursorText({ ...newer, towards: "newer" }),
  };
}
