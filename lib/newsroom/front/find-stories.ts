import { db } from "../../db";
import { literally } from "../../search/literally";
import { picturesOf } from "../desk-article";
import type { DeskPicture } from "../desk-picture";
import { inHeadline, textCondition } from "../text-condition";
import { type FrontStory, storiesById } from "./desk-front";

const most = 20;
const mostRanked = 200; // the newest that fit: ranking reads each
const newestShown = 2000; // stories whose card headlines are looked through: those have no index

export type FoundStories = { stories: FrontStory[]; pictures: Record<string, DeskPicture> };

/** Stories that can be pinned, published or scheduled: those with the words in their headlines first; the newest where there are none. */
export async function findStories(q: string): Promise<FoundStories> {
  const ids = q === "" ? await newest() : await matching(q);
  const byId = await storiesById(ids);
  const stories = ids.flatMap((id) => byId[id] ?? []);
  return { stories, pictures: await picturesOf(stories.flatMap(({ pictureId }) => pictureId ?? [])) };
}

/** What is about to come out, then what came out last. */
async function newest(): Promise<string[]> {
  const [scheduled, published] = await Promise.all([
    db().article.findMany({
      where: { status: "scheduled", trashedAt: null },
      orderBy: { scheduledAt: "asc" },
      take: 5,
      select: { id: true },
    }),
    db().article.findMany({
      where: { status: "published" },
      orderBy: [{ publishedAt: "desc" }, { id: "desc" }],
      take: most,
      select: { id: true },
    }),
  ]);
  return [...scheduled, ...published].map(({ id }) => id).slice(0, most);
}

async function matching(q: string): Promise<string[]> {
  const hasText = await textCondition(q);
  const rows = await db().$queryRaw<{ id: string }[]>`
    WITH published AS (
      SELECT a."id", a."publishedAt" AS "at", ${inHeadline(q)} AS "isInHeadline" FROM "Article" a
      WHERE a."status" = 'published' AND ${hasText}
      ORDER BY a."publishedAt" DESC, a."id" DESC LIMIT ${mostRanked}
    ), scheduled AS (
      SELECT a."id", a."scheduledAt" AS "at", ${inHeadline(q)} AS "isInHeadline" FROM "Article" a
      WHERE a."status" = 'scheduled' AND a."trashedAt" IS NULL AND ${hasText}
      ORDER BY a."scheduledAt" DESC, a."id" DESC LIMIT ${mostRanked}
    ), shown AS (
      SELECT "id", "publishedAt" AS "at", true AS "isInHeadline" FROM (
        SELECT "id", "publishedAt", "cardHeadline" FROM "Article" WHERE "status" = 'published'
        ORDER BY "publishedAt" DESC, "id" DESC LIMIT ${newestShown}
      ) newest WHERE "cardHeadline" ILIKE ${`%${literally(q)}%`}
    )
    SELECT "id" FROM (TABLE published UNION TABLE scheduled UNION TABLE shown) found
    GROUP BY "id" ORDER BY bool_or("isInHeadline") DESC, max("at") DESC, "id" DESC LIMIT ${most}`;
  return rows.map(({ id }) => id);
}
