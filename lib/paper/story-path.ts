import { readerDb } from "../db";
import { articlePath, type Path } from "../urls";

/** Where readers find these stories; those that are not before readers are left out. 1 query. */
export async function storyPaths(ids: string[]): Promise<Path[]> {
  if (ids.length === 0) return [];
  const rows = await readerDb().article.findMany({
    where: { id: { in: ids }, status: "published" },
    select: { slug: true, section: { select: { slug: true } } },
  });
  return rows.flatMap(({ slug, section }) => (section ? [articlePath(section.slug, slug)] : []));
}
