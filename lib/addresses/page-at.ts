import type { Prisma } from "../generated/prisma/client";
import { innerAddress } from "../inner-address";
import { articlePath, feedAt, hasFeed, isArticlePath, isPath, type Path, reservedSlugs, segmentsOf } from "../urls";
import { isDay } from "../zoned-time";
import { isOwnAddress } from "./own-address";
import { lastDayWithStories } from "./period";

/** What the paper has at an address: a page, a story whose own address is another, or nothing. */
export type PageAt = { kind: "page" } | { kind: "elsewhere"; path: Path } | { kind: "nothing" };

const page: PageAt = { kind: "page" };
const nothing: PageAt = { kind: "nothing" };
const pageIf = (isThere: boolean): PageAt => (isThere ? page : nothing);

/** What readers find now at a path without a slash at its end, encoded or as it is stored. At most 1 query. */
export async function pageAt(db: Prisma.TransactionClient, path: Path): Promise<PageAt> {
  if (isOwnAddress(path)) return page;
  const segments = segmentsOf(path);
  const [first = "", second, ...rest] = segments;
  const slug = second ?? "";
  const isTwo = second !== undefined && rest.length === 0;
  switch (first) {
    case "topic":
      return pageIf(isTwo && (await db.topic.count({ where: { slug } })) > 0);
    case "author":
      return pageIf(isTwo && (await db.author.count({ where: { slug } })) > 0);
    case "about":
    case "contact":
    case "policies":
      return pageIf((await db.page.count({ where: { slug: segments.join("/") } })) > 0);
    case "archive":
      return pageIf(await isPeriod(db, null, segments.slice(1), 3));
  }
  if (reservedSlugs.has(first)) return nothing;
  if (second === undefined) return pageIf((await db.section.count({ where: { slug: first } })) > 0);
  if (second === "archive") return pageIf(await isPeriod(db, first, rest, 2));
  return isTwo ? storyAt(db, first, second) : nothing;
}

/** True where readers or crawlers find a page at an address, by its parameters another view of it, its feed or its Markdown. */
export async function isAnswered(db: Prisma.TransactionClient, address: Path): Promise<boolean> {
  const [path = "", query] = address.split("?");
  if (!isPath(path)) return false;
  if (query !== undefined) return innerAddress(path, new URLSearchParams(query)).kind !== "as-is";
  const feed = feedAt(path);
  if (feed) return hasFeed(feed.page) && isAnswered(db, feed.page);
  const story = path.replace(/\.md$/, "");
  const of = isPath(story) && isArticlePath(story) ? story : path;
  return (await pageAt(db, of)).kind === "page";
}

async function storyAt(db: Prisma.TransactionClient, section: string, slug: string): Promise<PageAt> {
  const story = await db.article.findFirst({
    where: { slug, status: "published" },
    select: { section: { select: { slug: true } } },
  });
  if (!story?.section) return nothing;
  return story.section.slug === section ? page : { kind: "elsewhere", path: articlePath(story.section.slug, slug) };
}

/** True for numbers as an archive's address has them that name a month or a day with stories. */
async function isPeriod(
  db: Prisma.TransactionClient,
  section: string | null,
  segments: string[],
  length: 2 | 3,
): Promise<boolean> {
  const [year = "", month = "", day = "01"] = segments;
  const isWritten = segments.length === length && /^\d{4}-\d\d-\d\d$/.test([year, month, day].join("-"));
  if (!isWritten || !isDay({ year: Number(year), month: Number(month), day: Number(day) })) return false;
  const period = { year: Number(year), month: Number(month), day: length === 3 ? Number(day) : null };
  return (await lastDayWithStories(db, period, section)) !== null;
}
