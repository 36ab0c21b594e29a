/**
 * The parameters by which redirects tell the pages of one path apart ("/article.php?id=7"). The web process asks for
 * those of a path before it names the document that a request with a query is cached under.
 */
import { LRUCache } from "lru-cache";
import { readerDb } from "../db";
import { log } from "../log";
import { sparingly } from "../log-sparingly";
import { named } from "../statements";
import { lastChange } from "../tag-clock.mjs";
import { addressesTag } from "../tags";
import { type Path, storedPath } from "../urls";
import { within } from "../within";
import { longest, naming } from "./former-address";

const patience = 500; // ms: a page in the cache is served while the database says nothing

type Entry = { since: number; names: Promise<ReadonlySet<string>> };

const cache = new LRUCache<string, Entry>({ max: 2000 }); // paths, each of at most 2,000 bytes
const none: ReadonlySet<string> = new Set();

const warn = sparingly((leftOut, error: unknown) => {
  log.warn({ error, leftOut }, "redirects with parameters could not be looked up");
});

/**
 * The names, in small letters, of the parameters that redirects from a path name, in whichever capitals the path is
 * written. Empty, without a query, where the request's own parameters can name no page. At most 1 query, cached until an
 * address changes; empty where the database does not answer within half a second.
 */
export async function redirectParameters(path: Path, query: URLSearchParams): Promise<ReadonlySet<string>> {
  const stored = storedPath(path);
  if (naming(query).length === 0 || Buffer.byteLength(stored) > longest) return none;
  const since = lastChange([addressesTag]);
  const cached = cache.get(stored);
  const entry = cached?.since === since ? cached : { since, names: lookUp(stored) };
  cache.set(stored, entry);
  try {
    return (await within(entry.names, patience)) ?? none;
  } catch (error) {
    if (cache.peek(stored) === entry) cache.delete(stored);
    warn(error);
    return none;
  }
}

/** Skips in the index from one set of names to the next, so that its cost does not grow with the redirects of a path. */
async function lookUp(path: Path): Promise<ReadonlySet<string>> {
  const rows = await named(
    "parameters that redirects name",
    () => readerDb().$queryRaw<{ names: string }[]>`
    WITH RECURSIVE "Named" AS (
      SELECT lower(split_part("from", '?', 1)) AS path, regexp_replace(split_part("from", '?', 2), '=[^&]*', '', 'g') AS names
      FROM "Redirect" WHERE strpos("from", '?') > 0
    ), found AS (
      (SELECT names FROM "Named" WHERE path = lower(${path}) ORDER BY names LIMIT 1)
      UNION ALL
      SELECT next.names FROM found CROSS JOIN LATERAL (
        SELECT names FROM "Named" WHERE path = lower(${path}) AND names > found.names ORDER BY names LIMIT 1) AS next
    )
    SELECT names FROM found`,
  );
  return new Set(rows.flatMap(({ names }) => [...new URLSearchParams(names).keys()].map((name) => name.toLowerCase())));
}
