import { db } from "../db";
import { Prisma } from "../generated/prisma/client";
import { literally } from "../search/literally";
import { readQuery } from "../search/read-query";
import { tsqueryOf } from "../search/tsquery";

/**
 * Of articles `a`: what a reader's search finds, or these letters in the headline; at a word's start where they are few.
 * One query.
 */
export const textCondition = async (q: string): Promise<Prisma.Sql> => conditionOf(q, await tsqueryFor(q));

/** As `textCondition`, where the caller has the text of the tsquery. */
export const conditionOf = (q: string, words: string | null): Prisma.Sql =>
  words === null ? inHeadline(q) : Prisma.sql`(a."search" @@ ${words}::tsquery OR ${inHeadline(q)})`;

/** The text of a tsquery for what was typed, in every language of the paper; null where it has no words. One query. */
export async function tsqueryFor(q: string): Promise<string | null> {
  const { parsed, readings } = await readQuery(db, q);
  return tsqueryOf(parsed, readings);
}

export function inHeadline(q: string): Prisma.Sql {
  const letters = literally(q);
  return q.length < 3
    ? Prisma.sql`(a."headline" ILIKE ${`${letters}%`} OR a."headline" ILIKE ${`% ${letters}%`})`
    : Prisma.sql`a."headline" ILIKE ${`%${letters}%`}`;
}
