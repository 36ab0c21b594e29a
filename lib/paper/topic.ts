import { readerDb } from "../db";
import { lastPage } from "../inner-address";
import { dayTag, latestTag, settingsTag, topicTag } from "../tags";
import { topicPath } from "../urls";
import { cachedPaper } from "./cached";
import { cardsById, isCard } from "./cards";
import { pagedFrom, pageLength } from "./lists";
import type { TopicPage } from "./shapes";
import { frame } from "./site";

/** A topic's stories, newest first; null where there is no such topic or page. 6 queries. */
export async function topicPage(slug: string, page: number): Promise<TopicPage | null> {
  "use cache";
  cachedPaper(settingsTag, latestTag, dayTag);
  const [paper, topic] = await Promise.all([frame(), readerDb().topic.findUnique({ where: { slug } })]);
  if (!topic || page > lastPage) return null;
  cachedPaper(topicTag(topic.id));

  const path = topicPath(slug);
  const rows = await readerDb().articleTopic.findMany({
    where: { topicId: topic.id, publishedAt: { not: null } },
    orderBy: [{ publishedAt: "desc" }, { articleId: "desc" }],
    skip: (page - 1) * pageLength,
    take: pageLength + 1,
    select: { articleId: true },
  });
  const ids = rows.map(({ articleId }) => articleId);
  const cards = await cardsById(ids, paper);
  const paged = pagedFrom(ids.map((id) => cards[id]).filter(isCard), path, page);
  return paged && { ...paged, topic: { name: topic.name, path, description: topic.description } };
}
