/**
 * Archives of the sizes that are compared, each a database of one embedded server. They stay from run to run: an archive
 * that a run did not finish is made again, and the others are used as they are.
 */
import { closeDb, db } from "../../../lib/db";
import { rankMostRead } from "../../../lib/newsroom/rank-most-read";
import { rankReadStories } from "../../../lib/newsroom/rank-read-stories";
import { openClient } from "../../../lib/postgres";
import { addArchive } from "../../archive/add-archive";
import { isEmpty, loadDemoEdition } from "../../demo/load-demo-edition";
import { applyMigrations } from "../../postgres/migrations";
import { bar, step } from "../../steps";
import { putSomeInWork } from "../desk";

const storiesPerYear = 100_000; // in every archive: a day of a small one has as many stories as a day of a large one

const inDatabase = (url: string, name: string): string => Object.assign(new URL(url), { pathname: name }).href;

/** Brings the demo edition, of which every archive is a copy with more stories, up to date in the server's own database. */
export async function prepareEdition(url: string): Promise<void> {
  await applyMigrations(url);
  process.env["DATABASE_URL"] = url;
  if (await isEmpty(db())) await step("Demo edition", (say) => loadDemoEdition(db(), say));
  await closeDb(); // PostgreSQL copies a database only while nobody is in it
}

/** Has `db()` reach the archive of this size, which it makes where there is none. */
export async function openArchive(url: string, size: number, full: boolean): Promise<void> {
  const name = `archive_${size}${full ? "_full" : ""}`;
  await closeDb();
  const client = await openClient({ connectionString: inDatabase(url, "postgres") });
  try {
    const { rowCount } = await client.query("SELECT FROM pg_database WHERE datname = $1", [name]);
    if (rowCount === 0) {
      const draft = `${name}_unfinished`;
      await client.query(`DROP DATABASE IF EXISTS ${draft} WITH (FORCE)`);
      await client.query(`CREATE DATABASE ${draft} TEMPLATE ${new URL(url).pathname.slice(1)}`);
      await step(`Archive of ${size.toLocaleString("en")} articles`, (say) =>
        fill(inDatabase(url, draft), size, full, say),
      );
      await client.query(`ALTER DATABASE ${draft} RENAME TO ${name}`);
    }
  } finally {
    await client.end();
  }
  process.env["DATABASE_URL"] = inDatabase(url, name);
  await applyMigrations(inDatabase(url, name)); // it may be of an older version
}

async function fill(url: string, size: number, full: boolean, say: (progress: string) => void): Promise<void> {
  const years = size / storiesPerYear;
  await addArchive(url, size, { full, years, onProgress: (done, of) => say(bar(done, of)) });
  process.env["DATABASE_URL"] = url;
  await putSomeInWork();
  await db().$transaction(async (tx) => {
    await rankMostRead(tx);
    await rankReadStories(tx, new Date());
  });
  await closeDb();
  const client = await openClient({ connectionString: url });
  await client.query("VACUUM (ANALYZE)").finally(() => client.end()); // as autovacuum leaves it
}
