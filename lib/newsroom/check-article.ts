import type { ArticleContent } from "../article-content";
import { referencesOf } from "../body/references";
import { checkCopy } from "../copy-check/check-copy";
import type { Finding } from "../copy-check/finding";
import { db } from "../db";
import type { Prisma } from "../generated/prisma/client";
import { rightsAt } from "../pictures/rights";

/** Everything that the pre-publish check finds in a working copy that is to go out at a time, errors first. */
export async function checkArticle(
  content: ArticleContent,
  client: Prisma.TransactionClient = db(),
  at = new Date(),
): Promise<Finding[]> {
  const { mediaIds, articleIds } = referencesOf(content.body);
  const pictureIds = content.leadPictureId ? [content.leadPictureId, ...mediaIds] : mediaIds;
  const [pictures, articles, authors, settings] = await Promise.all([
    client.media.findMany({
      where: { id: { in: pictureIds } },
      select: { id: true, alt: true, decorative: true, credit: true, width: true, rightsExpireAt: true },
    }),
    client.article.findMany({ where: { id: { in: articleIds } }, select: { id: true, status: true } }),
    client.author.findMany({ where: { id: { in: content.authorIds } }, select: { name: true } }),
    client.settings.findFirst({ select: { timeZone: true } }),
  ]);
  const day = new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: settings?.timeZone ?? "UTC" });
  return checkCopy(content, {
    pictures: Object.fromEntries(
      pictures.map(({ id, rightsExpireAt, ...picture }) => {
        const rightsEnd = rightsExpireAt ? day.format(rightsExpireAt) : "";
        return [id, { ...picture, rightsEnd, rights: rightsAt(rightsExpireAt, at) }];
      }),
    ),
    articles: Object.fromEntries(articles.map(({ id, status }) => [id, status === "published" ? "live" : "gone"])),
    authorNames: authors.map(({ name }) => name),
  });
}

/** The findings that stand in the way of publishing. */
export async function blockingFindings(
  client: Prisma.TransactionClient,
  content: ArticleContent,
  at: Date,
): Promise<Finding[]> {
  return (await checkArticle(content, client, at)).filter(({ severity }) => severity === "error");
}
