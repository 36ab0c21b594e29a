import { type ArticleContent, articleContent, type ContentField } from "../article-content";
import { db } from "../db";
import { type Actor, audit } from "./audit";
import { done, type Outcome, refused } from "./outcome";
import { getRevision } from "./revisions";
import { workingCopy } from "./working-copy";

/**
 * The working copy with fields (or all) as a revision had them, for the caller to save. Sections,
 * pictures, bylines and topics that are no longer there are left out.
 */
export async function restoreRevision(
  articleId: string,
  number: number,
  fields: readonly ContentField[] | "all",
  by: Actor,
): Promise<Outcome<ArticleContent>> {
  const revision = await getRevision(articleId, number);
  if (!revision) return refused("This revision is not here any more.");
  const { content } = await workingCopy(db(), articleId);
  const all = revision.content;
  const taken = fields === "all" ? all : Object.fromEntries(fields.map((field) => [field, all[field]]));
  const merged = { ...content, ...taken };
  const standing = await withoutMissing(articleContent.parse(merged));
  const after = { revision: number, fields: fields === "all" ? "all" : [...fields] };
  await audit({ by, action: "article.restore", subject: { type: "article", id: articleId }, after });
  return done(standing);
}

async function withoutMissing(content: ArticleContent): Promise<ArticleContent> {
  const { sectionId, leadPictureId, authorIds, topicIds } = content;
  const select = { id: true } as const;
  const [section, picture, authors, topics] = await Promise.all([
    sectionId === null ? null : db().section.findUnique({ where: { id: sectionId }, select }),
    leadPictureId === null ? null : db().media.findUnique({ where: { id: leadPictureId }, select }),
    db().author.findMany({ where: { id: { in: authorIds } }, select }),
    db().topic.findMany({ where: { id: { in: topicIds } }, select }),
  ]);
  const isThere = (rows: { id: string }[]) => (id: string) => rows.some((row) => row.id === id);
  return {
    ...content,
    sectionId: section?.id ?? null,
    leadPictureId: picture?.id ?? null,
    authorIds: authorIds.filter(isThere(authors)),
    topicIds: topicIds.filter(isThere(topics)),
  };
}
