import { readBody } from "../body/read-body";
import { withoutRepeatedStandfirst } from "../body/references";
import type { BodyDocument } from "../body/schema";
import { config } from "../config";
import { db } from "../db";
import { escapedHtml } from "../html";
import { holdsInOrder } from "../text/holds-in-order";
import { absoluteUrl, articlePath, type Path } from "../urls";
import { askOurselves } from "./ask-ourselves";

export type Seen = { milliseconds: number; status: number; shows: boolean };

/**
 * Asks this very server for a page, as a reader would, and says whether it shows the article: by its
 * headline and every word of its text on its own page, by a link elsewhere, by its whole address in
 * feeds and sitemaps. Null where there is no such article.
 */
export async function seen(page: Path, articleId: string): Promise<Seen | null> {
  const article = await db().article.findUnique({
    where: { id: articleId },
    select: { headline: true, standfirst: true, body: true, slug: true, section: { select: { slug: true } } },
  });
  if (!article?.section) return null;
  const shownBody = withoutRepeatedStandfirst(readBody(article.body, articleId), article.standfirst);
  const ownPath = articlePath(article.section.slug, article.slug);
  const began = performance.now();
  const response = await askOurselves(page);
  const text = await response.text();
  const milliseconds = Math.round(performance.now() - began);
  const marks = page === ownPath ? textsOf(article.headline, shownBody).map(asRendered) : [linkOn(page, ownPath)];
  return {
    ...{ milliseconds, status: response.status },
    shows: response.ok && holdsInOrder(text, marks),
  };
}

/** How a list, a feed or a sitemap names the article at `ownPath`. */
function linkOn(page: Path, ownPath: Path): string {
  const isForMachines = page.endsWith(".xml");
  return isForMachines ? `>${absoluteUrl(config().siteUrl, ownPath)}<` : `href="${ownPath}"`;
}

/** The headline, and each run of the text as it stands in one element. */
function textsOf(headline: string, body: BodyDocument): string[] {
  const texts = [headline];
  JSON.stringify(body, (key, value: unknown) => {
    if (key === "text" && typeof value === "string") texts.push(value);
    return value;
  });
  return texts;
}

/** Text as React writes it into HTML. */
const asRendered = (text: string): string => escapedHtml(text).replaceAll("&#39;", "&#x27;");
