/** What the sitemap lists. Read at each request, in bounded pieces: nothing of it is kept in memory. */
import { readerDb } from "../db";
import { renditionPath } from "../pictures/renditions";
import { mostInFile, mostPictures } from "../sitemaps/limits";
import { partsOf, type SitemapFile } from "../sitemaps/sitemap-file";
import { articlePath, authorPath, correctionsPath, homePath, latestPath, type Path, topicPath } from "../urls";
import type { SitemapEntry } from "./shapes";
import { type Frame, frame, type SectionRow } from "./site";

const batch = 1000; // articles read at once

/** A file with the instant at which it last changed; null where that isn't known. */
export type ListedFile = { file: SitemapFile; changedAt: Date | null };

/** Every file of the sitemap, the newest articles first. 3 queries. */
export async function sitemapFiles(): Promise<ListedFile[]> {
  const [stories, topics, authors] = await Promise.all([
    articleFiles(),
    readerDb().topic.count({ where: { articles: { some: listed } } }),
    readerDb().author.count({ where: { articles: { some: listed } } }),
  ]);
  const parts = (kind: "topics" | "authors", count: number): ListedFile[] =>
    partsOf(count).map((part) => ({ file: { kind, part }, changedAt: null }));
  return [
    { file: { kind: "pages" }, changedAt: null },
    ...parts("topics", topics),
    ...parts("authors", authors),
    ...stories,
  ];
}

const listed = { publishedAt: { not: null } };

/**
 * A story has its place from its first publication on, and keeps it when it is taken down: the
 * others stay in their files, and a file changes only where one of its stories does.
 */
async function articleFiles(): Promise<ListedFile[]> {
  const rows = await readerDb().$queryRaw<{ part: number; changedAt: Date }[]>`
    SELECT file + 1 AS part, (
      SELECT greatest("modifiedAt", "takenDownAt") FROM "Article" WHERE "sitemapPlace" / 5000 = file
      ORDER BY greatest("modifiedAt", "takenDownAt") DESC LIMIT 1
    ) AS "changedAt"
    FROM generate_series(0, (SELECT max("sitemapPlace") FROM "Article") / 5000) AS file
    WHERE EXISTS (
      SELECT FROM "Article" WHERE "sitemapPlace" >= file * 5000 AND "sitemapPlace" < (file + 1) * 5000
        AND "status" = 'published'
    )
    ORDER BY part DESC`;
  return rows.map(({ part, changedAt }) => ({ file: { kind: "articles", part }, changedAt }));
}

/** What a file lists, piece by piece; nothing at all where there is no such file. */
export async function* sitemapEntries(file: Exclude<SitemapFile, { kind: "news" }>): AsyncGenerator<SitemapEntry[]> {
  switch (file.kind) {
    case "pages":
      return yield await pageEntries();
    case "topics":
    case "authors":
      return yield* listEntries(file.kind, file.part);
    case "articles":
      return yield* articleEntries(file.part, await frame());
  }
}

const plain = (path: Path): SitemapEntry => ({ path, modifiedAt: null, pictures: [] });

/** Fronts and lists change in ways that nobody writes down: they have no time. */
async function pageEntries(): Promise<SitemapEntry[]> {
  const [{ site }, pages] = await Promise.all([
    frame(),
    readerDb().page.findMany({ select: { slug: true, updatedAt: true }, orderBy: { slug: "asc" } }),
  ]);
  const sections = site.sections.flatMap((section) => [section, ...section.subsections]);
  const updatedAt = new Map(pages.map((page) => [page.slug, page.updatedAt]));
  return [
    ...[homePath, latestPath, correctionsPath].map(plain),
    ...sections.map(({ path }) => plain(path)),
    ...site.pages.map(({ slug, path }) => ({ ...plain(path), modifiedAt: updatedAt.get(slug) ?? null })),
  ];
}

/** Topics and authors with stories, those that came first first. */
async function* listEntries(kind: "topics" | "authors", part: number): AsyncGenerator<SitemapEntry[]> {
  const asked = {
    where: { articles: { some: listed } },
    orderBy: { id: "asc" },
    skip: (part - 1) * mostInFile,
    take: mostInFile,
    select: { slug: true },
  } as const;
  const rows = kind === "topics" ? await readerDb().topic.findMany(asked) : await readerDb().author.findMany(asked);
  const pathOf = kind === "topics" ? topicPath : authorPath;
  if (rows.length > 0) yield rows.map(({ slug }) => plain(pathOf(slug)));
}

type Row = {
  slug: string;
  sectionId: string;
  modifiedAt: Date;
  pictures: { hash: string; key: string; width: number }[];
};

async function* articleEntries(part: number, { sections }: Frame): AsyncGenerator<SitemapEntry[]> {
  const end = part * mostInFile;
  for (let place = end - mostInFile; place < end; place += batch) {
    const rows = await articlesIn(place, place + batch);
    const entries = rows.flatMap((row) => entryOf(row, sections[row.sectionId]));
    if (entries.length > 0) yield entries;
  }
}

const articlesIn = (from: number, until: number): Promise<Row[]> => readerDb().$queryRaw<Row[]>`
  SELECT "slug", "sectionId", "modifiedAt", coalesce((
      SELECT jsonb_agg(picture) FROM (
        SELECT m."hash", m."renditions" #>> '{full,key}' AS key, (m."renditions" #>> '{full,widths,-1}')::int AS width
        FROM "PictureUse" u JOIN "Media" m ON m."id" = u."mediaId"
        WHERE u."articleId" = a."id" AND u."isLive" AND m."renditions" IS NOT NULL
          AND (m."rightsExpireAt" IS NULL OR m."rightsExpireAt" > now())
        ORDER BY m."id" = a."leadPictureId" DESC, m."id" LIMIT ${mostPictures}
      ) picture
    ), '[]') AS pictures
  FROM "Article" a
  WHERE "sitemapPlace" >= ${from} AND "sitemapPlace" < ${until} AND "status" = 'published'
  ORDER BY "sitemapPlace"`;

function entryOf({ slug, modifiedAt, pictures }: Row, section: SectionRow | undefined): SitemapEntry[] {
  if (!section) return []; // made since the paper's frame was read
  return [
    {
      path: articlePath(section.slug, slug),
      modifiedAt,
      pictures: pictures.map(({ hash, key, width }) => renditionPath(hash, key, width, "webp")),
    },
  ];
}
