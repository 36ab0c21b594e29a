import { readerDb } from "../db";
import { named } from "../statements";

/** How many stories a list of the most read holds: of the whole paper, and of each top section. */
export const mostReadLength = 20;

/** Where the list of the whole paper stands in `MostRead`. */
export const wholePaper = "";

/**
 * Returns the ids of the published stories that readers read most of late, most first, as the worker ranked them (see
 * lib/newsroom/rank-most-read.ts): of the whole paper, or of a top section.
 */
export async function mostReadIds(take: number, topSectionId = wholePaper): Promise<string[]> {
  const rows = await named("ids of the most read", () =>
    readerDb().mostRead.findMany({
      where: { topSectionId, article: { status: "published" } },
      orderBy: { position: "asc" },
      take,
      select: { articleId: true },
    }),
  );
  return rows.map(({ articleId }) => articleId);
}
