/**
 * The database: one Prisma client a process. Only `lib/paper`, `lib/newsroom` and scripts use it.
 */
import { createHash } from "node:crypto";
import { PrismaPg } from "@prisma/adapter-pg";
import { PrismaClient } from "./generated/prisma/client";
import { poolSettings } from "./postgres";
import { lastChangeOfAll, now } from "./tag-clock.mjs";

const mostConnections = 10; // of one pool, where DATABASE_POOL says nothing else
const connectTime = 5000; // ms
const longestTransaction = 60_000; // ms, where a verb says nothing else; Prisma's own 5 s end some on a busy machine
// As long as the longest verb may take: a connection that was cut without a word is given up then.
const longestQuery = 10 * 60 * 1000; // ms

/** In the text of a query whose plan PostgreSQL is to keep. */
export const keptPlan = "/* plan kept */";
const prismaJoin = '"__prisma_data__"';

/**
 * A statement with a name has its plan kept, where a plan of its own would take longer to make than to run:
 * those that join much. A text that changes with the length of a list would only pile up plans.
 */
const statementName = ({ sql }: { sql: string }): string => {
  const isKept = (sql.includes(prismaJoin) && !sql.includes(" IN (")) || sql.includes(keptPlan);
  return isKept ? createHash("sha256").update(sql).digest("base64url") : "";
};

/** A client over its own pool of connections. */
export function connect(connectionString: string): PrismaClient {
  const max = Number(process.env["DATABASE_POOL"] || mostConnections);
  const pool = {
    ...{ ...poolSettings(connectionString), max, application_name: "dateline" },
    ...{ connectionTimeoutMillis: connectTime, query_timeout: longestQuery, keepAlive: true },
  };
  return new PrismaClient({
    adapter: new PrismaPg(pool, { statementNameGenerator: statementName }),
    log: [{ emit: "event", level: "query" }],
    transactionOptions: { maxWait: connectTime, timeout: longestTransaction },
  });
}

// Next bundles pages, route handlers and the proxy apart, and reloads modules in development:
// the client hangs on the process so that there is one.
const process_: typeof globalThis & { datelineDb?: PrismaClient; datelineReaderDb?: PrismaClient } = globalThis;

/** Ends this process's client; the next call of `db` opens another. */
export async function closeDb(): Promise<void> {
  await process_.datelineDb?.$disconnect();
  delete process_.datelineDb;
}

const replicaDelay = 5000; // ms that a replica may be behind

/** The client of this process, over DATABASE_URL (`npm start` and `npm run dev` set it for the embedded server). */
export function db(): PrismaClient {
  if (!process_.datelineDb) {
    const url = process.env["DATABASE_URL"];
    if (!url) throw new Error("DATABASE_URL is not set: start with `npm start` or `npm run dev`.");
    process_.datelineDb = connect(url);
  }
  return process_.datelineDb;
}

/**
 * The client for what readers get: over the replica at DATABASE_READ_URL where there is one, but
 * for a moment after each change, which a replica may not have yet.
 */
export function readerDb(): PrismaClient {
  const url = process.env["DATABASE_READ_URL"];
  if (!url || now() - lastChangeOfAll() < replicaDelay) return db();
  process_.datelineReaderDb ??= connect(url);
  return process_.datelineReaderDb;
}
