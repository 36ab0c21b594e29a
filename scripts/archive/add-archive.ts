import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type pg from "pg";
import { from as copyFrom } from "pg-copy-streams";
import { derivedFromBody } from "../../lib/body/derived";
import { openClient } from "../../lib/postgres";
import { latestTag, settingsTag } from "../../lib/tags";
import { type Random, randomFrom, story } from "./grammar";

const years = 10;
const chunk = 5000; // articles a round: what is held in memory
const recent = 400; // articles that readers opened of late

type Paper = { sections: string[]; authors: string[]; topics: string[]; pictures: string[]; language: string };
type Field = string | number | Date | null;

/** Adds `count` invented articles to the paper, over the last ten years: all of them, or none. */
export async function addArchive(
  url: string,
  count: number,
  onProgress: (done: number, of: number) => void,
): Promise<void> {
  const client = await openClient({ connectionString: url });
  try {
    await client.query("BEGIN");
    const paper = await readPaper(client);
    const { rows } = await client.query(`SELECT count(*)::int AS there FROM "Article" WHERE "id" LIKE 'archive-%'`);
    const start: number = rows[0].there; // a second archive goes on where the first ended
    for (let done = 0; done < count; done += chunk) {
      await copyChunk(client, paper, start + done, Math.min(chunk, count - done), { done, of: count });
      onProgress(Math.min(done + chunk, count), count);
    }
    await client.query(
      `INSERT INTO "TagChange" ("tag", "at") SELECT tag, clock_timestamp() FROM unnest($1::text[]) AS tag
       ON CONFLICT ("tag") DO UPDATE SET "at" = excluded."at", "version" = excluded."version"`,
      [[settingsTag, latestTag]],
    );
    await client.query("COMMIT");
    await client.query(`REFRESH MATERIALIZED VIEW "SearchWord"`);
    await client.query("ANALYZE");
  } finally {
    await client.end(); // a transaction still open is undone
  }
}

async function readPaper(client: pg.Client): Promise<Paper> {
  const ids = async (table: string): Promise<string[]> =>
    (await client.query(`SELECT "id" FROM "${table}" ORDER BY "id"`)).rows.map(({ id }) => id);
  const settings = await client.query(`SELECT "language" FROM "Settings"`);
  const portraits = await client.query(`SELECT "portraitId" AS id FROM "Author" WHERE "portraitId" IS NOT NULL`);
  const isPortrait = new Set(portraits.rows.map(({ id }) => id));
  return {
    sections: await ids("Section"),
    authors: await ids("Author"),
    topics: await ids("Topic"),
    pictures: (await ids("Media")).filter((id) => !isPortrait.has(id)),
    language: settings.rows[0]?.language ?? "en",
  };
}

type Place = { done: number; of: number };

async function copyChunk(client: pg.Client, paper: Paper, start: number, count: number, place: Place): Promise<void> {
  const articles: Field[][] = [];
  const authors: Field[][] = [];
  const topics: Field[][] = [];
  const views: Field[][] = [];
  const now = Date.now();
  for (let index = 0; index < count; index++) {
    const number = start + index;
    const random = randomFrom(number + 1);
    const id = `archive-${number}`;
    const age = ((place.done + index) / place.of) * years * 365.25 * 24 * 60 * 60 * 1000;
    articles.push(articleRow(id, random, paper, new Date(now - age - random() * 60_000)));
    authors.push([id, pickFrom(paper.authors, random), 0]);
    for (const [position, topic] of some(paper.topics, 1 + Math.floor(random() * 3), random).entries()) {
      topics.push([id, topic, position]);
    }
    if (place.done + index < recent)
      views.push([id, new Date(now - (now % 3_600_000)), 1 + Math.floor(random() * 900)]);
  }
  await copy(client, "Article", articleColumns, articles);
  await copy(client, "ArticleAuthor", ["articleId", "authorId", "position"], authors.filter(isWhole));
  await copy(client, "ArticleTopic", ["articleId", "topicId", "position"], topics.filter(isWhole));
  await copy(client, "ViewCount", ["articleId", "hour", "views"], views);
}

const articleColumns = [
  ...["id", "slug", "kind", "status", "headline", "standfirst", "dateline", "body", "language", "sectionId"],
  ...["leadPictureId", "publishedAt", "updatedAt", "excerpt", "plainText", "wordCount"],
];

function articleRow(id: string, random: Random, paper: Paper, publishedAt: Date): Field[] {
  const { headline, standfirst, dateline, body } = story(random);
  const { language } = paper;
  const { excerpt, plainText, wordCount } = derivedFromBody({ headline, standfirst, language, body });
  const kind = random() < 0.05 ? "opinion" : random() < 0.1 ? "analysis" : "news";
  return [
    ...[id, id, kind, "published", headline, standfirst, dateline, JSON.stringify(body), language],
    ...[pickFrom(paper.sections, random), pickFrom(paper.pictures, random), publishedAt, publishedAt],
    ...[excerpt, plainText, wordCount],
  ];
}

const isWhole = (row: Field[]): boolean => !row.includes(null);

const pickFrom = (ids: string[], random: Random): string | null => ids[Math.floor(random() * ids.length)] ?? null;

function some(ids: string[], count: number, random: Random): string[] {
  const start = Math.floor(random() * ids.length);
  return Array.from({ length: Math.min(count, ids.length) }, (_, index) => ids[(start + index * 7) % ids.length] ?? "");
}

async function copy(client: pg.Client, table: string, columns: string[], rows: Field[][]): Promise<void> {
  const names = columns.map((column) => `"${column}"`).join(", ");
  const target = client.query(copyFrom(`COPY "${table}" (${names}) FROM STDIN`));
  await pipeline(Readable.from(rows.map((row) => `${row.map(copyText).join("\t")}\n`)), target);
}

/** A field in COPY's text format: https://www.postgresql.org/docs/current/sql-copy.html */
function copyText(field: Field): string {
  if (field === null) return "\\N";
  if (field instanceof Date) return field.toISOString();
  return String(field).replace(
    /[\\\t\n\r]/g,
    (sign) => `\\${{ "\\": "\\", "\t": "t", "\n": "n", "\r": "r" }[sign] ?? ""}`,
  );
}
