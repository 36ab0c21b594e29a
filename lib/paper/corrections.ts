import { readerDb } from "../db";
import { lastPage } from "../inner-address";
import { named } from "../statements";
import { latestTag, settingsTag } from "../tags";
import { correctionsPath } from "../urls";
import { cachedPaper } from "./cached";
import { cardsById, published } from "./cards";
import { pageLength, placeIn, rangeOf } from "./lists";
import type { CorrectionsPage } from "./shapes";
import { frame } from "./site";

/** What the paper got wrong and put right, newest first; null past the last page. 5 queries. */
export async function correctionsPage(page: number): Promise<CorrectionsPage | null> {
  "use cache";
  cachedPaper(settingsTag, latestTag);
  const paper = await frame();
  if (page > lastPage) return null;
  if (Object.keys(paper.sections).length === 0) {
    const place = placeIn(correctionsPath, page, 0);
    return place && { ...place, corrections: [] };
  }
  const rows = await named("page of corrections", () =>
    readerDb().correction.findMany({
      where: { article: published },
      orderBy: [{ publishedAt: "desc" }, { id: "desc" }],
      ...rangeOf(page),
      select: { id: true, articleId: true, text: true, publishedAt: true },
    }),
  );
  const place = placeIn(correctionsPath, page, rows.length);
  if (!place) return null;
  const cards = await cardsById(
    rows.map(({ articleId }) => articleId),
    paper,
  );
  const corrections = rows.slice(0, pageLength).flatMap(({ id, articleId, text, publishedAt }) => {
    const card = cards[articleId];
    return card ? [{ id, card, correction: { text, publishedAt } }] : [];
  });
  return { ...place, corrections };
}
