import type { Prisma } from "../generated/prisma/client";
import { keptMenu, type Menu } from "../settings/menu";
import { latestTag, namesTag, settingsTag, topicTag } from "../tags";
import { topicPath } from "../urls";
import { done, type Outcome } from "./outcome";
import { addRedirect } from "./redirects";
import { storiesPerBatch } from "./stories-per-batch";

type Transaction = Prisma.TransactionClient;

/** Queues the next batch behind the jobs that are due already. */
export async function queueMerge(tx: Transaction, fromId: string): Promise<void> {
  await tx.job.create({ data: { kind: "merge_topics", subject: fromId, dueAt: new Date() } });
}

/**
 * Moves the next stories of a topic that is being merged and queues the batch after them. What still has the topic is
 * all that is left to do, so a batch that was broken off is simply done again. Once nothing has the topic, deletes it
 * and redirects its address. Returns the tags of the pages that changed: until the end, cached pages stay as they are.
 */
export async function mergeNextStories(tx: Transaction, fromId: string): Promise<Outcome<string[]>> {
  const merge = await tx.topicMerge.findUnique({ where: { fromId }, include: { from: true, into: true } });
  if (!merge) return done([]);
  const { from, into } = merge;
  if (await moveBatch(tx, fromId, into.id)) {
    await queueMerge(tx, fromId);
    return done([]);
  }
  // From here on no story can take the topic. One may have done so a moment ago.
  await tx.$queryRaw`SELECT FROM "Topic" WHERE "id" IN (${fromId}, ${into.id}) ORDER BY "id" FOR UPDATE`;
  if ((await nextStories(tx, fromId)).length > 0) {
    await queueMerge(tx, fromId);
    return done([]);
  }
  await tx.topic.delete({ where: { id: fromId } });
  const redirected = await addRedirect(tx, topicPath(from.slug), topicPath(into.slug));
  if (!redirected.ok) return redirected;
  const menuTags = (await moveInMenus(tx, fromId, into.id)) ? [settingsTag] : [];
  return done([topicTag(fromId), topicTag(into.id), latestTag, namesTag, ...menuTags]);
}

/** Stories that have the topic, the newest first; then those of which the draft alone names it. */
async function nextStories(tx: Transaction, topicId: string): Promise<string[]> {
  const listed = await tx.articleTopic.findMany({
    where: { topicId },
    orderBy: [{ publishedAt: "desc" }, { articleId: "desc" }],
    take: storiesPerBatch,
    select: { articleId: true },
  });
  if (listed.length > 0) return listed.map(({ articleId }) => articleId);
  const drafted = await tx.$queryRaw<{ articleId: string }[]>`
    SELECT "articleId" FROM "Draft" WHERE "content"->'topicIds' ? ${topicId}::text LIMIT ${storiesPerBatch}`;
  return drafted.map(({ articleId }) => articleId);
}

/** Moves the next stories; false where there are none. */
async function moveBatch(tx: Transaction, from: string, into: string): Promise<boolean> {
  const ids = await nextStories(tx, from);
  if (ids.length === 0) return false;
  // Locked in one order, as all who change many stories do: they wait for each other and never cross.
  await tx.$queryRaw`SELECT FROM "Article" WHERE "id" = ANY(${ids}) ORDER BY "id" FOR UPDATE`;
  // The version tells whoever has such a story open to take up the new topic before they save.
  await tx.$executeRaw`UPDATE "Article" SET "version" = "version" + 1 WHERE "id" = ANY(${ids})`;
  await tx.$executeRaw`
    UPDATE "Draft" SET "content" = jsonb_set("content", '{topicIds}', (
      SELECT jsonb_agg(id ORDER BY place) FROM (
        SELECT CASE WHEN id = ${from} THEN ${into} ELSE id END AS id, min(place) AS place
        FROM jsonb_array_elements_text("content"->'topicIds') WITH ORDINALITY AS listed (id, place) GROUP BY 1) AS kept))
    WHERE "articleId" = ANY(${ids}) AND "content"->'topicIds' ? ${from}::text`;
  const moved = await moveRows(tx, ids, from, into);
  await tx.topicMerge.update({ where: { fromId: from }, data: { moved: { increment: moved } } });
  return true;
}

/** A story that has both keeps the place of the one that came first. Returns how many had the first. */
async function moveRows(tx: Transaction, ids: string[], from: string, into: string): Promise<number> {
  const both = await tx.$executeRaw`
    WITH doubled AS (
      DELETE FROM "ArticleTopic" a USING "ArticleTopic" b
      WHERE a."articleId" = ANY(${ids}) AND a."topicId" = ${from}
        AND b."topicId" = ${into} AND b."articleId" = a."articleId"
      RETURNING a."articleId", a."position")
    UPDATE "ArticleTopic" b SET "position" = least(b."position", doubled."position")
    FROM doubled WHERE b."articleId" = doubled."articleId" AND b."topicId" = ${into}`;
  const { count } = await tx.articleTopic.updateMany({
    where: { articleId: { in: ids }, topicId: from },
    data: { topicId: into },
  });
  return both + count;
}

async function moveInMenus(tx: Transaction, from: string, into: string): Promise<boolean> {
  const settings = await tx.settings.findFirst({ select: { navigation: true, footer: true } });
  const moved = <T extends Menu[number]["items"][number]>(item: T): T =>
    item.target.kind === "topic" && item.target.id === from ? { ...item, target: { ...item.target, id: into } } : item;
  let hasMoved = false;
  for (const name of ["navigation", "footer"] as const) {
    const kept = keptMenu(settings?.[name]);
    if (!kept || !JSON.stringify(kept).includes(JSON.stringify(from))) continue;
    const items = kept.map((item) => ({ ...moved(item), items: item.items.map(moved) }));
    await tx.settings.update({
      where: { id: 1 },
      data: name === "navigation" ? { navigation: items } : { footer: items },
    });
    hasMoved = true;
  }
  return hasMoved;
}
