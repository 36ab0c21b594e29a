import type { Prisma } from "../generated/prisma/client";
import { type Path, reservedSlugs, storedPath } from "../urls";

/** True where readers find a page at this address now: a redirect from it would hide that page. */
export async function isLivePath(tx: Prisma.TransactionClient, path: Path): Promise<boolean> {
  const [first = "", second, ...rest] = storedPath(path).slice(1).split("/");
  const isSecondLast = second !== undefined && rest.length === 0;
  switch (first) {
    case "topic":
      return isSecondLast && (await tx.topic.count({ where: { slug: second } })) > 0;
    case "author":
      return isSecondLast && (await tx.author.count({ where: { slug: second } })) > 0;
    case "about":
    case "contact":
    case "policies":
      return (await tx.page.count({ where: { slug: storedPath(path).slice(1) } })) > 0;
  }
  if (first === "" || reservedSlugs.has(first)) return true; // the site's own, whatever the paper holds
  if (isSecondLast) return isLiveArticle(tx, first, second);
  const isSections = second === undefined || second === "archive";
  return isSections && (await tx.section.count({ where: { slug: first } })) > 0;
}

async function isLiveArticle(tx: Prisma.TransactionClient, section: string, slug: string): Promise<boolean> {
  return (await tx.article.count({ where: { slug, status: "published", section: { slug: section } } })) > 0;
}
