import { Prisma } from "../generated/prisma/client";
import { literally } from "../search/literally";

/**
 * Of articles `a`: whole words anywhere in the story, or these letters in its headline; at a
 * word's start where they are few.
 */
export function textCondition(q: string, language: string): Prisma.Sql {
  return Prisma.sql`(a."search" @@ websearch_to_tsquery(search_configuration(${language}), ${q}) OR ${inHeadline(q)})`;
}

export function inHeadline(q: string): Prisma.Sql {
  const letters = literally(q);
  return q.length < 3
    ? Prisma.sql`(a."headline" ILIKE ${`${letters}%`} OR a."headline" ILIKE ${`% ${letters}%`})`
    : Prisma.sql`a."headline" ILIKE ${`%${letters}%`}`;
}
