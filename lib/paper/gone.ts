import { readerDb } from "../db";
import { named } from "../statements";
import { dayTag, latestTag, settingsTag } from "../tags";
import { cachedPaper } from "./cached";
import { latestPage } from "./latest";
import type { Card } from "./shapes";

/** What stands at an address that is gone: the desk's notice, and what is new; null where nothing went. */
export async function gonePage(path: string): Promise<{ notice: string | null; latest: Card[] } | null> {
  "use cache";
  cachedPaper(settingsTag, latestTag, dayTag);
  const [gone, latest] = await Promise.all([
    named("notice at a gone address", () =>
      readerDb().goneAddress.findUnique({ where: { path }, select: { notice: true } }),
    ),
    latestPage(1),
  ]);
  return gone && { notice: gone.notice, latest: latest?.cards.slice(0, 6) ?? [] };
}
