/**
 * The database: one Prisma client a process. Only `lib/paper`, `lib/newsroom` and scripts use it.
 */
import { createHash } from "node:crypto";
import { PrismaPg } from "@prisma/adapter-pg";
import { PrismaClient } from "./generated/prisma/client";
import { poolSettings } from "./postgres";
import { hearStatement, nameComments } from "./statements";
import { lastChangeOfAll, now } from "./tag-clock.mjs";

const mostConnections = 10; // of one pool, where DATABASE_POOL says nothing else
const connectTime = 5000; // ms
const longestTransaction = 60_000; // ms, where a verb says nothing else; Prisma's own 5 s end some on a busy machine
// As long as the longest verb may take: a connection that was cut without a word is given up then.
const longestQuery = 10 * 60 * 1000; // ms

/** In the text of a query whose plan PostgreSQL is to keep. */
export const keptPlan = "/* plan kept */";
const prismaJoin = '"__prisma_data__"';

const names = new Map<string, string>(); // of texts whose plans are kept: each is hashed once
const mostNames = 500; // the code has some fifty such texts

/**
 * A statement with a name has its plan kept, where a plan of its own would take longer to make than to run:
 * those that join much. A text that changes with the length of a list would only pile up plans.
 */
const statementName = ({ sql }: { sql: string }): string => {
  const isKept = (sql.includes(prismaJoin) && !sql.includes(" IN (")) || sql.includes(keptPlan);
  if (!isKept) return "";
  const name = names.get(sql) ?? createHash("sha256").update(sql).digest("base64url");
  if (names.size < mostNames) names.set(sql, name);
  return name;
};

/** A client over its own pool of connections; PostgreSQL ends a statement that takes longer than `longest` (ms). */
export function connect(connectionString: string, longest?: number): PrismaClient {
  const max = Number(process.env["DATABASE_POOL"] || mostConnections);
  const pool = {
    ...{ ...poolSettings(connectionString, longest), max, application_name: "dateline" },
    ...{ connectionTimeoutMillis: connectTime, keepAlive: true },
    query_timeout: longest === undefined ? longestQuery : longest + 1000, // the server's own limit comes first
  };
  const client = new PrismaClient({
    adapter: new PrismaPg(pool, { statementNameGenerator: statementName }),
    log: [{ emit: "event", level: "query" }],
    comments: nameComments,
    transactionOptions: { maxWait: connectTime, timeout: longestTransaction },
  });
  client.$on("query", hearStatement);
  return client;
}

// Next bundles pages, route handlers and the proxy apart, and reloads modules in development:
// the client hangs on the process so that there is one.
type Clients = { datelineDb?: PrismaClient; datelineReaderDb?: PrismaClient; datelineReplica?: PrismaClient };
const process_: typeof globalThis & Clients = globalThis;

/** Ends this process's clients; the next call of `db` or `readerDb` opens another. */
export async function closeDb(): Promise<void> {
  for (const name of ["datelineDb", "datelineReaderDb", "datelineReplica"] as const) {
    await process_[name]?.$disconnect();
    delete process_[name];
  }
}

const replicaDelay = 5000; // ms that a replica may be behind
const longestRead = 5000; // ms of a query for readers: whoever asked has left by then

/** The client of this process, over DATABASE_URL (`npm start` and `npm run dev` set it for the embedded server). */
export function db(): PrismaClient {
  process_.datelineDb ??= connect(databaseUrl());
  return process_.datelineDb;
}

function databaseUrl(): string {
  const url = process.env["DATABASE_URL"];
  if (!url) throw new Error("DATABASE_URL is not set: start with `npm start` or `npm run dev`.");
  return url;
}

/**
 * The client for what readers get, whose queries end after five seconds: over the replica at DATABASE_READ_URL where there is one, but
 * for a moment after each change, which a replica may not have yet.
 */
export function readerDb(): PrismaClient {
  const replica = process.env["DATABASE_READ_URL"];
  if (replica && now() - lastChangeOfAll() >= replicaDelay) {
    process_.datelineReplica ??= connect(replica, longestRead);
    return process_.datelineReplica;
  }
  process_.datelineReaderDb ??= connect(databaseUrl(), longestRead);
  return process_.datelineReaderDb;
}
