/** The table of addresses that moved or went, looked up by its indexes. */

import { readerDb } from "../db";
import { named } from "../statements";
import { isPath, type Path, storedPath } from "../urls";
import { formerKeys, type Key, pathsAbove } from "./former-address";

export type TableAnswer =
  | { kind: "moved"; to: Path; parameters: string[] } // those that the redirect names
  | { kind: "gone"; path: Path };

type Row = { from: string; to: string | null; below: boolean };

/** What the table says of a path and query; null where nothing. What names most of the query comes first. 1 query. */
export async function tableAnswer(path: Path, query: URLSearchParams): Promise<TableAnswer | null> {
  const keys = formerKeys(path, query);
  const stored = storedPath(path);
  const above = pathsAbove(stored);
  const rows = await named(
    "redirect at an address",
    () => readerDb().$queryRaw<Row[]>`
    SELECT "from", "to", FALSE AS "below" FROM "Redirect" WHERE "from" = ANY(${addressesOf(keys)})
    UNION ALL SELECT "from", "to", TRUE FROM "Redirect" WHERE "from" = ANY(${above}) AND "below"
    UNION ALL SELECT "path", NULL, FALSE FROM "GoneAddress" WHERE "path" = ${stored}`,
  );
  for (const { address, parameters } of keys) {
    const row = rows.find(({ from, below }) => from === address && !below);
    if (row?.to === null) return { kind: "gone", path: stored };
    if (row?.to && isPath(row.to)) return { kind: "moved", to: row.to, parameters: parameters.map(([name]) => name) };
  }
  return movedBelow(stored, above, rows);
}

/** As `tableAnswer` for a redirect that is written in other capitals; null where two lead to different pages. 1 query. */
export async function caselessAnswer(path: Path, query: URLSearchParams): Promise<TableAnswer | null> {
  const keys = formerKeys(path, query);
  const rows = await named(
    "redirects at addresses",
    () => readerDb().$queryRaw<{ asked: string; to: string }[]>`
    SELECT asked, "to" FROM unnest(${addressesOf(keys)}::text[]) AS asked
    JOIN "Redirect" ON lower("from") = lower(asked)`,
  );
  for (const { address, parameters } of keys) {
    const ends = new Set(rows.flatMap(({ asked, to }) => (asked === address && isPath(to) ? [to] : [])));
    const [to] = ends;
    if (to) return ends.size > 1 ? null : { kind: "moved", to, parameters: parameters.map(([name]) => name) };
  }
  return null;
}

const addressesOf = (keys: Key[]): string[] => keys.map(({ address }) => address);

/** Where the nearest address above, that moved with all below it, takes this one along. */
function movedBelow(path: Path, above: string[], rows: Row[]): TableAnswer | null {
  for (const start of above) {
    const to = rows.find(({ from, below }) => from === start && below)?.to;
    const end = to === undefined || to === null ? null : `${to.replace(/\/$/, "")}${path.slice(start.length)}`;
    if (end !== null && isPath(end)) return { kind: "moved", to: end, parameters: [] };
  }
  return null;
}
