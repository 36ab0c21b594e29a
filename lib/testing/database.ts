/** A PostgreSQL database of its own for each test file, a copy of one with the migrations applied, and a folder. */
import { randomUUID } from "node:crypto";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll } from "vitest";
import { closeDb } from "../db";
import { openClient } from "../postgres";

/** Call at the top of a test file: `db()` and `storage()` then reach an empty paper until the file ends. */
export function withTestDatabase(): void {
  // Asked of the environment itself: config() keeps what it reads first, and would keep the folder of all.
  const { TEST_DATABASE_URL: template, TEST_DATA_DIR: shared } = process.env;
  if (!template || !shared) throw new Error("These tests need a database: run them by `npm test`.");
  const empty = new URL(template).pathname.slice(1);
  const name = `test_${randomUUID().replaceAll("-", "")}`;
  const folder = join(shared, name);

  beforeAll(async () => {
    await onServer(template, `CREATE DATABASE ${name} TEMPLATE ${empty}`);
    process.env["DATABASE_URL"] = Object.assign(new URL(template), { pathname: name }).href;
    process.env["DATA_DIR"] = folder;
  });
  afterAll(async () => {
    await closeDb();
    delete process.env["DATABASE_URL"]; // what comes late finds no database
    delete process.env["DATA_DIR"];
    await rm(folder, { recursive: true, force: true });
    await onServer(template, `DROP DATABASE ${name} WITH (FORCE)`);
  });
}

async function onServer(template: string, sql: string): Promise<void> {
  // Not the template's own database: PostgreSQL copies one only while nobody is in it.
  const client = await openClient({
    connectionString: Object.assign(new URL(template), { pathname: "postgres" }).href,
  });
  await client.query(sql);
  await client.end();
}
