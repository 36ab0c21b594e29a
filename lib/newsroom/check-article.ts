import type { ArticleContent } from "../article-content";
import { referencesOf } from "../body/references";
import { checkCopy } from "../copy-check/check-copy";
import type { Finding } from "../copy-check/finding";
import { db } from "../db";
import type { Prisma } from "../generated/prisma/client";

/** Everything that the pre-publish check finds in a working copy, errors first. */
export async function checkArticle(
  content: ArticleContent,
  client: Prisma.TransactionClient = db(),
): Promise<Finding[]> {
  const { mediaIds, articleIds } = referencesOf(content.body);
  const pictureIds = content.leadPictureId ? [content.leadPictureId, ...mediaIds] : mediaIds;
  const [pictures, articles, authors] = await Promise.all([
    client.media.findMany({
      where: { id: { in: pictureIds } },
      select: { id: true, alt: true, decorative: true, credit: true, width: true },
    }),
    client.article.findMany({ where: { id: { in: articleIds } }, select: { id: true, status: true } }),
    client.author.findMany({ where: { id: { in: content.authorIds } }, select: { name: true } }),
  ]);
  return checkCopy(content, {
    pictures: Object.fromEntries(pictures.map(({ id, ...picture }) => [id, picture])),
    articles: Object.fromEntries(articles.map(({ id, status }) => [id, status === "published" ? "live" : "gone"])),
    authorNames: authors.map(({ name }) => name),
  });
}

/** The findings that stand in the way of publishing. */
export async function blockingFindings(client: Prisma.TransactionClient, content: ArticleContent): Promise<Finding[]> {
  return (await checkArticle(content, client)).filter(({ severity }) => severity === "error");
}
