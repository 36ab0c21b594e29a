import { z } from "zod";
import type { Prisma } from "../generated/prisma/client";
import { settingsTag } from "../tags";
import { storiesPerBatch } from "./stories-per-batch";

const progress = z.tuple([z.string(), z.string().nullable()]); // the section; the last story of the batch before

/**
 * Gives the next stories of a section that moved below another, or to the top level, their new top section, and queues
 * the batch after them behind the jobs that are due already. Returns the tags of the pages that changed. A trigger
 * queues the first batch, and sets the top section of stories that come into the section later.
 */
export async function moveNextStories(tx: Prisma.TransactionClient, subject: string): Promise<string[]> {
  const [sectionId, last] = progress.parse(JSON.parse(subject));
  const section = await tx.section.findUnique({ where: { id: sectionId } });
  if (!section) return [];
  // High ids first: they are mostly the newest stories, which readers look at.
  const stories = await tx.$queryRaw<{ id: string }[]>`
    SELECT "id" FROM "Article" WHERE "sectionId" = ${sectionId} AND (${last}::text IS NULL OR "id" < ${last}::text)
    ORDER BY "id" DESC LIMIT ${storiesPerBatch}`;
  const ids = stories.map(({ id }) => id);
  await tx.$queryRaw`SELECT FROM "Article" WHERE "id" = ANY(${ids}) ORDER BY "id" FOR UPDATE`;
  await tx.$executeRaw`
    UPDATE "Article" SET "topSectionId" = ${section.parentId ?? section.id}
    WHERE "id" = ANY(${ids}) AND "topSectionId" IS DISTINCT FROM ${section.parentId ?? section.id}`;
  const next = ids.length === storiesPerBatch ? ids.at(-1) : undefined;
  if (next === undefined) return [settingsTag];
  const job = { kind: "move_section", subject: JSON.stringify([sectionId, next]), dueAt: new Date() } as const;
  await tx.job.create({ data: job });
  return [];
}
