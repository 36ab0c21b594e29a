import { derivedFromBody } from "../body/derived";
import { db } from "../db";
import { type ArticleRow, articleOf, articleSelect, withOnward } from "../paper/article-page";
import { authorSelect, pictureSelect } from "../paper/cards";
import { givenPlace, onwardIds } from "../paper/onward";
import type { ArticlePage } from "../paper/shapes";
import { type Frame, frame, type SectionRow } from "../paper/site";
import { workingCopy } from "./working-copy";

/** What stands where the desk has not decided yet, in the paper's words. */
type Blanks = { noSection: string; noHeadline: string };

/** The page as readers would get it if the working copy were published now. Never cached. Null where there is no such article. */
export async function previewPage(articleId: string, blanks: Blanks): Promise<ArticlePage | null> {
  const paper = await frame();
  const row = await rowOfWorkingCopy(articleId, paper, blanks);
  if (!row) return null;
  const framed = { ...paper, sections: { ...paper.sections, [noSection]: blankSection(blanks.noSection) } };
  const article = articleOf(row, framed);
  if (!article) return null;
  const { id, sectionId, topSectionId, topics } = row;
  const topicId = topics[0]?.topic.id ?? null;
  const place = givenPlace({ id, sectionId, topSectionId, topicId, publishedAt: article.publishedAt });
  return withOnward(row, article, await onwardIds(place), framed);
}

const noSection = "none"; // no section's id: those are UUIDs
const blankSection = (name: string): SectionRow => ({
  ...{ id: noSection, name, slug: "_", path: "/", colour: "slate", description: "", parentId: null },
});

/** The article's row with what the desk works on in place of what readers get. */
async function rowOfWorkingCopy(articleId: string, { sections }: Frame, blanks: Blanks): Promise<ArticleRow | null> {
  const row = await db().article.findUnique({
    relationLoadStrategy: "join",
    where: { id: articleId },
    select: { ...articleSelect, scheduledAt: true },
  });
  if (!row) return null;
  const { content } = await workingCopy(db(), articleId);
  const { slug, leadPictureId, authorIds, topicIds, cardHeadline: _, ...columns } = content;
  const [leadPicture, authors, topics] = await Promise.all([
    leadPictureId === null ? null : db().media.findUnique({ where: { id: leadPictureId }, select: pictureSelect }),
    db().author.findMany({ where: { id: { in: authorIds } }, select: { id: true, ...authorSelect } }),
    db().topic.findMany({ where: { id: { in: topicIds } }, select: { id: true, slug: true, name: true } }),
  ]);
  const section = content.sectionId === null ? undefined : sections[content.sectionId];
  return {
    ...row,
    ...columns,
    ...derivedFromBody(content),
    ...{ leadPicture, authors: inOrder(authorIds, authors).map((author) => ({ author })) },
    topics: inOrder(topicIds, topics).map((topic) => ({ topic })),
    headline: content.headline || blanks.noHeadline,
    slug: slug || row.slug,
    sectionId: section?.id ?? noSection,
    topSectionId: section?.parentId ?? section?.id ?? null,
    publishedAt: row.publishedAt ?? row.scheduledAt ?? new Date(),
  };
}

function inOrder<Row extends { id: string }>(ids: readonly string[], rows: readonly Row[]): Row[] {
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}
