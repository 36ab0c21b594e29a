/** Topics: made, renamed and taken away at the desk. */
import { settingsWords } from "@/lib/messages/desk/settings";
import { type Edit, type Labels, mergeFields } from "../merge-fields";
import type { NewTopic, TopicChange } from "../settings/names-form";
import { latestTag, namesTag, topicTag } from "../tags";
import { topicPath } from "../urls";
import { type Actor, audit } from "./audit";
import { changing } from "./changing";
import { slugFor } from "./free-slug";
import { isInDrafts } from "./in-drafts";
import { done, type Outcome, refused } from "./outcome";
import { freeAddress, movePage } from "./redirects";
import { refuseDuringMerge } from "./refuse-during-merge";

type TopicEdit = Partial<Omit<TopicChange, "id">>;
const labels: Labels<Omit<TopicChange, "id">> = {
  name: settingsWords.name,
  slug: settingsWords.url,
  description: settingsWords.description,
};

export function createTopic(topic: NewTopic, by: Actor): Promise<Outcome<{ id: string }>> {
  return changing({ by, needs: "topics.manage" }, async (tx, changed) => {
    const settings = await tx.settings.findFirst({ select: { language: true } });
    const slug = await slugFor(topic, settings?.language ?? "en", (slugs) =>
      tx.topic.findMany({ where: { slug: slugs }, select: { slug: true } }),
    );
    if (slug === null) return refused(settingsWords.urlNeeded, "slug");
    await freeAddress(tx, topicPath(slug));
    const { id } = await tx.topic.create({ data: { ...topic, slug } });
    await audit({ by, action: "topic.create", subject: { type: "topic", id }, after: { ...topic, slug } }, tx);
    changed(topicTag(id), latestTag);
    return done({ id });
  });
}

/** Changes a topic; under another slug, its former address leads to the new one. */
export function saveTopic({ sent, base }: Edit<TopicChange>, by: Actor): Promise<Outcome<TopicEdit>> {
  const { id, ...fields } = sent;
  return changing<TopicEdit>({ by, needs: "topics.manage" }, async (tx, changed) => {
    await tx.$queryRaw`SELECT FROM "Topic" WHERE "id" = ${id} FOR UPDATE`;
    const before = await tx.topic.findUnique({ where: { id }, omit: { id: true } });
    if (!before) return refused(settingsWords.topicGone);
    const refusal = await refuseDuringMerge(tx, id);
    if (refusal) return refusal;
    const merged = mergeFields({ sent: fields, base }, before, labels);
    if (!merged.ok) return merged;
    const topic = { ...before, ...merged.value };
    await tx.topic.update({ where: { id }, data: merged.value });
    if (topic.slug !== before.slug) {
      const moved = await movePage(tx, topicPath(before.slug), topicPath(topic.slug));
      if (!moved.ok) return { ...moved, field: "slug" };
    }
    await audit({ by, action: "topic.save", subject: { type: "topic", id }, before, after: topic }, tx);
    changed(topicTag(id), latestTag, namesTag);
    return done(merged.value);
  });
}

/** Takes away a topic that no story has. */
export function deleteTopic(id: string, by: Actor): Promise<Outcome<null>> {
  return changing({ by, needs: "topics.manage" }, async (tx, changed) => {
    await tx.$queryRaw`SELECT FROM "Topic" WHERE "id" = ${id} FOR UPDATE`;
    const before = await tx.topic.findUnique({ where: { id }, omit: { id: true } });
    if (!before) return refused(settingsWords.topicGone);
    const refusal = await refuseDuringMerge(tx, id);
    if (refusal) return refusal;
    const story = await tx.articleTopic.findFirst({ where: { topicId: id }, select: { articleId: true } });
    if (story || (await isInDrafts(tx, "topicIds", id))) {
      return refused(settingsWords.topicHasArticles);
    }
    await tx.topic.delete({ where: { id } });
    await audit({ by, action: "topic.delete", subject: { type: "topic", id }, before }, tx);
    changed(topicTag(id), latestTag);
    return done(null);
  });
}
