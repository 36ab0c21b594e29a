import { readerDb } from "../db";
import { lastPage } from "../inner-address";
import { authorTag, dayTag, latestTag, settingsTag } from "../tags";
import { cachedPaper } from "./cached";
import { authorOf, authorSelect, cardsById, isCard } from "./cards";
import { pagedFrom, pageLength } from "./lists";
import type { AuthorPage } from "./shapes";
import { frame } from "./site";

/** An author and their stories, newest first; null where there is no such author or page. 6 queries. */
export async function authorPage(slug: string, page: number): Promise<AuthorPage | null> {
  "use cache";
  cachedPaper(settingsTag, latestTag, dayTag);
  const select = { ...authorSelect, id: true, bio: true, email: true };
  const [paper, row] = await Promise.all([
    frame(),
    readerDb().author.findUnique({ relationLoadStrategy: "join", where: { slug }, select }),
  ]);
  if (!row || page > lastPage) return null;
  cachedPaper(authorTag(row.id));

  const author = { ...authorOf(row), bio: row.bio, email: row.email };
  const rows = await readerDb().articleAuthor.findMany({
    where: { authorId: row.id, publishedAt: { not: null } },
    orderBy: [{ publishedAt: "desc" }, { articleId: "desc" }],
    skip: (page - 1) * pageLength,
    take: pageLength + 1,
    select: { articleId: true },
  });
  const ids = rows.map(({ articleId }) => articleId);
  const cards = await cardsById(ids, paper);
  const paged = pagedFrom(ids.map((id) => cards[id]).filter(isCard), author.path, page);
  return paged && { ...paged, author };
}
