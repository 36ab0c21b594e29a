import { Prisma } from "../generated/prisma/client";
import { EditionError } from "../interchange/read-edition";
import type { EditionRecord } from "../interchange/records";

type Rows = {
  Topic: Prisma.TopicCreateManyInput;
  Author: Prisma.AuthorCreateManyInput;
  Article: Prisma.ArticleCreateManyInput;
  ArticleAuthor: Prisma.ArticleAuthorCreateManyInput;
  ArticleTopic: Prisma.ArticleTopicCreateManyInput;
  Correction: Prisma.CorrectionCreateManyInput;
  ViewCount: Prisma.ViewCountCreateManyInput;
  Storyline: Prisma.StorylineCreateManyInput;
  StorylineEntry: Prisma.StorylineEntryCreateManyInput;
  Redirect: Prisma.RedirectCreateManyInput;
  GoneAddress: Prisma.GoneAddressCreateManyInput;
};
type Table = keyof Rows;

/** The tables, each after those that its rows refer to, with the columns that tell its rows apart. */
const tables: { name: Table; keys: string[] }[] = [
  { name: "Topic", keys: ["slug"] },
  { name: "Author", keys: ["slug"] },
  { name: "Article", keys: ["id"] },
  { name: "ArticleAuthor", keys: ["articleId", "authorId"] },
  { name: "ArticleTopic", keys: ["articleId", "topicId"] },
  { name: "Correction", keys: ["id"] },
  { name: "ViewCount", keys: ["articleId", "hour"] },
  { name: "Storyline", keys: ["slug"] },
  { name: "StorylineEntry", keys: ["articleId"] },
  { name: "Redirect", keys: ["from"] },
  { name: "GoneAddress", keys: ["path"] },
];

/** The record that a row comes from. */
export type Origin = { line: number; type: EditionRecord["type"] };

const rowsPerStatement = 2000;
const articlesPerStatement = 500; // their bodies may be long: these are what the load holds in memory

const columnsOf = (names: string[]): Prisma.Sql => Prisma.raw(names.map((name) => `"${name}"`).join(", "));

/**
 * Gathers an edition's rows and inserts each table's many at a time. Rows go in after those they refer to. A row that
 * the database has already, or that comes twice, throws an EditionError that names the line of its record.
 */
export class EditionRows {
  private readonly gathered = new Map<Table, { row: object; origin: Origin }[]>();
  constructor(private readonly db: Prisma.TransactionClient) {}

  async add<Name extends Table>(table: Name, row: Rows[Name], origin: Origin): Promise<void> {
    const rows = this.gathered.get(table) ?? [];
    rows.push({ row, origin });
    this.gathered.set(table, rows);
    if (rows.length === (table === "Article" ? articlesPerStatement : rowsPerStatement)) await this.flush(table);
  }

  /** Inserts what is gathered for the tables up to this one, or for all of them where none is named. */
  async flush(last?: Table): Promise<void> {
    for (const { name, keys } of tables) {
      const rows = this.gathered.get(name) ?? [];
      this.gathered.delete(name);
      if (rows.length > 0) await this.insert(name, keys, rows);
      if (name === last) return;
    }
  }

  private async insert(table: Table, keys: string[], rows: { row: object; origin: Origin }[]): Promise<void> {
    const into = columnsOf([table]);
    const columns = columnsOf([...new Set(rows.flatMap(({ row }) => Object.keys(row)))]);
    const key = columnsOf(keys);
    const values = JSON.stringify(rows.map(({ row }) => row)); // one parameter, whatever the columns and rows
    const refused = await this.db.$queryRaw<{ place: number }[]>`
      WITH given AS (
        SELECT row_number() OVER ()::int AS "place", r.* FROM json_populate_recordset(NULL::${into}, ${values}::json) r
      ), inserted AS (
        INSERT INTO ${into} (${columns}) SELECT ${columns} FROM given ORDER BY "place"
        ON CONFLICT DO NOTHING RETURNING ${key}
      )
      SELECT "place" FROM (
        SELECT "place", ${key}, row_number() OVER (PARTITION BY ${key} ORDER BY "place") AS "copy" FROM given
      ) numbered
      WHERE "copy" > 1 OR (${key}) NOT IN (SELECT ${key} FROM inserted)
      ORDER BY "place" LIMIT 20`;
    if (refused.length === 0) return;
    const origins = refused.map(({ place }) => rows[place - 1]?.origin).filter((origin) => origin !== undefined);
    throw new EditionError(origins.map(({ line, type }) => `line ${line}: the paper has this ${type} already`));
  }
}
