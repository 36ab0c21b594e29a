import { readerDb } from "../db";
import { type CrawlerPolicy, keptPolicy } from "../settings/crawler-policy";
import { named } from "../statements";
import { settingsTag } from "../tags";
import { cachedPaper } from "./cached";

/** Which crawlers may read the paper. 1 query. */
export async function policyForCrawlers(): Promise<CrawlerPolicy> {
  "use cache";
  cachedPaper(settingsTag);
  const settings = await named("crawlers in the settings", () =>
    readerDb().settings.findFirst({ select: { crawlers: true } }),
  );
  return keptPolicy(settings?.crawlers);
}
