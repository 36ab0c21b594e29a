import type { ArticleContent } from "../article-content";
import type { Names } from "../body/difference";
import { db } from "../db";

/** What the sections, authors, topics and lead pictures of the contents are called, by id. 4 queries. */
export async function namesIn(contents: ArticleContent[]): Promise<Names> {
  const among = (ids: (string | null)[]) => ({ where: { id: { in: ids.filter((id) => id !== null) } } });
  const name = { select: { id: true, name: true } } as const;
  const [sections, authors, topics, pictures] = await Promise.all([
    db().section.findMany({ ...among(contents.map(({ sectionId }) => sectionId)), ...name }),
    db().author.findMany({ ...among(contents.flatMap(({ authorIds }) => authorIds)), ...name }),
    db().topic.findMany({ ...among(contents.flatMap(({ topicIds }) => topicIds)), ...name }),
    db().media.findMany({
      ...among(contents.map(({ leadPictureId }) => leadPictureId)),
      select: { id: true, fileName: true },
    }),
  ]);
  return Object.fromEntries([
    ...[...sections, ...authors, ...topics].map(({ id, name }) => [id, name]),
    ...pictures.map(({ id, fileName }) => [id, fileName]),
  ]);
}
