import { readerDb } from "../db";
import type { Prisma } from "../generated/prisma/client";
import { named } from "../statements";
import { dayTag, latestTag, sectionTag, settingsTag } from "../tags";
import type { Path } from "../urls";
import { dayPath, monthPath } from "../urls";
import { type Day, dayOf, isDay, startOfDay } from "../zoned-time";
import { cachedPaper } from "./cached";
import { newestFirst, published } from "./cards";
import { pageOfCards } from "./lists";
import { inSection, sectionBySlug } from "./section";
import { sectionLink } from "./section-link";
import type { ArchivePage } from "./shapes";
import { type Frame, frame } from "./site";

/** A month of a section; null where there is no such section, month, story in it, or page. 7 queries. */
export async function sectionMonth(
  slug: string,
  year: number,
  month: number,
  page: number,
): Promise<ArchivePage | null> {
  "use cache";
  cachedPaper(settingsTag, latestTag, dayTag);
  const paper = await frame();
  const section = sectionBySlug(slug, paper);
  if (!section || !isDay({ year, month, day: 1 })) return null;
  cachedPaper(sectionTag(section.id));

  const pathOf = ({ year, month }: Day) => monthPath(slug, year, month);
  const until = { year, month: month + 1, day: 1 };
  const period = await periodOf(inSection(section), { year, month, day: 1 }, until, pathOf, page, paper);
  return period && { ...period, section: sectionLink(section), year, month, day: null };
}

/** A day of the whole paper; null where the calendar has no such day, or it no stories or page. 7 queries. */
export async function paperDay(year: number, month: number, day: number, page: number): Promise<ArchivePage | null> {
  "use cache";
  cachedPaper(settingsTag, latestTag, dayTag);
  const paper = await frame();
  if (!isDay({ year, month, day })) return null;

  const pathOf = ({ year, month, day }: Day) => dayPath(year, month, day);
  const period = await periodOf({}, { year, month, day }, { year, month, day: day + 1 }, pathOf, page, paper);
  return period && { ...period, section: null, year, month, day };
}

/** The stories from one day until another, and the nearest such periods before and after that have any. */
async function periodOf(
  where: Prisma.ArticleWhereInput,
  from: Day,
  until: Day,
  pathOf: (day: Day) => Path,
  page: number,
  paper: Frame,
): Promise<Omit<ArchivePage, "section" | "year" | "month" | "day"> | null> {
  const { timeZone } = paper.site;
  const [start, end] = [startOfDay(from, timeZone), startOfDay(until, timeZone)];
  const nearest = async (publishedAt: Prisma.DateTimeNullableFilter, direction: "asc" | "desc") => {
    const row = await named("nearest period with stories", () =>
      readerDb().article.findFirst({
        where: { ...published, ...where, publishedAt },
        orderBy: direction === "desc" ? newestFirst : [{ publishedAt: "asc" }, { id: "asc" }],
        select: { publishedAt: true },
      }),
    );
    return row?.publishedAt ? pathOf(dayOf(row.publishedAt, timeZone)) : null;
  };
  const [paged, previous, next] = await Promise.all([
    pageOfCards({ ...where, publishedAt: { gte: start, lt: end } }, pathOf(from), page, paper),
    nearest({ lt: start }, "desc"),
    nearest({ gte: end }, "asc"),
  ]);
  return paged && paged.cards.length > 0 ? { ...paged, previous, next } : null;
}
