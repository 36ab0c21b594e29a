/**
 * The addresses that have moved or gone, held in memory and read again whenever the database
 * says that they changed: every reader's request asks here first.
 */
import { once } from "node:events";
import { setTimeout } from "node:timers/promises";
import pg from "pg";
import { db } from "../db";
import { log } from "../log";
import { isPath, type Path } from "../urls";

export type AddressAnswer = { kind: "moved"; to: Path } | { kind: "gone" };

type Addresses = Map<string, AddressAnswer>;

const channel = "dateline_addresses"; // the migrations' triggers notify it
const reconnectAfter = 1000; // ms

let addresses: Promise<Addresses> | undefined;
let listening = false;

/** What has become of an address (decoded, without query); null where nothing has. */
export async function answerFor(path: string): Promise<AddressAnswer | null> {
  if (!listening) {
    listening = true;
    void keepListening();
  }
  addresses ??= read();
  try {
    return (await addresses).get(path) ?? null;
  } catch (error) {
    addresses = undefined; // the database was away: the next request tries again
    throw error;
  }
}

async function read(): Promise<Addresses> {
  const [redirects, gone] = await Promise.all([
    db().redirect.findMany({ select: { from: true, to: true } }),
    db().goneAddress.findMany({ select: { path: true } }),
  ]);
  const answers: Addresses = new Map();
  for (const { path } of gone) answers.set(path, { kind: "gone" });
  for (const { from, to } of redirects) if (isPath(to)) answers.set(from, { kind: "moved", to });
  return answers;
}

/** Listens on a connection of its own and, when that is lost, on the next. */
async function keepListening(): Promise<never> {
  for (let failures = 0; ; failures++) {
    const client = new pg.Client({
      connectionString: process.env["DATABASE_URL"],
      application_name: "dateline addresses",
      keepAlive: true,
    });
    client.on("error", () => {}); // the end that follows is what we wait for
    client.on("notification", refresh);
    try {
      await client.connect();
      await client.query(`LISTEN ${channel}`);
      failures = 0;
      refresh(); // what changed while nobody listened was not heard
      await once(client, "end");
    } catch (error) {
      // Losing the connection once is no news: the next one may stand in a second.
      if (failures > 0) log.warn({ error }, "not hearing of changed addresses");
    }
    await setTimeout(reconnectAfter, undefined, { ref: false });
  }
}

/** Reads again; until that is done, what was known is answered. */
function refresh(): void {
  read().then(
    (fresh) => {
      addresses = Promise.resolve(fresh);
    },
    (error) => log.error({ error }, "the changed addresses could not be read"),
  );
}
