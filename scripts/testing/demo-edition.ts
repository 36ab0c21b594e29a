/**
 * The demo edition for tests: a folder of data (database cluster and pictures) as a first start of the program leaves
 * it, kept for later runs and copied for whoever needs one.
 */
import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { cp, mkdir, readdir, readFile, rename, rm, stat } from "node:fs/promises";
import { join, resolve } from "node:path";
import { build } from "esbuild";
import { openClient } from "../../lib/postgres";

const cache = resolve("node_modules/.cache/dateline-demo");
// The edition's times are relative to its loading: an older copy has no news of today.
const longestKept = 6 * 60 * 60 * 1000; // ms

/** The folder of the kept edition; null where none is kept, or something that it was made from has changed. */
export async function keptEdition(): Promise<string | null> {
  const folder = join(cache, await hashOfSources());
  if (!existsSync(folder)) return null;
  const { mtimeMs } = await stat(join(folder, "accounts.txt")); // written when everything else was
  return Date.now() - mtimeMs < longestKept ? folder : null;
}

/** Keeps a folder of data that a first start has made, in place of the one before; gives its new place. */
export async function keepEdition(dataDir: string): Promise<string> {
  const folder = join(cache, await hashOfSources());
  await rm(cache, { recursive: true, force: true });
  await mkdir(cache, { recursive: true });
  await rename(dataDir, folder);
  return folder;
}

/** Copies the edition: the new folder is a DATA_DIR that `npm start` serves from. */
export async function copyEdition(edition: string, to: string): Promise<void> {
  await cp(edition, to, { recursive: true });
}

/** Copies a database of the cluster at this address; gives the copy's address. */
export async function copyDatabase(url: string, to: string): Promise<string> {
  const [address, from] = [new URL(url), new URL(url).pathname.slice(1)];
  address.pathname = "/postgres"; // PostgreSQL copies a database only while nobody is in it
  const client = await openClient({ connectionString: address.href });
  await client.query(`CREATE DATABASE "${to}" TEMPLATE "${from}"`);
  await client.end();
  address.pathname = `/${to}`;
  return address.href;
}

/** A hash over every file that the loaded edition depends on: the program's modules, the seed and the migrations. */
async function hashOfSources(): Promise<string> {
  const { metafile } = await build({
    ...{ entryPoints: ["scripts/paper.ts"], outdir: "out", write: false, metafile: true },
    ...{ bundle: true, packages: "external", platform: "node", format: "esm" },
  });
  const data = ["prisma/seed", "prisma/migrations"].map(async (folder) =>
    (await readdir(folder, { withFileTypes: true, recursive: true }))
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name)),
  );
  const files = [...Object.keys(metafile.inputs), ...(await Promise.all(data)).flat(), "package-lock.json"].sort();
  const hash = createHash("sha256");
  for (const file of files) hash.update(file).update(await readFile(file));
  return hash.digest("hex").slice(0, 16);
}
