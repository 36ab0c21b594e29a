import { readerDb } from "../db";
import { lastPage } from "../inner-address";
import { named } from "../statements";
import { authorTag, dayTag, latestTag, settingsTag } from "../tags";
import { cachedPaper } from "./cached";
import { authorOf, authorSelect } from "./cards";
import { pageOfIds, rangeOf } from "./lists";
import type { AuthorPage } from "./shapes";
import { frame } from "./site";

/** An author and their stories, newest first; null where there is no such author or page. 6 queries. */
export async function authorPage(slug: string, page: number): Promise<AuthorPage | null> {
  "use cache";
  cachedPaper(settingsTag, latestTag, dayTag);
  const select = { ...authorSelect, id: true, bio: true, email: true };
  const [paper, row] = await Promise.all([
    frame(),
    named("author by slug", () =>
      readerDb().author.findUnique({ relationLoadStrategy: "join", where: { slug }, select }),
    ),
  ]);
  if (!row || page > lastPage) return null;
  cachedPaper(authorTag(row.id));

  const author = { ...authorOf(row), bio: row.bio, email: row.email };
  const rows = await named("ids on a page of an author", () =>
    readerDb().articleAuthor.findMany({
      where: { authorId: row.id, publishedAt: { not: null } },
      orderBy: [{ publishedAt: "desc" }, { articleId: "desc" }],
      ...rangeOf(page),
      select: { articleId: true },
    }),
  );
  const ids = rows.map(({ articleId }) => articleId);
  const paged = await pageOfIds(ids, author.path, page, paper);
  return paged && { ...paged, author };
}
