import { referencesOf } from "../body/references";
import { readerDb } from "../db";
import type { Prisma } from "../generated/prisma/client";
import { words } from "../messages";
import { named } from "../statements";
import { authorTag, latestTag, sectionTag, settingsTag, topicTag } from "../tags";
import { isolatedName } from "../text-direction";
import { authorPath, correctionsPath, homePath, type Path, topicPath } from "../urls";
import { articleOf, storySelect } from "./article-page";
import { cachedPaper } from "./cached";
import { cardsById, newestFirst, published } from "./cards";
import { correctionsPage } from "./corrections";
import { picturesById } from "./pictures-by-id";
import { inSection, sectionBySlug } from "./section";
import type { Feed } from "./shapes";
import { type Frame, frame } from "./site";

/** The pages that have feeds. */
export type FeedPage = { kind: "home" | "corrections" } | { kind: "section" | "topic" | "author"; slug: string };

/** Stories in a feed. */
const feedLength = 20;

/** A page's feed; null where there is no such page. At most 5 queries besides the paper's frame. */
export async function feedOf(asked: FeedPage): Promise<Feed | null> {
  "use cache";
  cachedPaper(settingsTag, latestTag);
  const paper = await frame();
  switch (asked.kind) {
    case "home": {
      const { name, description, tagline } = paper.site;
      return storiesFeed({ title: name, description: description || tagline, page: homePath }, {}, paper);
    }
    case "section":
      return sectionFeed(asked.slug, paper);
    case "topic":
      return topicFeed(asked.slug, paper);
    case "author":
      return authorFeed(asked.slug, paper);
    case "corrections":
      return correctionsFeed(paper);
  }
}

async function sectionFeed(slug: string, paper: Frame): Promise<Feed | null> {
  const section = sectionBySlug(slug, paper);
  if (!section) return null;
  cachedPaper(sectionTag(section.id));
  const { name, description, path } = section;
  return storiesFeed({ title: titled(name, paper), description, page: path }, inSection(section), paper);
}

async function topicFeed(slug: string, paper: Frame): Promise<Feed | null> {
  const topic = await named("topic of a feed", () => readerDb().topic.findUnique({ where: { slug } }));
  if (!topic) return null;
  cachedPaper(topicTag(topic.id));
  const rows = await named("ids in the feed of a topic", () =>
    readerDb().articleTopic.findMany({ where: { topicId: topic.id, ...listed }, ...newestListed }),
  );
  const about = { title: titled(topic.name, paper), description: topic.description, page: topicPath(slug) };
  return storiesFeed(about, among(rows), paper);
}

async function authorFeed(slug: string, paper: Frame): Promise<Feed | null> {
  const author = await named("author of a feed", () => readerDb().author.findUnique({ where: { slug } }));
  if (!author) return null;
  cachedPaper(authorTag(author.id));
  const rows = await named("ids in the feed of an author", () =>
    readerDb().articleAuthor.findMany({ where: { authorId: author.id, ...listed }, ...newestListed }),
  );
  const about = { title: titled(author.name, paper), description: author.bio, page: authorPath(slug) };
  return storiesFeed(about, among(rows), paper);
}

async function correctionsFeed(paper: Frame): Promise<Feed> {
  const corrections = (await correctionsPage(1))?.corrections ?? [];
  const title = titled(words(paper.site.language).correctionsMade, paper);
  return { title, description: title, page: correctionsPath, stories: [], corrections, pictures: {}, alsoRead: {} };
}

const titled = (name: string, { site }: Frame): string => `${isolatedName(name, site.language)} – ${site.name}`;

const listed = { publishedAt: { not: null } };
const newestListed = {
  orderBy: [{ publishedAt: "desc" as const }, { articleId: "desc" as const }],
  take: feedLength,
  select: { articleId: true },
};
const among = (rows: { articleId: string }[]) => ({ id: { in: rows.map(({ articleId }) => articleId) } });

type About = { title: string; description: string; page: Path };

async function storiesFeed(about: About, where: Prisma.ArticleWhereInput, paper: Frame): Promise<Feed> {
  const rows = await named("stories of a feed", () =>
    readerDb().article.findMany({
      relationLoadStrategy: "join",
      where: { ...published, ...where },
      orderBy: newestFirst,
      take: feedLength,
      select: storySelect,
    }),
  );
  const stories = rows.flatMap((row) => articleOf(row, paper) ?? []);
  const references = stories.map(({ body }) => referencesOf(body));
  const [pictures, alsoRead] = await Promise.all([
    picturesById(references.flatMap(({ mediaIds }) => mediaIds)),
    cardsById(
      references.flatMap(({ articleIds }) => articleIds),
      paper,
    ),
  ]);
  return { ...about, description: about.description || about.title, stories, corrections: [], pictures, alsoRead };
}
