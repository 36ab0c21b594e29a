/** Authors, topics and people as a desk's fields find them: there may be tens of thousands. */
import { z } from "zod";
import { db } from "../db";
import { Prisma } from "../generated/prisma/client";
import { literally } from "../search/literally";
import { named } from "../statements";

export const namedKind = z.enum(["author", "topic", "person"]);
export type NamedKind = z.infer<typeof namedKind>;
export type Named = { id: string; slug: string; name: string }; // the slug of a person is the e-mail address

const most = 20;
const mostCompared = 1000; // names with the letters in them, of which the first by name are taken
const fewestLetters = 3; // a trigram: names with fewer letters in them are found by their beginning alone

const tables = {
  author: Prisma.sql`"Author"`,
  topic: Prisma.sql`"Topic"`,
  person: Prisma.sql`(SELECT "id", "email" AS "slug", "name" FROM "User") person`,
};

/** Names that begin with these letters, then names that have them anywhere. 1 query. */
export function findNames(kind: NamedKind, q: string): Promise<Named[]> {
  const letters = literally(q);
  const anywhere = q.length < fewestLetters ? Prisma.sql`false` : Prisma.sql`"name" ILIKE ${`%${letters}%`}`;
  // Written as the indexes have it: see the migration "names".
  const key = Prisma.sql`(lower("name")) COLLATE "C"`;
  return named(
    "names with these letters",
    () => db().$queryRaw<Named[]>`
    WITH beginning AS (
      SELECT "id", "slug", "name", 0 AS "rank" FROM ${tables[kind]}
      WHERE ${key} LIKE lower(${letters}) || '%' ORDER BY ${key}, "id" LIMIT ${most}
    ), candidates AS MATERIALIZED (
      SELECT "id", "slug", "name" FROM ${tables[kind]} WHERE ${anywhere} LIMIT ${mostCompared}
    ), containing AS (
      SELECT "id", "slug", "name", 1 AS "rank" FROM candidates ORDER BY "name", "id" LIMIT ${most}
    )
    SELECT "id", "slug", "name" FROM (TABLE beginning UNION ALL TABLE containing) found
    GROUP BY "id", "slug", "name" ORDER BY min("rank"), lower("name"), "id" LIMIT ${most}`,
  );
}

/** Those of the ids that name one. */
export const namesById = (kind: NamedKind, ids: string[]): Promise<Named[]> =>
  named(
    "names by id",
    () => db().$queryRaw<Named[]>`
  SELECT "id", "slug", "name" FROM ${tables[kind]} WHERE "id" = ANY(${ids})`,
  );

/** The one with this slug, or the first that has this name, as somebody wrote it; null where there is none. */
export async function namedBy(kind: NamedKind, text: string): Promise<Named | null> {
  const rows = await named(
    "name by slug or by itself",
    () => db().$queryRaw<Named[]>`
    (SELECT "id", "slug", "name", 0 AS "rank" FROM ${tables[kind]} WHERE "slug" = ${text})
    UNION ALL
    (SELECT "id", "slug", "name", 1 AS "rank" FROM ${tables[kind]}
      WHERE (lower("name")) COLLATE "C" = lower(${text}) ORDER BY "id" LIMIT 1)
    ORDER BY "rank" LIMIT 1`,
  );
  return rows[0] ?? null;
}
