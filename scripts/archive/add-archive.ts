import type pg from "pg";
import { openClient } from "../../lib/postgres";
import { addressesTag, latestTag, mostReadTag, namesTag, settingsTag } from "../../lib/tags";
import { historyOf } from "./archive-history";
import { type ArchivePaper, readPaper } from "./archive-paper";
import { type ArchiveStory, archiveStory, articleRow, authorRows, topicRows } from "./archive-story";
import { copyRows, type Row } from "./copy-rows";

const chunk = 2000; // stories that are held in memory at once
const recent = 400; // stories that readers opened of late

type Options = {
  /** With revisions, audit events, redirects, views of every story, and stories that were taken down. */
  full?: boolean;
  /** How far back the stories go, evenly: ten years where nothing is said. */
  years?: number;
  onProgress: (done: number, of: number) => void;
};

/** Adds `count` invented stories to the paper, over the last years: all of them, or none. */
export async function addArchive(url: string, count: number, options: Options): Promise<void> {
  const { full = false, years = 10, onProgress } = options;
  const client = await openClient({ connectionString: url });
  try {
    await client.query("BEGIN");
    const { rows } = await client.query(`SELECT count(*)::int AS there FROM "Article" WHERE "id" LIKE 'archive-%'`);
    const start: number = rows[0].there; // a second archive goes on where the first ended
    const paper = await readPaper(client, start + count);
    for (let done = 0; done < count; done += chunk) {
      await copyChunk(client, paper, { start, done, count, full, years });
      onProgress(Math.min(done + chunk, count), count);
    }
    await client.query(
      `INSERT INTO "TagChange" ("tag", "at") SELECT tag, clock_timestamp() FROM unnest($1::text[]) AS tag
       ON CONFLICT ("tag") DO UPDATE SET "at" = excluded."at", "version" = excluded."version"`,
      [[addressesTag, latestTag, mostReadTag, namesTag, settingsTag]],
    );
    await client.query("COMMIT");
    await client.query(`REFRESH MATERIALIZED VIEW CONCURRENTLY "SearchWord"`); // searches go on meanwhile
    await client.query("ANALYZE");
  } finally {
    await client.end(); // a transaction still open is undone
  }
}

type Chunk = { start: number; done: number; count: number; full: boolean; years: number };

async function copyChunk(client: pg.Client, paper: ArchivePaper, place: Chunk): Promise<void> {
  const { start, done, count, full, years } = place;
  const now = Date.now();
  const stories: ArchiveStory[] = [];
  function* articles(): Generator<Row> {
    for (let index = done; index < Math.min(done + chunk, count); index++) {
      const age = ((index + 0.5) / count) * years * 365.25 * 24 * 60 * 60 * 1000;
      const story = archiveStory(start + index, paper, new Date(now - age), full);
      stories.push(story);
      yield articleRow(story);
    }
  }
  await copyRows(client, "Article", articles());
  await copyRows(client, "ArticleAuthor", stories.flatMap(authorRows));
  await copyRows(client, "ArticleTopic", stories.flatMap(topicRows));
  if (full) {
    const histories = stories.map((story) => historyOf(story, paper.users, now));
    for (const table of ["Revision", "AuditEvent", "Redirect", "GoneAddress", "ViewCount"] as const) {
      await copyRows(
        client,
        table,
        histories.flatMap((history) => history[table]),
      );
    }
    return;
  }
  const hour = new Date(now - (now % 3_600_000));
  const opened = stories.slice(0, Math.max(recent - done, 0));
  const views = opened.map(({ id, random }) => ({ articleId: id, hour, views: 1 + Math.floor(random() * 900) }));
  await copyRows(client, "ViewCount", views);
}
