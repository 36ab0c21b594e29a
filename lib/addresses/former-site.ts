/** What the paper has of a former site's: its stories by their names and numbers, and its sections by theirs. */
import { readerDb } from "../db";
import { named } from "../statements";
import { articlePath, isPath, type Path, sectionPath } from "../urls";

/** An address that a story has, or had; `isPublished` where readers find it there. */
export type StoryPlace = { path: Path; isPublished: boolean };

type Row = { slug: string; section: string; isPublished: boolean };

const placeOf = ({ slug, section, isPublished }: Row): StoryPlace => ({
  path: articlePath(section, slug),
  isPublished,
});

/**
 * The story that has the first of these slugs, or had it while it stood in any section. A name after
 * the first may be a section's, above a story that isn't there: then it is no story's. At most 2 queries.
 */
export async function storyNamed(slugs: string[]): Promise<StoryPlace | null> {
  const [story] = await named(
    "story at a former address",
    () => readerDb().$queryRaw<Row[]>`
    SELECT a."slug", s."slug" AS "section", a."status" = 'published' AS "isPublished"
    FROM unnest(${slugs}::text[]) WITH ORDINALITY AS named(slug, place)
    JOIN "Article" a ON a."slug" = named.slug AND a."status" IN ('published', 'taken_down')
    JOIN "Section" s ON s."id" = a."sectionId"
    WHERE place = 1 OR NOT EXISTS (SELECT FROM "Section" other WHERE other."slug" = named.slug)
    ORDER BY place LIMIT 1`,
  );
  if (story) return placeOf(story);
  const [former] = await named(
    "former address of a story",
    () => readerDb().$queryRaw<{ from: string }[]>`
    SELECT "from" FROM "Redirect"
    WHERE regexp_replace("from", '^.*/', '') = ${slugs[0]} AND "from" ~ '^/[^/]+/[^/?]+$'
    ORDER BY "createdAt" DESC LIMIT 1`,
  );
  return former && isPath(former.from) ? { path: former.from, isPublished: false } : null;
}

/** The story with this number on the former site. 1 query. */
export async function storyNumbered(legacyId: number): Promise<StoryPlace | null> {
  const story = await named("story by a former number", () =>
    readerDb().article.findFirst({
      where: { legacyId, status: { in: ["published", "taken_down"] } },
      select: { slug: true, status: true, section: { select: { slug: true } } },
    }),
  );
  if (!story?.section) return null;
  return placeOf({ slug: story.slug, section: story.section.slug, isPublished: story.status === "published" });
}

/** The section with this number on the former site. 1 query. */
export async function sectionNumbered(legacyId: number): Promise<Path | null> {
  const section = await named("section by a former number", () =>
    readerDb().section.findUnique({ where: { legacyId }, select: { slug: true } }),
  );
  return section && sectionPath(section.slug);
}
