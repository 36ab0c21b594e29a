/** The folder of the embedded server's data: how it is made, and whether this version can use it. */
import { randomBytes } from "node:crypto";
import { existsSync } from "node:fs";
import { link, mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { StartError } from "../start-error";
import { type Binaries, runTool } from "./binaries";

export const owner = "dateline"; // the role that owns everything in an embedded database

export type Cluster = { dataDir: string; folder: string; binaries: Binaries; password: string };

/** The cluster in `dataDir`, made where there is none. */
export async function ensureCluster(binaries: Binaries, dataDir: string): Promise<Cluster> {
  const folder = join(dataDir, "postgres");
  await mkdir(dataDir, { recursive: true, mode: 0o700 });
  const passwordFile = join(dataDir, "postgres-password");
  const password = await keptPassword(passwordFile);
  if (!existsSync(join(folder, "PG_VERSION"))) await createCluster(binaries, passwordFile, folder);
  return { dataDir, folder, binaries, password };
}

/** The password in the file, which two commands that start at once make only once. */
async function keptPassword(file: string): Promise<string> {
  if (!existsSync(file)) {
    const draft = draftOf(file);
    await writeFile(draft, `${randomBytes(24).toString("base64url")}\n`, { mode: 0o600 });
    await link(draft, file).catch(unlessExists);
    await rm(draft);
  }
  return (await readFile(file, "utf8")).trim();
}

/** Makes the cluster beside its final place and moves it there: nobody sees half of one, and of two the first stays. */
async function createCluster(binaries: Binaries, passwordFile: string, folder: string): Promise<void> {
  await removeAbandonedDrafts(folder);
  const draft = draftOf(folder);
  try {
    await runTool(binaries.initdb, [
      ...["-D", draft, "--username", owner, "--pwfile", passwordFile, "--auth", "scram-sha-256"],
      ...["--encoding", "UTF8", "--locale-provider", "builtin", "--locale", "C.UTF-8"],
    ]);
    await rename(draft, folder).catch(unlessExists);
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}

/** A name of this very call, which says whose process may still be at work on it. */
const draftOf = (path: string): string => `${path}.new-${process.pid}-${randomBytes(4).toString("hex")}`;

async function removeAbandonedDrafts(folder: string): Promise<void> {
  const parent = join(folder, "..");
  for (const name of await readdir(parent)) {
    const pid = /^postgres\.new(?:-(\d+)-\w+)?$/.exec(name);
    if (pid && !isAlive(Number(pid[1]))) await rm(join(parent, name), { recursive: true, force: true });
  }
}

function unlessExists(error: NodeJS.ErrnoException): void {
  if (error.code !== "EEXIST" && error.code !== "ENOTEMPTY") throw error;
}

/** Throws where another major version of PostgreSQL wrote the cluster. */
export async function refuseOtherMajor({ binaries, dataDir, folder }: Cluster): Promise<void> {
  const theirs = (await readFile(join(folder, "PG_VERSION"), "utf8")).trim();
  const ours = /(\d+)\./.exec(await runTool(binaries.pg_ctl, ["--version"]))?.[1] ?? "";
  if (theirs === ours) return;
  throw new StartError(
    `The database in DATA_DIR (${dataDir}) is of PostgreSQL ${theirs} and this version of Dateline runs PostgreSQL ${ours}: start the version of Dateline that made it and dump it with pg_dump, or choose another DATA_DIR, or set DATABASE_URL to a server of PostgreSQL ${theirs} over ${folder}.`,
  );
}

/** What the server's own lock file says of it. */
export type Running = { pid: number; port: number; isStarting: boolean; isReady: boolean };

/** The server that runs over this cluster; null where none does. */
export async function runningServer(folder: string): Promise<Running | null> {
  const file = join(folder, "postmaster.pid");
  const lock = await readFile(file, "utf8").catch(() => null);
  const [pid, , , port, , , , line = ""] = lock?.split("\n") ?? [];
  if (!pid || !isAlive(Number(pid))) return null; // pg_ctl clears the lock of a server that was killed
  const status = line.trim();
  const [isStarting, isReady] = [status === "starting", status === "ready"];
  if (await isPostgres(pid)) return { pid: Number(pid), port: Number(port), isStarting, isReady };
  await rm(file, { force: true }); // its number is another program's by now, for which pg_ctl would wait
  return null;
}

function isAlive(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM"; // another user's
  }
}

/** Where the machine does not tell what a process runs, its number is believed. */
async function isPostgres(pid: string): Promise<boolean> {
  const command = await readFile(`/proc/${pid}/cmdline`, "utf8").catch(() => "postgres");
  return command.includes("postgres");
}
