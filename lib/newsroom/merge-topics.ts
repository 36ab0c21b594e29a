import type { Prisma } from "../generated/prisma/client";
import { keptMenu, type Menu } from "../settings/menu";
import { latestTag, namesTag, settingsTag, topicTag } from "../tags";
import { topicPath } from "../urls";
import { type Actor, audit } from "./audit";
import { changing } from "./changing";
import { done, type Outcome, refused } from "./outcome";
import { addRedirect } from "./redirects";

/** Makes one topic of two: stories, drafts and menus have the second instead of the first, whose address leads there. */
export function mergeTopics(fromId: string, intoId: string, by: Actor): Promise<Outcome<{ stories: number }>> {
  return changing({ by, needs: "topics.manage" }, async (tx, changed) => {
    if (fromId === intoId) return refused("Choose another topic: a topic can’t be merged into itself.", "into");
    // Whoever has such a story open is behind from now on, and takes the new topic up.
    await tx.$executeRaw`UPDATE "Article" SET "version" = "version" + 1
      WHERE "id" IN (SELECT "articleId" FROM "ArticleTopic" WHERE "topicId" = ${fromId})`;
    await tx.$queryRaw`SELECT FROM "Topic" WHERE "id" IN (${fromId}, ${intoId}) ORDER BY "id" FOR UPDATE`;
    const [from, into] = await Promise.all([
      tx.topic.findUnique({ where: { id: fromId }, omit: { id: true } }),
      tx.topic.findUnique({ where: { id: intoId } }),
    ]);
    if (!from) return refused("This topic is not here any more.");
    if (!into) return refused("The topic to merge into is not here any more. Choose another.", "into");

    await moveDrafts(tx, fromId, intoId);
    const stories = await moveStories(tx, fromId, intoId);
    await tx.topic.delete({ where: { id: fromId } });
    const moved = await addRedirect(tx, topicPath(from.slug), topicPath(into.slug));
    if (!moved.ok) return moved;
    if (await moveInMenus(tx, fromId, intoId)) changed(settingsTag);
    const after = { mergedInto: into.name, slug: into.slug, stories };
    await audit({ by, action: "topic.merge", subject: { type: "topic", id: intoId }, before: from, after }, tx);
    changed(topicTag(fromId), topicTag(intoId), latestTag, namesTag);
    return done({ stories });
  });
}

/** A story that has both keeps the place of the one that came first. Gives how many stories had the first. */
async function moveStories(tx: Prisma.TransactionClient, from: string, into: string): Promise<number> {
  const both = await tx.$executeRaw`
    WITH doubled AS (
      DELETE FROM "ArticleTopic" a USING "ArticleTopic" b
      WHERE a."topicId" = ${from} AND b."topicId" = ${into} AND b."articleId" = a."articleId"
      RETURNING a."articleId", a."position")
    UPDATE "ArticleTopic" b SET "position" = least(b."position", doubled."position")
    FROM doubled WHERE b."articleId" = doubled."articleId" AND b."topicId" = ${into}`;
  const { count } = await tx.articleTopic.updateMany({ where: { topicId: from }, data: { topicId: into } });
  return both + count;
}

async function moveDrafts(tx: Prisma.TransactionClient, from: string, into: string): Promise<void> {
  // A published story's draft may name a topic that its own row doesn't; the others' rows follow their drafts.
  await tx.$executeRaw`
    UPDATE "Draft" d SET "content" = jsonb_set(d."content", '{topicIds}', (
      SELECT jsonb_agg(id ORDER BY place) FROM (
        SELECT CASE WHEN id = ${from} THEN ${into} ELSE id END AS id, min(place) AS place
        FROM jsonb_array_elements_text(d."content"->'topicIds') WITH ORDINALITY AS listed (id, place) GROUP BY 1) AS kept))
    FROM "Article" a
    WHERE a."id" = d."articleId" AND d."content"->'topicIds' ? ${from}::text
      AND (a."status" IN ('published', 'taken_down')
        OR EXISTS (SELECT FROM "ArticleTopic" t WHERE t."articleId" = a."id" AND t."topicId" = ${from}))`;
}

async function moveInMenus(tx: Prisma.TransactionClient, from: string, into: string): Promise<boolean> {
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
