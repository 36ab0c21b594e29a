/**
 * The database: one Prisma client a process. Only `lib/paper`, `lib/newsroom` and scripts use it.
 */
import { PrismaPg } from "@prisma/adapter-pg";
import { PrismaClient } from "./generated/prisma/client";

/** A client over its own pool of connections. */
export function connect(connectionString: string): PrismaClient {
  return new PrismaClient({
    adapter: new PrismaPg({ connectionString, max: 10, application_name: "dateline", connectionTimeoutMillis: 5000 }),
    log: [{ emit: "event", level: "query" }],
  });
}

// Next bundles pages, route handlers and the proxy apart, and reloads modules in development:
// the client hangs on the process so that there is one.
const process_: typeof globalThis & { datelineDb?: PrismaClient } = globalThis;

/** The client of this process, over DATABASE_URL (`npm start` and `npm run dev` set it for the embedded server). */
export function db(): PrismaClient {
  if (!process_.datelineDb) {
    const url = process.env["DATABASE_URL"];
    if (!url) throw new Error("DATABASE_URL is not set: start with `npm start` or `npm run dev`.");
    process_.datelineDb = connect(url);
  }
  return process_.datelineDb;
}
