/**
 * Prisma's own schema engine as WebAssembly: applies the migrations and writes new ones, with no
 * engine to download. It keeps Prisma's `_prisma_migrations` table, so `prisma migrate` agrees with it.
 */
import { readdir, readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { PrismaPg } from "@prisma/adapter-pg";
import { bindMigrationAwareSqlAdapterFactory } from "@prisma/driver-adapter-utils";
import * as engineModule from "@prisma/schema-engine-wasm/schema_engine_bg";
import { poolSettings } from "../../lib/postgres";

// From the project's folder: see scripts/start.mjs.
export const migrationsFolder = resolve("prisma/migrations");
export const schemaFile = resolve("prisma/schema.prisma");
const filters = { externalTables: [], externalEnums: [] };

type PrismaPgAdapter = Awaited<ReturnType<PrismaPg["connect"]>>;
type Engine = engineModule.SchemaEngine;

/** The adapter cuts scripts at every semicolon, function bodies too: ours are sent whole, each as one transaction. */
class WholeScriptPg extends PrismaPg {
  private readonly opened: PrismaPgAdapter[] = [];

  override async connect() {
    const adapter = await super.connect();
    adapter.executeScript = async (script) => {
      await adapter.underlyingDriver().query(script);
    };
    this.opened.push(adapter);
    return adapter;
  }

  /** The engine leaves its connections open. */
  async close(): Promise<void> {
    for (const adapter of this.opened) await adapter.dispose();
  }
}

let loading: Promise<void> | undefined;

/** The module keeps one instance for the whole process. */
function loadEngine(): Promise<void> {
  loading ??= (async () => {
    const wasmFile = createRequire(import.meta.url)
      .resolve("@prisma/schema-engine-wasm/schema_engine_bg")
      .replace(/\.js$/, ".wasm");
    const imports = { "./schema_engine_bg.js": { ...engineModule } };
    const { instance } = await WebAssembly.instantiate(await readFile(wasmFile), imports);
    engineModule.__wbg_set_wasm(instance.exports);
    const start = instance.exports["__wbindgen_start"];
    if (typeof start === "function") start();
  })();
  return loading;
}

async function withEngine<T>(connectionString: string, work: (engine: Engine) => Promise<T>): Promise<T> {
  await loadEngine();
  const pg = new WholeScriptPg(poolSettings(connectionString));
  const factory = bindMigrationAwareSqlAdapterFactory(pg);
  const schema = await readFile(schemaFile, "utf8");
  const engine = await engineModule.SchemaEngine.new({ datamodels: [["schema.prisma", schema]] }, () => {}, factory);
  try {
    return await work(engine);
  } finally {
    engine.free();
    await pg.close();
  }
}

async function readMigrations() {
  const names = (await readdir(migrationsFolder, { withFileTypes: true })).filter((entry) => entry.isDirectory());
  const lockfile = await readFile(join(migrationsFolder, "migration_lock.toml"), "utf8");
  const migrationDirectories = await Promise.all(
    names
      .map((entry) => entry.name)
      .sort()
      .map(async (path) => {
        const value = await readFile(join(migrationsFolder, path, "migration.sql"), "utf8");
        return { path, migrationFile: { path: "migration.sql", content: { tag: "ok" as const, value } } };
      }),
  );
  return {
    baseDir: migrationsFolder,
    lockfile: { path: "migration_lock.toml", content: lockfile },
    shadowDbInitScript: "",
    migrationDirectories,
  };
}

/** Applies what is new; gives the names of the migrations applied. */
export async function applyMigrations(connectionString: string): Promise<string[]> {
  const migrationsList = await readMigrations();
  const { appliedMigrationNames } = await withEngine(connectionString, (engine) =>
    engine.applyMigrations({ migrationsList, filters }),
  );
  return appliedMigrationNames;
}

/** The SQL that takes a database from one text of schema.prisma to another; the engine asks the server for its version. */
export async function migrationSql(connectionString: string, from: string, to: string): Promise<string> {
  const schema = (content: string) => ({
    tag: "schemaDatamodel" as const,
    files: [{ path: "schema.prisma", content }],
  });
  const { stdout } = await withEngine(connectionString, (engine) =>
    engine.diff({
      from: from === "" ? { tag: "empty" } : schema(from),
      to: schema(to),
      script: true,
      exitCode: null,
      filters,
    }),
  );
  return stdout ?? "";
}
