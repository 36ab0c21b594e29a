/** Which crawlers may read the paper, as it is set at the desk: by what they read for, and by name. */
import { z } from "zod";
import { type Crawler, crawlerClasses, crawlers } from "../crawlers/crawlers";

const verdict = z.enum(["allow", "refuse"]);
const byClass = z.partialRecord(z.enum(crawlerClasses), verdict);

/** A crawler that the table has no more is left out. */
const byCrawler = z
  .record(z.string(), verdict)
  .transform((given) => Object.fromEntries(Object.entries(given).filter(([token]) => isSettable(token))));

/** What differs from the usual; what isn't said is as usual. */
export const crawlerPolicy = z.object({ classes: byClass.default({}), crawlers: byCrawler.default({}) });

export type CrawlerVerdict = z.infer<typeof verdict>;
export type CrawlerPolicy = z.infer<typeof crawlerPolicy>;

/** Found and quoted, kept for later, but not made a part of a machine. */
export const usualVerdicts = { search: "allow", answers: "allow", training: "refuse", archive: "allow" } as const;

/** The policy as the database has it; the usual one where it can't be read. */
export const keptPolicy = (kept: unknown): CrawlerPolicy =>
  crawlerPolicy.catch({ classes: {}, crawlers: {} }).parse(kept ?? {});

/** What a crawler is told: by its own name, else by its class. */
export function verdictOn(crawler: Crawler, policy: CrawlerPolicy): CrawlerVerdict {
  if (crawler.class === "previews") return "allow";
  return policy.crawlers[crawler.token] ?? policy.classes[crawler.class] ?? usualVerdicts[crawler.class];
}

const isSettable = (token: string): boolean =>
  crawlers.some((crawler) => crawler.token === token && crawler.class !== "previews");
