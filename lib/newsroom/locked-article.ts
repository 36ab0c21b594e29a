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
  const [row] = await tx.$queryRaw<(Omit<LockedArticle, "path"> & { section: string | null })[]>`
    SELECT "id", "slug", "status", "version", "publishedAt", "scheduledAt", "embargoedUntil", "trashedAt",
      (SELECT "slug" FROM "Section" WHERE "Section"."id" = "sectionId") AS "section"
    FROM "Article" WHERE "id" = ${articleId} FOR UPDATE`;
  if (!row) return null;
  const { section, ...article } = row;
  const wasRead = article.status === "published" || article.status === "taken_down";
  return { ...article, path: wasRead && section ? articlePath(section, article.slug) : null };
}
