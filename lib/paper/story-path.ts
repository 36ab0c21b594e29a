import { readerDb } from "../db";
import { named } from "../statements";
import { articlePath, type Path } from "../urls";

/** A story's address, and whether readers find it there. */
export type StoryPath = { path: Path; isPublished: boolean };

/** Where these stories are, or were. 1 query. */
export async function storyPaths(ids: string[]): Promise<StoryPath[]> {
  if (ids.length === 0) return [];
  const rows = await named("paths of articles", () =>
    readerDb().article.findMany({
      where: { id: { in: ids } },
      select: { slug: true, status: true, section: { select: { slug: true } } },
    }),
  );
  return rows.flatMap(({ slug, status, section }) =>
    section ? [{ path: articlePath(section.slug, slug), isPublished: status === "published" }] : [],
  );
}
