/**
 * The parameters by which redirects tell the pages of one path apart ("/article.php?id=7"). Held in
 * memory by the server, which must know at once which of a query a request is kept under.
 */
import { db } from "../db";
import { expireTags } from "../freshness";
import { listen } from "../listen";
import { addressesTag } from "../tags";
import { type Path, storedPath } from "../urls";

let named: ReadonlySet<string> = new Set();

const key = (path: string, name: string): string => `${path}?${name}`.toLowerCase();

/** True where a redirect from this path names this parameter, in whichever capitals. */
export const isParameterOfRedirect = (path: Path, name: string): boolean =>
  named.size > 0 && named.has(key(storedPath(path), name));

/** Reads them; the answer is quick, since few paths of a site had any. */
export async function readRedirectParameters(): Promise<void> {
  const rows = await db().$queryRaw<{ path: string; names: string }[]>`
    SELECT DISTINCT split_part("from", '?', 1) AS "path",
      regexp_replace(split_part("from", '?', 2), '=[^&]*', '', 'g') AS "names"
    FROM "Redirect" WHERE strpos("from", '?') > 0`;
  named = new Set(
    rows.flatMap(({ path, names }) => [...new URLSearchParams(names).keys()].map((name) => key(path, name))),
  );
}

/** Follows the table of addresses until the answer is called: what was answered by its former rows is not served again. */
export const followRedirects = (connectionString: string): (() => Promise<void>) =>
  listen({
    ...{ connectionString, name: "dateline addresses", channel: "dateline_addresses" }, // the migrations' triggers notify it
    read: async () => {
      await readRedirectParameters();
      expireTags([addressesTag]);
    },
  });
