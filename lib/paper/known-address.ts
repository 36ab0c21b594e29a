import { readerDb } from "../db";
import { legacyAddress } from "../legacy-addresses";
import { isPath, type Path, reservedSlugs, slugFrom, storedPath } from "../urls";

const shape = /^\/([^/.?#]+)(?:\/([^/.?#]+))?$/;
const noQuery = new URLSearchParams();

/**
 * False where there can be nothing at an address of a section's or a story's form: a render would
 * only find that out by a hundred times the work. True for all other forms. 1 query.
 */
export async function isKnownAddress(address: string): Promise<boolean> {
  const [, first = "", second] = shape.exec(address) ?? [];
  if (first === "" || !isPath(address) || reservedSlugs.has(first)) return true;
  const former = legacyAddress(address, noQuery);
  if (former && former.kind !== "story") return true;
  const own = slugFrom(second ?? first);
  if (own === null) return false;
  return isThere(storedPath(address), storedPath(`/${first}`), own, former?.slug ?? null);
}

/** `former`: the name that a story had on the site before, by which it is found wherever it stands or stood. */
async function isThere(path: Path, section: Path, own: string, former: string | null): Promise<boolean> {
  const [found] = await readerDb().$queryRaw<{ isThere: boolean }[]>`
    SELECT EXISTS (SELECT FROM "Article" WHERE "slug" IN (${own}, ${former}) AND "status" IN ('published', 'taken_down'))
      OR EXISTS (SELECT FROM "Redirect" WHERE "from" IN (${path}, ${section}))
      OR EXISTS (SELECT FROM "GoneAddress" WHERE "path" = ${path})
      OR EXISTS (SELECT FROM "Section" WHERE "slug" = ${path.slice(1)})
      OR EXISTS (SELECT FROM "Redirect" WHERE regexp_replace("from", '^.*/', '') = ${former})
      AS "isThere"`;
  return found?.isThere ?? false;
}
