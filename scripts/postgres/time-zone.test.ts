import { expect, test } from "vitest";
import { openClient } from "../../lib/postgres";
import { withTestDatabase } from "../../lib/testing/database";
import { migrate } from "./time-zone";

withTestDatabase();

async function query(sql: string): Promise<void> {
  const client = await openClient({ connectionString: process.env["DATABASE_URL"] });
  await client.query(sql);
  await client.end();
}

const setZone = (zone: string) =>
  query(`DO $$ BEGIN EXECUTE format('ALTER DATABASE %I SET timezone = %L', current_database(), '${zone}'); END $$`);

const forgetMigration = () => query(`DELETE FROM "_prisma_migrations" WHERE "migration_name" LIKE '%_sessions_in_utc'`);

test("a start on a database of an earlier version in another zone says once what that means for its times", async () => {
  const url = process.env["DATABASE_URL"] ?? "";
  await setZone("Asia/Tokyo");
  await forgetMigration();
  expect(await migrate(url)).toContain("The database's own time zone is Asia/Tokyo.");
  expect(await migrate(url)).toBeNull();
});

test("a start on a database in UTC says nothing, by whichever name UTC goes there", async () => {
  for (const zone of ["UTC", "Etc/UTC", "GMT"]) {
    await setZone(zone);
    await forgetMigration();
    expect(await migrate(process.env["DATABASE_URL"] ?? "")).toBeNull();
  }
});
