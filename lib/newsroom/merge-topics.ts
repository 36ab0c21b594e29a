import { settingsWords } from "@/lib/messages/desk/settings";
import { type Actor, audit } from "./audit";
import { changing } from "./changing";
import { queueMerge } from "./merge-next-stories";
import { done, type Outcome, refused } from "./outcome";
import { refuseDuringMerge } from "./refuse-during-merge";

/**
 * Begins to make one topic of two: a job moves stories, drafts and menus from the first to the second in batches
 * (merge-next-stories.ts), then deletes the first and redirects its address. Returns how many stories will move.
 */
export function mergeTopics(fromId: string, intoId: string, by: Actor): Promise<Outcome<{ stories: number }>> {
  return changing({ by, needs: "topics.manage" }, async (tx) => {
    if (fromId === intoId) return refused(settingsWords.mergeIntoItself, "into");
    await tx.$queryRaw`SELECT FROM "Topic" WHERE "id" IN (${fromId}, ${intoId}) ORDER BY "id" FOR UPDATE`;
    const [from, into] = await Promise.all([
      tx.topic.findUnique({ where: { id: fromId }, omit: { id: true } }),
      tx.topic.findUnique({ where: { id: intoId } }),
    ]);
    if (!from) return refused(settingsWords.topicGone);
    if (!into) return refused(settingsWords.mergeTargetGone, "into");
    const refusal = (await refuseDuringMerge(tx, fromId)) ?? (await refuseDuringMerge(tx, intoId, "into"));
    if (refusal) return refusal;

    await tx.topicMerge.create({ data: { fromId, intoId } });
    await queueMerge(tx, fromId);
    const stories = await tx.articleTopic.count({ where: { topicId: fromId } });
    const after = { mergedInto: into.name, slug: into.slug, stories };
    await audit({ by, action: "topic.merge", subject: { type: "topic", id: intoId }, before: from, after }, tx);
    return done({ stories });
  });
}
