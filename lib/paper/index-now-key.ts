import { readerDb } from "../db";
import { named } from "../statements";
import { settingsTag } from "../tags";
import { cachedPaper } from "./cached";

/** The key that shows IndexNow whose the paper's addresses are; null before there is one. 1 query. */
export async function indexNowKey(): Promise<string | null> {
  "use cache";
  cachedPaper(settingsTag);
  const settings = await named("key of IndexNow", () =>
    readerDb().settings.findFirst({ select: { indexNowKey: true } }),
  );
  return settings?.indexNowKey ?? null;
}
