import { randomUUID } from "node:crypto";
import { afterAll, expect, test } from "vitest";
import { openClient } from "../../lib/postgres";
import { withTestDatabase } from "../../lib/testing/database";
import { allowServing } from "./serving-role";

withTestDatabase();

const name = `serving_${randomUUID().slice(0, 8)}`;

async function query(connectionString: string, sql: string): Promise<void> {
  const client = await openClient({ connectionString });
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}

afterAll(() => query(process.env["DATABASE_URL"] ?? "", `DROP OWNED BY "${name}"; DROP ROLE "${name}"`));

test("the serving role reads and writes rows, and can change neither tables nor their history", async () => {
  const ownerUrl = process.env["DATABASE_URL"] ?? "";
  const url = Object.assign(new URL(ownerUrl), { username: name, password: "a password" }).href;
  const database = { url, ownerUrl, isEmbedded: true };
  await allowServing(database);
  await allowServing(database); // each start does

  await query(url, `INSERT INTO "Job" ("id", "kind", "dueAt") VALUES ('one', 'tidy', now())`);
  await query(url, `SELECT 1 FROM "SearchWord"`);
  await query(url, `REFRESH MATERIALIZED VIEW CONCURRENTLY "SearchWord"`);
  await query(url, `BEGIN; LOCK TABLE "Redirect" IN SHARE ROW EXCLUSIVE MODE; COMMIT`);
  await query(url, "LISTEN dateline_tags; NOTIFY dateline_tags");
  const refused = [
    `DROP TABLE "Job"`,
    `ALTER TABLE "Job" ADD COLUMN "more" text`,
    "CREATE TABLE more (id int)",
    `DELETE FROM "_prisma_migrations"`,
    "CREATE ROLE another",
    "SELECT pg_read_file('PG_VERSION')",
    "ALTER SYSTEM SET jit = on",
  ];
  for (const sql of refused) await expect(query(url, sql), sql).rejects.toThrow(/permission denied|must be owner/);
});

test("an owner whose two addresses differ in their queries keeps its rights", async () => {
  const ownerUrl = process.env["DATABASE_URL"] ?? "";
  const url = Object.assign(new URL(ownerUrl), { search: "?application_name=serving" }).href;
  await allowServing({ url, ownerUrl, isEmbedded: false });
  await query(
    ownerUrl,
    `DO $$ BEGIN
    IF NOT (SELECT coalesce(relacl @> makeaclitem(relowner, relowner, 'DELETE', false), TRUE)
      FROM pg_class WHERE oid = '"_prisma_migrations"'::regclass) THEN RAISE 'the owner lost its rights'; END IF;
  END $$`,
  );
});
