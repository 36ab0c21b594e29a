import { db } from "../../lib/db";
import { articlePath, type Path } from "../../lib/urls";

/** The addresses of so many articles of the archive. */
export async function archivePaths(count: number): Promise<Path[]> {
  const articles = await db().article.findMany({
    where: { status: "published", id: { startsWith: "archive-" } },
    orderBy: { id: "asc" },
    take: count,
    select: { slug: true, section: { select: { slug: true } } },
  });
  return articles.map(({ slug, section }) => articlePath(section?.slug ?? "", slug));
}
