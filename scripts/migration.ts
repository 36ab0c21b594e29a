/**
 * `npm run migration -- NAME`: writes the migration that takes the database from the committed
 * schema.prisma to the one that stands here. What the schema's language can't say (generated
 * columns, checks, triggers) is added to it by hand.
 */
import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { openEmbedded } from "./postgres/embedded";
import { migrationSql, migrationsFolder, schemaFile } from "./postgres/migrations";
import { StartError } from "./start-error";
import { command } from "./steps";
import { onStop } from "./stopping";

await command(async () => {
  const [name] = process.argv.slice(2);
  if (!name || !/^[a-z0-9_]+$/.test(name)) {
    throw new StartError("Name the migration in lowercase words: npm run migration -- add_breaking_banner");
  }
  const { stdout: committed } = await promisify(execFile)("git", ["show", "HEAD:./prisma/schema.prisma"]);
  const folder = await mkdtemp(join(tmpdir(), "dateline-migration-"));
  onStop(() => rm(folder, { recursive: true, force: true }));
  const { url, close } = await openEmbedded(folder, { durable: false });
  onStop(close);

  const sql = await migrationSql(url, committed, await readFile(schemaFile, "utf8"));
  if (sql.trim() === "" || sql.includes("This is an empty migration")) {
    console.log("schema.prisma has not changed since the last commit. There is nothing to migrate.");
    return;
  }
  const stamp = new Date().toISOString().replace(/\D/g, "").slice(0, 14);
  const target = join(migrationsFolder, `${stamp}_${name}`);
  await mkdir(target);
  await writeFile(join(target, "migration.sql"), sql);
  console.log(`Written: ${target}/migration.sql`);
});
