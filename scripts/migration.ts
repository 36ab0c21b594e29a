/**
 * `npm run migration -- NAME`: writes the migration that takes the database from the migrations
 * so far to what schema.prisma says. Read it before committing: the engine doesn't know what
 * earlier migrations made by hand (generated columns, triggers, indexes) and may want it gone.
 */
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openEmbedded } from "./postgres/embedded";
import { migrationSql, migrationsFolder } from "./postgres/migrations";
import { StartError } from "./start-error";
import { command } from "./steps";
import { onStop } from "./stopping";

await command(async () => {
  const [name] = process.argv.slice(2);
  if (!name || !/^[a-z0-9_]+$/.test(name)) {
    throw new StartError("Name the migration in lowercase words: npm run migration -- add_breaking_banner");
  }
  const folder = await mkdtemp(join(tmpdir(), "dateline-migration-"));
  onStop(() => rm(folder, { recursive: true, force: true }));
  const { url, close } = await openEmbedded(folder, { durable: false });
  onStop(close);

  const sql = await migrationSql(url);
  if (sql.trim() === "" || sql.includes("This is an empty migration")) {
    console.log("The migrations already say what schema.prisma says.");
    return;
  }
  const stamp = new Date().toISOString().replace(/\D/g, "").slice(0, 14);
  const target = join(migrationsFolder, `${stamp}_${name}`);
  await mkdir(target);
  await writeFile(join(target, "migration.sql"), sql);
  console.log(`Written: ${target}/migration.sql`);
});
