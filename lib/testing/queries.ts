import { db } from "../db";

/** The queries that something asks, counted. */
export async function queriesOf(work: () => Promise<unknown>): Promise<number> {
  let queries = 0;
  let isCounting = true;
  Reflect.apply(Reflect.get(db(), "$on"), db(), ["query", () => isCounting && queries++]);
  await work();
  isCounting = false;
  return queries;
}
