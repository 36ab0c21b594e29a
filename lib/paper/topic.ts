import { readerDb } from "../db";
import { lastPage } from "../inner-address";
import { named } from "../statements";
import { dayTag, latestTag, settingsTag, topicTag } from "../tags";
import { topicPath } from "../urls";
import { cachedPaper } from "./cached";
import { pageOfIds, rangeOf } from "./lists";
import type { TopicPage } from "./shapes";
import { frame } from "./site";

/** A topic's stories, newest first; null where there is no such topic or page. 6 queries. */
export async function topicPage(slug: string, page: number): Promise<TopicPage | null> {
  "use cache";
  cachedPaper(settingsTag, latestTag, dayTag);
  const [paper, topic] = await Promise.all([
    frame(),
    named("topic by slug", () => readerDb().topic.findUnique({ where: { slug } })),
  ]);
  if (!topic || page > lastPage) return null;
  cachedPaper(topicTag(topic.id));

  const path = topicPath(slug);
  const rows = await named("ids on a page of a topic", () =>
    readerDb().articleTopic.findMany({
      where: { topicId: topic.id, publishedAt: { not: null } },
      orderBy: [{ publishedAt: "desc" }, { articleId: "desc" }],
      ...rangeOf(page),
      select: { articleId: true },
    }),
  );
  const ids = rows.map(({ articleId }) => articleId);
  const paged = await pageOfIds(ids, path, page, paper);
  return paged && { ...paged, topic: { name: topic.name, path, description: topic.description } };
}
