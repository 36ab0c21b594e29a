import type { ArticleContent } from "../../lib/article-content";
import { derivedFromBody } from "../../lib/body/derived";
import type { ArchivePaper } from "./archive-paper";
import type { Row } from "./copy-rows";
import { popular, type Random, randomFrom, story } from "./grammar";
import { type StoryLanguage, storyLanguages } from "./languages";

export type ArchiveStory = {
  id: string;
  content: ArticleContent;
  section: string; // its slug
  publishedAt: Date;
  isTakenDown: boolean;
  random: Random; // for what else there is of the story
};

const inPapersLanguage = 0.72; // of the stories: the others are mostly in those named first

/** The story of a number: the same one in each run, but for its time. */
export function archiveStory(number: number, paper: ArchivePaper, publishedAt: Date, mayBeGone: boolean): ArchiveStory {
  const random = randomFrom(number + 1);
  const id = `archive-${number}`;
  const own = storyLanguages.find((language) => paper.language.startsWith(language)) ?? "en";
  const other = random() > inPapersLanguage ? popular(storyLanguages, random) : undefined;
  const written: StoryLanguage = other ?? own;
  const { headline, standfirst, dateline, body } = story(random, written);
  const section = popular(paper.sections, random);
  return {
    ...{ id, random, publishedAt, section: section?.slug ?? "" },
    isTakenDown: mayBeGone && random() < 0.01,
    content: {
      ...{ headline, standfirst, dateline, body, slug: id, kind: kindOf(random) },
      ...{ cardHeadline: null, kicker: null, searchTitle: null, searchDescription: null },
      credit: random() < 0.15 ? "Harbour Press" : null,
      language: written === own ? paper.language : written,
      sectionId: section?.id ?? null,
      leadPictureId: paper.pictures[Math.floor(random() * paper.pictures.length)] ?? null,
      authorIds: some(paper.authors, random() < 0.1 ? 2 : 1, random),
      topicIds: some(paper.topics, Math.floor(6 * random() ** 1.5), random),
    },
  };
}

function kindOf(random: Random): ArticleContent["kind"] {
  const share = random();
  if (share < 0.05) return "opinion";
  if (share < 0.12) return "analysis";
  return share < 0.15 ? "explainer" : "news";
}

/** At most so many, each once. */
const some = (ids: string[], count: number, random: Random): string[] => [
  ...new Set(Array.from({ length: count }, () => popular(ids, random)).filter((id) => id !== undefined)),
];

export function articleRow({ id, content, publishedAt, isTakenDown }: ArchiveStory): Row {
  const { authorIds: _, topicIds: __, body, ...columns } = content;
  return {
    ...{ id, ...columns, ...derivedFromBody(content), body: JSON.stringify(body) },
    ...{ publishedAt, updatedAt: publishedAt, status: isTakenDown ? "taken_down" : "published" },
    takenDownAt: isTakenDown ? new Date() : null,
  };
}

export const authorRows = ({ id, content }: ArchiveStory): Row[] =>
  content.authorIds.map((authorId, position) => ({ articleId: id, authorId, position }));

export const topicRows = ({ id, content }: ArchiveStory): Row[] =>
  content.topicIds.map((topicId, position) => ({ articleId: id, topicId, position }));
