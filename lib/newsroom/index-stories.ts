import type { Prisma } from "../generated/prisma/client";
import { searchTextOf } from "../search/search-text";

const storiesPerRun = 100; // their words are made here, some ms each, while their rows are locked

/**
 * Writes the search vectors of the next stories anew, and queues those after them behind the jobs that are due already:
 * for stories that were stored before lib/search wrote their words. `last` is the last story of the run before.
 */
export async function indexNextStories(tx: Prisma.TransactionClient, last: string | null): Promise<void> {
  // High ids first: they are mostly the newest stories, which readers look for.
  const next = await tx.article.findMany({
    where: last === null ? {} : { id: { lt: last } },
    orderBy: { id: "desc" },
    take: storiesPerRun,
    select: { id: true },
  });
  const ids = next.map(({ id }) => id);
  await tx.$queryRaw`SELECT FROM "Article" WHERE "id" = ANY(${ids}) ORDER BY "id" FOR UPDATE`;
  const stories = await tx.article.findMany({
    where: { id: { in: ids } },
    select: {
      ...{ id: true, headline: true, cardHeadline: true, kicker: true, standfirst: true },
      ...{ dateline: true, credit: true, plainText: true },
    },
  });
  await tx.$executeRaw`
    UPDATE "Article" a SET "searchText" = made."searchText"
    FROM unnest(${stories.map(({ id }) => id)}::text[], ${stories.map(searchTextOf)}::text[]) AS made("id", "searchText")
    WHERE a."id" = made."id"`;
  const subject = ids.length === storiesPerRun ? ids.at(-1) : undefined;
  if (subject !== undefined) await tx.job.create({ data: { kind: "index_stories", subject, dueAt: new Date() } });
}
