/** A PostgreSQL database of its own for each test file: a copy of one with the migrations applied. */
import { randomUUID } from "node:crypto";
import pg from "pg";
import { afterAll, beforeAll } from "vitest";
import { db } from "../db";

/** Call at the top of a test file: `db()` then reaches an empty paper until the file ends. */
export function withTestDatabase(): void {
  const template = process.env["DATABASE_URL"];
  if (!template) throw new Error("These tests need a database: run them by `npm test`.");
  const name = `test_${randomUUID().replaceAll("-", "")}`;

  beforeAll(async () => {
    await onServer(template, `CREATE DATABASE ${name} TEMPLATE dateline`);
    process.env["DATABASE_URL"] = template.replace(/\/dateline$/, `/${name}`);
  });
  afterAll(async () => {
    await db().$disconnect();
    process.env["DATABASE_URL"] = template;
    await onServer(template, `DROP DATABASE ${name} WITH (FORCE)`);
  });
}

async function onServer(template: string, sql: string): Promise<void> {
  // Not the template's own database: PostgreSQL copies one only while nobody is in it.
  const client = new pg.Client({ connectionString: template.replace(/\/dateline$/, "/postgres") });
  await client.connect();
  await client.query(sql);
  await client.end();
}
