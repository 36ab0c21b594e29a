import { readBody } from "../body/read-body";
import { readerDb } from "../db";
import { named } from "../statements";
import { settingsTag } from "../tags";
import { cachedPaper } from "./cached";
import type { StandingPage } from "./shapes";

/** About, contact or a policy; null where the paper has no such page. 1 query. */
export async function standingPage(slug: string): Promise<StandingPage | null> {
  "use cache";
  cachedPaper(settingsTag);
  if (process.env["NEXT_PHASE"] === "phase-production-build") return null;
  const page = await named("page by slug", () => readerDb().page.findUnique({ where: { slug } }));
  return (
    page && {
      slug,
      title: page.title,
      standfirst: page.standfirst,
      body: readBody(page.body, `page ${slug}`),
      updatedAt: page.updatedAt,
    }
  );
}
