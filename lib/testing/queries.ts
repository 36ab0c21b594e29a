import { db, readerDb } from "../db";

/** The queries that something asks, counted. */
export async function queriesOf(work: () => Promise<unknown>): Promise<number> {
  let queries = 0;
  let isCounting = true;
  for (const client of [db(), readerDb()]) {
    Reflect.apply(Reflect.get(client, "$on"), client, ["query", () => isCounting && queries++]);
  }
  await work();
  isCounting = false;
  return queries;
}
