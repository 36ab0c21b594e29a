/**
 * The embedded PostgreSQL server: real binaries from npm, one folder of data. Any number of commands may open it at
 * once: the first starts it, the others join, the last to close stops it.
 */
import { readFile, stat } from "node:fs/promises";
import { createServer } from "node:net";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import type pg from "pg";
import { readConfig } from "../../lib/config";
import { memoryHere } from "../../lib/host/machine";
import { log } from "../../lib/log";
import { openClient } from "../../lib/postgres";
import { findBinaries, forgetClientVariables, runTool, startErrorOf, ToolError } from "./binaries";
import { type Cluster, ensureCluster, owner, refuseOtherMajor, runningServer } from "./cluster";
import { memorySettings } from "./memory-settings";

export type Embedded = {
  url: string; // of the database, as the role that owns it
  port: number;
  lost: Promise<void>; // the server ended, by whoever's doing
  isAnswering: () => Promise<boolean>; // it takes new connections
  end: () => Promise<void>; // ends the server whatever it does, for everybody
  close: () => Promise<void>;
};

type Options = {
  /** For throw-away databases: faster, and lost if the machine stops. */
  durable?: boolean;
  /** Where it is to listen, if it does not run. */
  port?: number;
  /** How long a running server may refuse connections before this ends it and starts another (ms). */
  patience?: number;
};

const usualPatience = 60_000; // ms: replaying what a killed server left takes a while
const startTime = 600_000; // ms: a server that is starting may be replaying much
const lookEvery = 100; // ms
const connectTime = 5000; // ms
const answerTime = 60_000; // ms: making the database copies files, which a busy machine does slowly

// Everyone who uses the server holds this lock, shared, in its database "postgres"; whoever stops it holds it alone.
// It is not held in the paper's database, which PostgreSQL copies only while nobody is in it.
const leaseLock = "hashtext('dateline lease')";

/** Starts the server over `dataDir` unless it runs already, and gives the address of its database. Throws a StartError. */
export async function openEmbedded(dataDir: string, options: Options = {}): Promise<Embedded> {
  forgetClientVariables();
  const binaries = await findBinaries();
  try {
    const cluster = await ensureCluster(binaries, dataDir);
    const { lease, port } = await joinServer(cluster, options);
    const lost = new Promise<void>((resolve) => lease.once("end", resolve));
    const isAnswering = () => isTakingConnections(cluster, port);
    const end = () => endServer(cluster);
    return { url: urlOf(cluster, port, "dateline"), port, lost, isAnswering, end, close: () => leave(cluster, lease) };
  } catch (error) {
    const isOfFiles = error instanceof Error && "syscall" in error; // Node's own: a folder that can't be written
    if (error instanceof ToolError || isOfFiles) throw startErrorOf(error.message, dataDir);
    throw error;
  }
}

const urlOf = ({ password }: Cluster, port: number, database: string): string =>
  `postgresql://${owner}:${password}@127.0.0.1:${port}/${database}`;

type Lease = { lease: pg.Client; port: number };

async function joinServer(cluster: Cluster, options: Options): Promise<Lease> {
  let patience = options.patience ?? usualPatience;
  let since = performance.now();
  for (;;) {
    const running = await runningServer(cluster.folder);
    if (running?.isReady) {
      const lease = await takeLease(cluster, running.port);
      if (lease) return { lease, port: running.port };
    }
    const waited = performance.now() - since;
    if (!running) await startServer(cluster, options, waited > patience);
    else if (waited > (running.isStarting ? Math.max(patience, startTime) : patience)) {
      if (running.isReady && (await isTakingConnections(cluster, running.port))) {
        since = performance.now(); // it is busy, or has no connection left: others may be served by it
        await setTimeout(lookEvery);
        continue;
      }
      log.error({ pid: running.pid }, "the embedded PostgreSQL takes no connections: ending it to start it again");
      await endServer(cluster);
      patience *= 4; // or a replay that takes longer would be broken off each time
      since = performance.now();
    } else await setTimeout(lookEvery);
  }
}

