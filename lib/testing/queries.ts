import { db, readerDb } from "../db";

type AskedQuery = { query: string; params: string }; // `params`: JSON

const recorders = new Set<(asked: AskedQuery) => void>();
const heard = new WeakSet<object>();

/** The queries that some work asks, in their order. */
async function recordedQueries(work: () => Promise<unknown>): Promise<AskedQuery[]> {
  for (const client of [db(), readerDb()]) {
    if (heard.has(client)) continue;
    heard.add(client);
    const tell = (asked: AskedQuery) => {
      for (const record of recorders) record(asked);
    };
    Reflect.apply(Reflect.get(client, "$on"), client, ["query", tell]);
  }
  const queries: AskedQuery[] = [];
  const record = (asked: AskedQuery) => void queries.push(asked);
  recorders.add(record);
  await work();
  recorders.delete(record);
  return queries;
}

/** How many queries some work asks. */
export const queriesOf = async (work: () => Promise<unknown>): Promise<number> => (await recordedQueries(work)).length;
