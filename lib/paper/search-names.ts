import { readerDb } from "../db";
import { tokensOf } from "../search/tokens";
import { named } from "../statements";
import { authorPath, topicPath } from "../urls";
import type { FoundName } from "./shapes";
import type { Frame } from "./site";

const mostCounted = 1000; // stories of a name
const mostOfKind = 3;

/** The sections, pages, authors and topics that are called what was typed; one query. */
export async function namesOf(q: string, { site, sections }: Frame): Promise<FoundName[]> {
  const asked = nameOf(q);
  if (asked === "") return [];
  const places = [...Object.values(sections), ...site.pages.map(({ title, path }) => ({ name: title, path }))];
  const rows = await named(
    "names of a search",
    () => readerDb().$queryRaw<{ kind: "author" | "topic"; slug: string; name: string; stories: number }[]>`
    (SELECT 'author' AS kind, t."slug", t."name", (SELECT count(*)::int FROM (
      SELECT FROM "ArticleAuthor" l WHERE l."authorId" = t."id" AND l."publishedAt" IS NOT NULL LIMIT ${mostCounted + 1}) listed) AS stories
    FROM "Author" t WHERE search_name(t."name") = search_name(${q}) ORDER BY t."id" LIMIT ${mostOfKind})
    UNION ALL
    (SELECT 'topic', t."slug", t."name", (SELECT count(*)::int FROM (
      SELECT FROM "ArticleTopic" l WHERE l."topicId" = t."id" AND l."publishedAt" IS NOT NULL LIMIT ${mostCounted + 1}) listed)
    FROM "Topic" t WHERE search_name(t."name") = search_name(${q}) ORDER BY t."id" LIMIT ${mostOfKind})`,
  );
  return [
    ...rows.map(({ kind, slug, name, stories }) => ({
      name,
      path: kind === "author" ? authorPath(slug) : topicPath(slug),
      stories: { count: Math.min(stories, mostCounted), isMore: stories > mostCounted },
    })),
    ...places.filter(({ name }) => nameOf(name) === asked).map(({ name, path }) => ({ name, path, stories: null })),
  ];
}

/** A name without capitals, accents and signs. */
const nameOf = (text: string): string =>
  Array.from(tokensOf(text))
    .flatMap(({ parts }) => parts.map(({ form }) => form))
    .join(" ");
