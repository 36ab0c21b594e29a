import type { ArticleStatus, Prisma } from "../generated/prisma/client";
import { articlePath, type Path } from "../urls";

export type LockedArticle = {
  id: string;
  slug: string;
  status: ArticleStatus;
  version: number;
  path: Path | null; // where readers have it, or had it: null before it is first published
  publishedAt: Date | null;
  scheduledAt: Date | null;
  embargoedUntil: Date | null;
  trashedAt: Date | null;
};

/** The article's row, held by the transaction against every other change; null where there is none. */
export async function lockArticle(tx: Prisma.TransactionClient, articleId: string): Promise<LockedArticle | null> {
  await tx.$queryRaw`SELECT FROM "Article" WHERE "id" = ${articleId} FOR UPDATE`;
  const row = await tx.article.findUnique({
    where: { id: articleId },
    select: {
      ...{ id: true, slug: true, status: true, version: true, publishedAt: true, scheduledAt: true },
      ...{ embargoedUntil: true, trashedAt: true },
      section: { select: { slug: true } },
    },
  });
  if (!row) return null;
  const { section, ...article } = row;
  const wasRead = article.status === "published" || article.status === "taken_down";
  return { ...article, path: wasRead && section ? articlePath(section.slug, article.slug) : null };
}
