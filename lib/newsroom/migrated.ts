import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { db } from "../db";

const folder = join(/* turbopackIgnore: true */ process.cwd(), "prisma/migrations");

/** True where the database has every table of this version: its last migration is the last that is here. Throws while it is away. */
export async function isMigrated(): Promise<boolean> {
  const entries = await readdir(folder, { withFileTypes: true });
  const last =
    entries
      .flatMap((entry) => (entry.isDirectory() ? entry.name : []))
      .sort()
      .at(-1) ?? "";
  const [found] = await db().$queryRaw<{ isThere: boolean }[]>`
    SELECT EXISTS (
      SELECT FROM "_prisma_migrations" WHERE "migration_name" = ${last} AND "finished_at" IS NOT NULL
    ) AS "isThere"`;
  return found?.isThere ?? false;
}
