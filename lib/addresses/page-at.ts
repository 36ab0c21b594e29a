import type { Prisma } from "../generated/prisma/client";
import { innerAddress } from "../inner-address";
import { named } from "../statements";
import { articlePath, feedAt, hasFeed, isArticlePath, isPath, type Path, reservedSlugs, segmentsOf } from "../urls";
import { isDay } from "../zoned-time";
import { isOwnAddress } from "./own-address";
import { lastDaysWithStories, type Period } from "./period";

/** What the paper has at an address: a page, a story whose own address is another, or nothing. */
export type PageAt = { kind: "page" } | { kind: "elsewhere"; path: Path } | { kind: "nothing" };

/** What an address asks of the tables; `settled` needs none of them. */
type Question =
  | { kind: "settled"; isPage: boolean }
  | { kind: "topic" | "author" | "page" | "section"; slug: string }
  | { kind: "story"; section: string; slug: string }
  | { kind: "period"; section: string | null; period: Period };

const isPage: Question = { kind: "settled", isPage: true };
const isNone: Question = { kind: "settled", isPage: false };

/** What readers find now at a path without a slash at its end, encoded or as it is stored. At most 1 query. */
export async function pageAt(db: Prisma.TransactionClient, path: Path): Promise<PageAt> {
  const question = questionAt(path);
  if (question.kind === "story") {
    const section = (await sectionsOf(db, [question.slug])).get(question.slug);
    if (section === undefined) return { kind: "nothing" };
    return section === question.section
      ? { kind: "page" }
      : { kind: "elsewhere", path: articlePath(section, question.slug) };
  }
  const [isThere] = await answersTo(db, [question]);
  return isThere ? { kind: "page" } : { kind: "nothing" };
}

/** True where readers or crawlers find a page at an address, by its parameters another view of it, its feed or its Markdown. */
export const isAnswered = async (db: Prisma.TransactionClient, address: Path): Promise<boolean> =>
  (await answeredAmong(db, [address])).has(address);

/** Those of many addresses for which `isAnswered` is true. 1 query for each 5,000 of a kind. */
export async function answeredAmong(db: Prisma.TransactionClient, addresses: Path[]): Promise<Set<Path>> {
  const answered = await answersTo(db, addresses.map(questionOfAddress));
  return new Set(addresses.filter((_, index) => answered[index]));
}

function questionOfAddress(address: Path): Question {
  const [path = "", query] = address.split("?");
  if (!isPath(path)) return isNone;
  if (query !== undefined) return innerAddress(path, new URLSearchParams(query)).kind === "as-is" ? isNone : isPage;
  const feed = feedAt(path);
  if (feed) return hasFeed(feed.page) ? questionOfAddress(feed.page) : isNone;
  const story = path.replace(/\.md$/, "");
  return questionAt(isPath(story) && isArticlePath(story) ? story : path);
}

function questionAt(path: Path): Question {
  if (isOwnAddress(path)) return isPage;
  const segments = segmentsOf(path);
  const [first = "", second, ...rest] = segments;
  const isTwo = second !== undefined && rest.length === 0;
  switch (first) {
    case "topic":
    case "author":
      return isTwo ? { kind: first, slug: second } : isNone;
    case "about":
    case "contact":
    case "policies":
      return { kind: "page", slug: segments.join("/") };
    case "archive":
      return questionOfPeriod(null, segments.slice(1), 3);
  }
  if (reservedSlugs.has(first)) return isNone;
  if (second === undefined) return { kind: "section", slug: first };
  if (second === "archive") return questionOfPeriod(first, rest, 2);
  return isTwo ? { kind: "story", section: first, slug: second } : isNone;
}

/** A month or a day, for numbers as an archive's address has them. */
function questionOfPeriod(section: string | null, segments: string[], length: 2 | 3): Question {
  const [year = "", month = "", day = "01"] = segments;
  const isWritten = segments.length === length && /^\d{4}-\d\d-\d\d$/.test([year, month, day].join("-"));
  if (!isWritten || !isDay({ year: Number(year), month: Number(month), day: Number(day) })) return isNone;
  const period = { year: Number(year), month: Number(month), day: length === 3 ? Number(day) : null };
  return { kind: "period", section, period };
}

/** Whether there is a page for each question. */
async function answersTo(db: Prisma.TransactionClient, questions: Question[]): Promise<boolean[]> {
  const slugsOf = (kind: Question["kind"]) =>
    questions.flatMap((question) => (question.kind === kind && "slug" in question ? [question.slug] : []));
  const slugsIn = async (kind: "topic" | "author" | "page" | "section", find: FindSlugs): Promise<Set<string>> =>
    new Set((await named(`slugs of a ${kind}`, () => inChunks(slugsOf(kind), find))).map(({ slug }) => slug));
  const select = { slug: true };
  const slugs = {
    topic: await slugsIn("topic", (slug) => db.topic.findMany({ where: { slug }, select })),
    author: await slugsIn("author", (slug) => db.author.findMany({ where: { slug }, select })),
    page: await slugsIn("page", (slug) => db.page.findMany({ where: { slug }, select })),
    section: await slugsIn("section", (slug) => db.section.findMany({ where: { slug }, select })),
  };
  const sections = await sectionsOf(db, slugsOf("story"));
  const periods = questions.filter((question) => question.kind === "period");
  const days = await lastDaysWithStories(db, periods);
  const withStories = new Set(periods.filter((_, index) => days[index]));
  return questions.map((question) => {
    switch (question.kind) {
      case "settled":
        return question.isPage;
      case "story":
        return sections.get(question.slug) === question.section;
      case "period":
        return withStories.has(question);
      default:
        return slugs[question.kind].has(question.slug);
    }
  });
}

const mostAtOnce = 5000; // slugs a query: PostgreSQL takes at most 65,535 parameters
type FindSlugs = (slug: { in: string[] }) => Promise<{ slug: string }[]>;

async function inChunks<Row>(slugs: string[], find: (slug: { in: string[] }) => Promise<Row[]>): Promise<Row[]> {
  const rows: Row[] = [];
  for (let start = 0; start < slugs.length; start += mostAtOnce)
    rows.push(...(await find({ in: slugs.slice(start, start + mostAtOnce) })));
  return rows;
}

/** The section of each published story with one of these slugs. */
async function sectionsOf(db: Prisma.TransactionClient, slugs: string[]): Promise<Map<string, string>> {
  const rows = await inChunks(slugs, (slug) =>
    named("sections of stories by slug", () =>
      db.article.findMany({
        where: { slug, status: "published" },
        select: { slug: true, section: { select: { slug: true } } },
      }),
    ),
  );
  return new Map(rows.flatMap(({ slug, section }) => (section ? [[slug, section.slug]] : [])));
}
