/**
 * How a change reaches the pages made from it. A verb writes the tags of what it changed in its
 * own transaction and expires them here once that holds; every other instance hears of them from
 * the database (see server/hear-changes.ts).
 */
import type { Prisma } from "./generated/prisma/client";
import { markChanged } from "./tag-clock.mjs";

/** Nothing made up to now from what these tags name is served again by this process. */
export const expireTags = markChanged;

/** Writes down that what the tags name changed, for every instance to hear when the transaction holds. */
export async function recordChange(tx: Prisma.TransactionClient, tags: Iterable<string>): Promise<void> {
  const sorted = [...new Set(tags)].sort(); // one order, so that two changes never wait for each other in a ring
  if (sorted.length === 0) return;
  await tx.$executeRaw`
    INSERT INTO "TagChange" ("tag", "at")
    SELECT tag, clock_timestamp() FROM unnest(${sorted}::text[]) AS tag
    ON CONFLICT ("tag") DO UPDATE SET "at" = excluded."at", "version" = excluded."version"`;
}
