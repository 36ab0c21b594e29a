import { config } from "../config";
import { db } from "../db";
import { absoluteUrl, articlePath, type Path } from "../urls";

export type Seen = { milliseconds: number; status: number; shows: boolean };

/**
 * Asks this very server for a page, as a reader would, and says whether it shows the article:
 * by its headline on its own page, by a link elsewhere, by its whole address in feeds and sitemaps.
 * Null where there is no such article.
 */
export async function seen(page: Path, articleId: string): Promise<Seen | null> {
  const article = await db().article.findUnique({
    where: { id: articleId },
    select: { headline: true, slug: true, section: { select: { slug: true } } },
  });
  if (!article?.section) return null;
  const ownPath = articlePath(article.section.slug, article.slug);
  const began = performance.now();
  const response = await fetch(`http://localhost:${config().port}${page}`, { redirect: "manual", cache: "no-store" });
  const text = await response.text();
  const milliseconds = Math.round(performance.now() - began);
  return {
    milliseconds,
    status: response.status,
    shows: response.ok && text.includes(markOn(page, ownPath, article.headline)),
  };
}

/** What stands in a page that shows the article at `ownPath`. */
function markOn(page: Path, ownPath: Path, headline: string): string {
  if (page === ownPath) return escaped(headline);
  const isForMachines = page.endsWith(".xml");
  return isForMachines ? `>${absoluteUrl(config().siteUrl, ownPath)}<` : `href="${ownPath}"`;
}

/** Text as React writes it into HTML. */
const escaped = (text: string): string =>
  text.replace(/[&<>"']/g, (sign) => `&${{ "&": "amp", "<": "lt", ">": "gt", '"': "quot", "'": "#x27" }[sign]};`);
