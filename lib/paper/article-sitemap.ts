/**
 * The articles in the sitemap, in files of so many places each: every one of a million has its place, and is read
 * in bounded pieces.
 */
import { readerDb } from "../db";
import { Prisma } from "../generated/prisma/client";
import { renditionPath } from "../pictures/renditions";
import { mostInFile, mostPictures } from "../sitemaps/limits";
import type { SitemapFile } from "../sitemaps/sitemap-file";
import { named } from "../statements";
import { articlePath } from "../urls";
import type { SitemapEntry } from "./shapes";

const batch = 250; // articles read at once: what is short-lived and small is collected soonest

/** A file with the instant at which it last changed; null where that isn't known. */
export type ListedFile = { file: SitemapFile; changedAt: Date | null };

/**
 * A story has its place from its first publication on, and keeps it when it is taken down: the
 * others stay in their files, and a file changes only where one of its stories does.
 */
export async function articleFiles(): Promise<ListedFile[]> {
  const rows = await named(
    "files of the sitemap",
    () => readerDb().$queryRaw<{ part: number; changedAt: Date }[]>`
    SELECT file + 1 AS part, ${changeOf(Prisma.sql`file`)} AS "changedAt"
    FROM generate_series(0, (SELECT max("sitemapPlace") FROM "Article") / 5000) AS file
    WHERE EXISTS (
      SELECT FROM "Article" WHERE "sitemapPlace" >= file * 5000 AND "sitemapPlace" < (file + 1) * 5000
        AND "status" = 'published'
    )
    ORDER BY part DESC`,
  );
  return rows.map(({ part, changedAt }) => ({ file: { kind: "articles", part }, changedAt }));
}

/** The last change of a story in a file (counted from 0), or when one was taken from it: one step in an index. */
const changeOf = (file: Prisma.Sql): Prisma.Sql => Prisma.sql`(
  SELECT greatest("modifiedAt", "takenDownAt") FROM "Article" WHERE "sitemapPlace" / 5000 = ${file}
  ORDER BY greatest("modifiedAt", "takenDownAt") DESC LIMIT 1
)`;

/** What a file of articles is told from its former self by. */
export type FileState = {
  changedAt: Date;
  mark: string; // another one as soon as anything in the file is another: the clock takes pictures out too
};

/**
 * The state of a file of articles, without reading the file; null where it lists nothing. 1 query of a few rows: triggers
 * mark each change to a story or its pictures, while names of sections and rights that ended are looked up.
 */
export async function articlesState(part: number): Promise<FileState | null> {
  const end = part * mostInFile;
  const [state] = await named(
    "state of a sitemap file",
    () => readerDb().$queryRaw<FileState[]>`
      SELECT ${changeOf(Prisma.sql`${part - 1}::int`)} AS "changedAt", md5(concat_ws(' ',
        (SELECT string_agg("mark"::text, ' ' ORDER BY "mark") FROM "SitemapChange" WHERE "part" = ${part}),
        (SELECT string_agg(concat_ws(' ', "id", "slug"), ' ' ORDER BY "id") FROM "Section"),
        (SELECT max("rightsExpireAt") FROM "Media" WHERE "rightsExpireAt" <= now())
      )) AS mark
      WHERE EXISTS (
        SELECT FROM "Article"
        WHERE "sitemapPlace" >= ${end - mostInFile} AND "sitemapPlace" < ${end} AND "status" = 'published'
      )`,
  );
  return state ?? null;
}

type Row = {
  section: string;
  slug: string;
  modifiedAt: Date;
  pictures: { hash: string; key: string; width: number }[];
};

/** What a file lists, piece by piece; nothing at all where there is no such file. */
export async function* articleEntries(part: number): AsyncGenerator<SitemapEntry[]> {
  const end = part * mostInFile;
  for (let place = end - mostInFile; place < end; place += batch) {
    const rows = await named(
      "stories of a sitemap file",
      () => readerDb().$queryRaw<Row[]>`${rowsIn(place, place + batch)} ORDER BY place`,
    );
    if (rows.length > 0) yield rows.map(entryOf);
  }
}

/** The stories that readers find at these places. */
const rowsIn = (from: number, until: number): Prisma.Sql => Prisma.sql`
  SELECT a."sitemapPlace" AS place, s."slug" AS section, a."slug", a."modifiedAt", coalesce((
      SELECT jsonb_agg(picture) FROM (
        SELECT m."hash", m."renditions" #>> '{full,key}' AS key, (m."renditions" #>> '{full,widths,-1}')::int AS width
        FROM "PictureUse" u JOIN "Media" m ON m."id" = u."mediaId"
        WHERE u."articleId" = a."id" AND u."isLive" AND m."renditions" IS NOT NULL
          AND (m."rightsExpireAt" IS NULL OR m."rightsExpireAt" > now())
        ORDER BY m."id" = a."leadPictureId" DESC, m."id" LIMIT ${mostPictures}
      ) picture
    ), '[]') AS pictures
  FROM "Article" a JOIN "Section" s ON s."id" = a."sectionId"
  WHERE a."sitemapPlace" >= ${from} AND a."sitemapPlace" < ${until} AND a."status" = 'published'`;

const entryOf = ({ section, slug, modifiedAt, pictures }: Row): SitemapEntry => ({
  path: articlePath(section, slug),
  modifiedAt,
  pictures: pictures.map(({ hash, key, width }) => renditionPath(hash, key, width, "webp")),
});
