/** Published articles for the editor's link picker and its "also read": by words, or by what an article is about. */
import { refusalWords } from "@/lib/messages/desk/refusal";
import { db } from "../db";
import { Prisma } from "../generated/prisma/client";
import { cardsById } from "../paper/cards";
import { frame } from "../paper/site";
import { readQuery } from "../search/read-query";
import { wordQueriesOf } from "../search/tsquery";
import type { Path } from "../urls";
import { conditionOf, inHeadline, tsqueryFor } from "./text-condition";
import { workingCopy } from "./working-copy";

const most = 8;
const mostRanked = 200; // the newest that fit: ranking reads each

export type FoundArticle = {
  id: string;
  headline: string;
  path: Path;
  section: string;
  publishedAt: string; // ISO 8601
  why: string;
};

type Reason = { id: string; why: string; weight: number };

/** What fits the words best: those in headlines first. 4 queries. */
export async function findArticles(q: string): Promise<FoundArticle[]> {
  const words = await tsqueryFor(q);
  const rows = await db().$queryRaw<{ id: string; isInHeadline: boolean }[]>`
    WITH matching AS (
      SELECT a."id", a."publishedAt", a."search", ${inHeadline(q)} AS "isInHeadline"
      FROM "Article" a
      WHERE a."status" = 'published' AND ${conditionOf(q, words)}
      ORDER BY a."publishedAt" DESC, a."id" DESC
      LIMIT ${mostRanked}
    )
    SELECT "id", "isInHeadline" FROM matching
    ORDER BY "isInHeadline" DESC,
      ts_rank("search", ${words ?? ""}::tsquery, 1) DESC, "publishedAt" DESC
    LIMIT ${most}`;
  return shown(
    rows.map(({ id, isInHeadline }) => ({ id, why: isInHeadline ? refusalWords.inHeadline : refusalWords.inText })),
  );
}

/** What an article could lead on to, the closest first, never to itself. Throws where there is no such article. */
export async function suggestArticles(articleId: string): Promise<FoundArticle[]> {
  const { content } = await workingCopy(db(), articleId);
  const { topicIds, dateline, headline } = content;
  const reasons = await Promise.all([
    sameStoryline(articleId),
    sameTopics(topicIds),
    dateline ? samePlace(dateline) : [],
    closeHeadlines(headline),
  ]);

  const found = new Map<string, Reason>();
  for (const reason of reasons.flat()) {
    const other = found.get(reason.id);
    const weight = reason.weight + (other?.weight ?? 0);
    // The first reason is the stronger one, and is the one told.
    if (reason.id !== articleId) found.set(reason.id, { id: reason.id, why: other?.why ?? reason.why, weight });
  }
  const best = [...found.values()].sort((a, b) => b.weight - a.weight);
  return shown(best.slice(0, most));
}

async function sameStoryline(articleId: string): Promise<Reason[]> {
  const entry = await db().storylineEntry.findUnique({
    where: { articleId },
    select: { storyline: { select: { title: true, entries: { orderBy: { position: "desc" }, take: 20 } } } },
  });
  if (!entry) return [];
  const { title, entries } = entry.storyline;
  return entries.map((other) => ({ id: other.articleId, why: refusalWords.sameStoryline(title), weight: 4 }));
}

/** The newest of each topic; people are topics too. */
async function sameTopics(topicIds: string[]): Promise<Reason[]> {
  if (topicIds.length === 0) return [];
  const rows = await db().$queryRaw<{ id: string; name: string }[]>`
    SELECT listed."articleId" AS "id", t."name" FROM "Topic" t
    CROSS JOIN LATERAL (
      SELECT "articleId" FROM "ArticleTopic"
      WHERE "topicId" = t."id" AND "publishedAt" IS NOT NULL
      ORDER BY "publishedAt" DESC, "articleId" DESC LIMIT 40
    ) listed
    WHERE t."id" = ANY(${topicIds})`;
  return rows.map(({ id, name }) => ({ id, why: refusalWords.sameTopic(name), weight: 2 }));
}

async function samePlace(dateline: string): Promise<Reason[]> {
  const rows = await db().article.findMany({
    where: { status: "published", dateline },
    orderBy: [{ publishedAt: "desc" }, { id: "desc" }],
    take: 20,
    select: { id: true },
  });
  return rows.map(({ id }) => ({ id, why: refusalWords.sameDateline(dateline), weight: 1 }));
}

/** Of the newest that use any of the headline's words, those whose own headlines share two at least. */
async function closeHeadlines(headline: string): Promise<Reason[]> {
  const { parsed, readings } = await readQuery(db, headline);
  const words = wordQueriesOf(parsed, readings);
  if (words.length < 2) return [];
  const any = words.join(" | ");
  const shared = Prisma.join(
    wordQueriesOf(parsed, readings, "A").map((word) => Prisma.sql`(near."search" @@ ${word}::tsquery)::int`),
    " + ",
  );
  // Weights are not in the index: headlines are looked at after the newest are found by words alone.
  const rows = await db().$queryRaw<{ id: string; shared: number }[]>`
    SELECT "id", "shared" FROM (
      SELECT near."id", ${shared} AS "shared" FROM (
        SELECT a."id", a."search" FROM "Article" a
        WHERE a."status" = 'published' AND a."search" @@ ${any}::tsquery
        ORDER BY a."publishedAt" DESC, a."id" DESC LIMIT ${mostRanked}
      ) near
    ) counted
    WHERE "shared" >= 2 ORDER BY "shared" DESC LIMIT 20`;
  return rows.map(({ id, shared }) => ({ id, why: refusalWords.similarHeadline, weight: 0.5 * shared }));
}

async function shown(found: Pick<Reason, "id" | "why">[]): Promise<FoundArticle[]> {
  const cards = await cardsById(
    found.map(({ id }) => id),
    await frame(),
  );
  return found.flatMap(({ id, why }) => {
    const card = cards[id];
    if (!card) return [];
    const { headline, path, section, publishedAt } = card;
    return [{ id, headline, path, section: section.name, publishedAt: publishedAt.toISOString(), why }];
  });
}
