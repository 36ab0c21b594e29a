import type pg from "pg";
import { StartError } from "../start-error";
import { copyRows } from "./copy-rows";

export type ArchivePaper = {
  sections: { id: string; slug: string }[];
  authors: string[]; // ids, the most frequent first; topics too
  topics: string[];
  pictures: string[];
  users: string[];
  language: string;
};

const storiesPerTopic = 500;
const storiesPerAuthor = 2500;

/** What the paper's stories can name, with more topics and authors where an archive of this many stories would have them. */
export async function readPaper(client: pg.Client, stories: number): Promise<ArchivePaper> {
  await addNames(client, "Topic", "Matter", Math.ceil(stories / storiesPerTopic));
  await addNames(client, "Author", "Correspondent", Math.ceil(stories / storiesPerAuthor));
  const ids = async (from: string): Promise<string[]> =>
    (await client.query(`SELECT "id" FROM ${from} ORDER BY "id" LIKE 'archive-%', "id"`)).rows.map(({ id }) => id);
  const settings = await client.query(`SELECT "language" FROM "Settings"`);
  const sections = await client.query(`SELECT "id", "slug" FROM "Section" ORDER BY "order", "id"`);
  if (sections.rows.length === 0) {
    throw new StartError("The paper has no section for stories yet: load an edition, or run npm start once.");
  }
  return {
    sections: sections.rows,
    authors: await ids(`"Author"`),
    topics: await ids(`"Topic"`),
    pictures: await ids(`"Media" m WHERE NOT EXISTS (SELECT FROM "Author" WHERE "portraitId" = m."id")`),
    users: await ids(`"User"`),
    language: settings.rows[0]?.language ?? "en",
  };
}

/** Adds names until the paper has so many of its archive. */
async function addNames(client: pg.Client, table: "Topic" | "Author", word: string, count: number): Promise<void> {
  const { rows } = await client.query(`SELECT count(*)::int AS there FROM "${table}" WHERE "id" LIKE 'archive-%'`);
  const numbers = Array.from({ length: Math.max(count - rows[0].there, 0) }, (_, index) => rows[0].there + index + 1);
  const kind = word.toLowerCase();
  await copyRows(
    client,
    table,
    numbers.map((number) => ({
      id: `archive-${kind}-${String(number).padStart(6, "0")}`,
      slug: `${kind}-${number}`,
      name: `${word} ${number}`,
    })),
  );
}
