/** The statements that this process sends to the database: each has a stable name, under which it is logged and measured. */
import { AsyncLocalStorage } from "node:async_hooks";
import type { Prisma } from "./generated/prisma/client";
import { log } from "./log";

export type Statement = {
  name: string; // "stories of a topic": from the code alone, never with a value
  sql: string;
  parameters: string; // as JSON
  milliseconds: number;
};

type Listener = (statement: Statement) => void;
type Shared = { datelineStatements?: { names: AsyncLocalStorage<string>; listeners: Set<Listener> } };

// Next bundles pages and route handlers apart: like the clients, names and listeners hang on the process.
const process_: typeof globalThis & Shared = globalThis;
process_.datelineStatements ??= { names: new AsyncLocalStorage(), listeners: new Set() };
const { names, listeners } = process_.datelineStatements;

const slowest = 100; // ms: what takes longer is logged

/** Runs queries whose statements all have this name. */
export const named = <Result>(name: string, run: () => PromiseLike<Result>): Promise<Result> =>
  names.run(name, async () => await run()); // awaited inside: Prisma sends a query only when somebody waits for it

/** Has `listener` hear of every statement once it was answered; gives what ends that. */
export function onStatement(listener: Listener): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

type Plugins = NonNullable<Prisma.PrismaClientOptions["comments"]>;

/** Writes the name into a comment at each statement's end, from where PostgreSQL's own log and views have it as well. */
export const nameComments: Plugins = [({ query, sql = "" }) => ({ name: names.getStore() ?? usualName(query, sql) })];

/** The name of a statement that nobody named: "Topic findMany", or of SQL its verb and its first table, "update Draft". */
function usualName({ modelName, action }: { modelName?: string; action: string }, sql: string): string {
  if (modelName) return `${modelName} ${action}`;
  const [, verb = "statement"] = /^\s*([a-z]+)/i.exec(sql) ?? [];
  const [, table] = /\b(?:FROM|INTO|UPDATE|TABLE)\s+"(\w+)"/i.exec(sql) ?? [];
  return table ? `${verb.toLowerCase()} ${table}` : verb.toLowerCase();
}

const comment = / \/\*name='([^']*)'\*\/$/;

/** Tells the listeners of a statement that Prisma reports, and the log if it was slow. */
export function hearStatement({ query, params, duration }: Prisma.QueryEvent): void {
  const [whole = "", name] = comment.exec(query) ?? [];
  const sql = query.slice(0, query.length - whole.length);
  const statement = { name: name ? decodeURIComponent(name) : sql.toLowerCase(), sql, parameters: params };
  if (duration > slowest) log.warn({ statement: statement.name, milliseconds: Math.round(duration) }, "slow statement");
  for (const listener of listeners) listener({ ...statement, milliseconds: duration });
}
