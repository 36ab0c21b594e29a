import { Registry } from "prom-client";
import { expect, test, vi } from "vitest";
import { db } from "../lib/db";
import { log } from "../lib/log";
import { named } from "../lib/statements";
import { withTestDatabase } from "../lib/testing/database";
import { measureStatements } from "./measure-statements";

withTestDatabase();

test("statements are measured by the name of their call, else by what they do to which table", async () => {
  const registry = new Registry();
  measureStatements(registry);
  await named("topics by slug", () => db().topic.findMany({ where: { slug: "a value" } }));
  await named("names of sections", () => db().$queryRaw`SELECT "name" FROM "Section"`);
  await db().topic.count({ where: { name: "a value" } });
  await db().$executeRaw`UPDATE "Topic" SET "name" = 'a value'`;
  await db().$transaction((tx) => named("authors in a transaction", () => tx.author.findMany()));
  const metrics = await registry.metrics();
  for (const name of [
    ...["topics by slug", "names of sections", "Topic aggregate", "update Topic", "authors in a transaction", "commit"],
  ]) {
    expect(metrics).toMatch(`dateline_statement_seconds_count{statement="${name}"} 1`);
  }
  expect(metrics).not.toContain("a value");
});

test("a statement of more than 100 ms is logged with its name, and without its values", async () => {
  const warn = vi.spyOn(log, "warn");
  await named("a long wait", () => db().$queryRaw`SELECT pg_sleep(0.15)::text, ${"a value"}::text`);
  const lines = warn.mock.calls.map((line) => JSON.stringify(line)).filter((line) => line.includes("a long wait"));
  expect(lines).toHaveLength(1);
  expect(lines[0]).toMatch(/"milliseconds":\d{3}/);
  expect(lines[0]).not.toContain("a value");
  warn.mockRestore();
});