/** Starts the server; another command may be quicker, and is left to it. Throws what hinders the start where `isLate`. */
async function startServer(cluster: Cluster, options: Options, isLate: boolean): Promise<void> {
  const { binaries, dataDir, folder } = cluster;
  await refuseOtherMajor(cluster);
  const logFile = join(dataDir, "postgres.log");
  const before = await stat(logFile).then(
    ({ size }) => size,
    () => 0,
  );
  const port = options.port ?? (await freePort());
  const { databaseMemory: memory } = readConfig(process.env); // not `config()`: some commands set DATABASE_URL later
  const settings = [
    ...["-p", String(port), "-c", "listen_addresses=127.0.0.1", "-c", "unix_socket_directories="],
    ...["-c", "max_connections=300", "-c", "jit=off"],
    ...Object.entries(memorySettings(memory, memoryHere())).flatMap(([name, value]) => ["-c", `${name}=${value}`]),
    ...(options.durable === false
      ? ["-c", "fsync=off", "-c", "synchronous_commit=off", "-c", "full_page_writes=off"]
      : []),
  ];
  try {
    await runTool(binaries.pg_ctl, ["-D", folder, "-w", "-l", logFile, "-o", settings.join(" "), "start"]);
  } catch (error) {
    if (await runningServer(folder)) return;
    const written = (await readFile(logFile).catch(() => Buffer.alloc(0))).subarray(before).toString("utf8");
    // Processes of a killed server are still ending, or another command's server came and went.
    const isPassing = /shared memory block|lock file ".*" already exists/.test(written);
    if (isPassing && !isLate) return void (await setTimeout(lookEvery));
    throw error instanceof ToolError ? new ToolError(`${error.message}\n${written}`) : error;
  }
}

/** True for errors that mean the server refuses connections now. */
const isRefusal = (error: unknown): boolean =>
  error instanceof Error &&
  (/terminat|timeout/i.test(error.message) ||
    ("code" in error &&
      ["57P01", "57P02", "57P03", "53300", "ECONNREFUSED", "ECONNRESET"].includes(String(error.code))));

/** A connection that holds the lease, with the paper's database there; null where the server takes none now. */
async function takeLease(cluster: Cluster, port: number): Promise<pg.Client | null> {
  let lease: pg.Client | undefined;
  try {
    lease = await openClient(
      {
        ...{ connectionString: urlOf(cluster, port, "postgres"), application_name: "dateline lease" },
        ...{ connectionTimeoutMillis: connectTime, query_timeout: answerTime, keepAlive: true },
      },
      (client) => client.on("error", () => {}), // the server went away first: `lost` says so
    );
    await lease.query(`SELECT pg_advisory_lock_shared(${leaseLock})`);
    await ensureDatabase(lease);
    return lease;
  } catch (error) {
    await lease?.end().catch(() => {}); // or it would hold the lock for as long as this process runs
    if (isRefusal(error)) return null;
    throw error;
  }
}

async function ensureDatabase(client: pg.Client): Promise<void> {
  const { rowCount } = await client.query("SELECT FROM pg_database WHERE datname = 'dateline'");
  if (rowCount !== 0) return;
  await client.query({ text: "CREATE DATABASE dateline" }).catch((error: unknown) => {
    const isThere = error instanceof Error && "code" in error && ["42P04", "23505"].includes(String(error.code));
    if (!isThere) throw error; // another command made it meanwhile
  });
}

/** Gives the lease back, and stops the server if nobody else holds one. Whoever comes meanwhile waits and starts it again. */
async function leave(cluster: Cluster, lease: pg.Client): Promise<void> {
  const isLast = await lease
    .query(`SELECT pg_advisory_unlock_shared(${leaseLock})`)
    .then(() => lease.query<{ alone: boolean }>(`SELECT pg_try_advisory_lock(${leaseLock}) AS alone`))
    .then(
      ({ rows }) => rows[0]?.alone === true,
      () => false, // the server ended before
    );
  if (isLast) {
    await runTool(cluster.binaries.pg_ctl, ["-D", cluster.folder, "-w", "-m", "fast", "stop"]).catch(() =>
      endServer(cluster),
    );
  }
  await lease.end().catch(() => undefined);
}

/** Ends the server without its leave: the next start replays what it left. */
async function endServer({ binaries, folder }: Cluster): Promise<void> {
  const running = await runningServer(folder);
  if (!running) return;
  try {
    process.kill(running.pid, "SIGCONT"); // a stopped one takes no signal but this and SIGKILL
    await runTool(binaries.pg_ctl, ["-D", folder, "-w", "-t", "10", "-m", "immediate", "stop"]);
  } catch {
    if ((await runningServer(folder))?.pid === running.pid) process.kill(running.pid, "SIGKILL");
  }
}

/** False where the server refuses a connection, or does not answer one in `connectTime`. */
async function isTakingConnections(cluster: Cluster, port: number): Promise<boolean> {
  try {
    const connectionString = urlOf(cluster, port, "postgres");
    const client = await openClient({ connectionString, connectionTimeoutMillis: connectTime });
    await client.end();
    return true;
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    const isTimeout = error instanceof Error && /timeout/i.test(error.message);
    return !isTimeout && !["57P03", "ECONNREFUSED"].includes(code); // another answer is one, as that none is left
  }
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
