import { readerDb } from "../db";
import { named } from "../statements";
import { articleTag, bannerTag, settingsTag } from "../tags";
import { articlePath } from "../urls";
import { cachedPaper, isBuilding } from "./cached";
import type { Banner } from "./shapes";

type Row = { text: string; articleId: string | null; slug: string | null; section: string | null };

/** What stands over every page now; null where nothing does. Of several, the one that began last. */
export async function banner(): Promise<Banner | null> {
  "use cache";
  cachedPaper(bannerTag, settingsTag);
  if (isBuilding()) return null;
  // By the database's clock, as the job is that has the pages made anew at its end.
  const [row] = await named(
    "banner",
    () => readerDb().$queryRaw<Row[]>`
    SELECT b."text", b."articleId", a."slug", s."slug" AS "section"
    FROM "Banner" b
    LEFT JOIN "Article" a ON a."id" = b."articleId" AND a."status" = 'published'
    LEFT JOIN "Section" s ON s."id" = a."sectionId"
    WHERE b."expiresAt" > now() AND b."startsAt" <= now() AND b."endedAt" IS NULL
    ORDER BY b."startsAt" DESC, b."id" DESC
    LIMIT 1`,
  );
  if (!row) return null;
  if (row.articleId) cachedPaper(articleTag(row.articleId));
  return { text: row.text, path: row.section && row.slug ? articlePath(row.section, row.slug) : null };
}
