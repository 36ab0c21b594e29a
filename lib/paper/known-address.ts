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
  const name = former ? former.slug : slugFrom(second ?? first);
  return name !== null && isThere(storedPath(address), storedPath(`/${first}`), name, former !== null);
}

/** `isFormer`: a story, wherever it stands or stood, is found by its name alone. */
async function isThere(path: Path, section: Path, name: string, isFormer: boolean): Promise<boolean> {
  const [found] = await readerDb().$queryRaw<{ isThere: boolean }[]>`
    SELECT EXISTS (SELECT FROM "Article" WHERE "slug" = ${name} AND "status" IN ('published', 'taken_down'))
      OR EXISTS (SELECT FROM "Redirect" WHERE "from" IN (${path}, ${section}))
      OR EXISTS (SELECT FROM "GoneAddress" WHERE "path" = ${path})
      OR EXISTS (SELECT FROM "Section" WHERE "slug" = ${path.slice(1)})
      OR (${isFormer} AND EXISTS (SELECT FROM "Redirect" WHERE regexp_replace("from", '^.*/', '') = ${name}))
      AS "isThere"`;
  return found?.isThere ?? false;
}
