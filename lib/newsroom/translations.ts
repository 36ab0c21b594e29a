/**
 * Which articles are the same story in other languages. They share a group: whichever of them a
 * reader has, the others are a link away. It is no part of what is drafted: it holds at once.
 */

import { randomUUID } from "node:crypto";
import { refusalWords } from "@/lib/messages/desk/refusal";
import { db } from "../db";
import type { ArticleStatus, Prisma } from "../generated/prisma/client";
import { languageName } from "../settings/language";
import { named } from "../statements";
import { articleTag } from "../tags";
import { type Actor, audit } from "./audit";
import { changing } from "./changing";
import { done, type Outcome, refused } from "./outcome";

export type Translation = { id: string; headline: string; language: string; status: ArticleStatus };

const select = { id: true, headline: true, language: true, status: true, translationGroup: true } as const;
const gone = refused(refusalWords.articleGone, "otherId");

/** The article in other languages, as the desk lists it. */
export async function translationsOf(articleId: string): Promise<Translation[]> {
  const group = await groupOf(db(), articleId);
  return group.filter(({ id }) => id !== articleId);
}

/** Makes two articles, with their other translations, one story. */
export function linkTranslation(articleId: string, otherId: string, by: Actor): Promise<Outcome<Translation[]>> {
  return changing({ by, needs: "article.publish", article: articleId }, async (tx, changed) => {
    if (articleId === otherId) return refused(refusalWords.chooseTranslation, "otherId");
    await tx.$queryRaw`SELECT FROM "Article" WHERE "id" IN (${articleId}, ${otherId}) ORDER BY "id" FOR UPDATE`;
    const [ours, theirs] = [await groupOf(tx, articleId), await groupOf(tx, otherId)];
    if (ours.length === 0 || theirs.length === 0) return gone;
    if (ours.some(({ id }) => id === otherId)) return refused(refusalWords.linkedAlready, "otherId");
    const twice = theirs.find(({ language }) => ours.some((one) => one.language === language));
    if (twice) {
      const already = refusalWords.languageTwice(languageName(twice.language), twice.headline);
      return refused(refusalWords.unlinkFirst(already), "otherId");
    }
    const all = [...ours, ...theirs];
    const translationGroup = ours[0]?.translationGroup ?? theirs[0]?.translationGroup ?? randomUUID();
    await tx.article.updateMany({ where: { id: { in: all.map(({ id }) => id) } }, data: { translationGroup } });
    await write(tx, "article.linkTranslation", articleId, ours, all, by);
    changed(...all.map(({ id }) => articleTag(id)));
    return done(shown(all, articleId));
  });
}

/** Takes an article out of its story's translations. */
export function unlinkTranslation(articleId: string, otherId: string, by: Actor): Promise<Outcome<Translation[]>> {
  return changing({ by, needs: "article.publish", article: articleId }, async (tx, changed) => {
    const group = await groupOf(tx, articleId);
    if (!group.some(({ id }) => id === otherId)) return gone;
    const left = group.filter(({ id }) => id !== otherId);
    const alone = left.length === 1 ? group : [{ id: otherId }];
    const where = { id: { in: alone.map(({ id }) => id) } };
    await tx.article.updateMany({ where, data: { translationGroup: null } });
    await write(tx, "article.unlinkTranslation", articleId, group, left, by);
    changed(...group.map(({ id }) => articleTag(id)));
    return done(shown(left, articleId));
  });
}

/** The tags of an article's translations: their pages lead to it. */
export async function tagsOfTranslations(tx: Prisma.TransactionClient, articleId: string): Promise<string[]> {
  const group = await groupOf(tx, articleId);
  return group.filter(({ id }) => id !== articleId).map(({ id }) => articleTag(id));
}

type Row = Prisma.ArticleGetPayload<{ select: typeof select }>;

/** The article and its translations; none where there is no such article. */
async function groupOf(tx: Prisma.TransactionClient, articleId: string): Promise<Row[]> {
  const article = await named("translation group of an article", () =>
    tx.article.findUnique({ where: { id: articleId }, select }),
  );
  if (!article?.translationGroup) return article ? [article] : [];
  const { translationGroup } = article;
  return named("translations of an article", () =>
    tx.article.findMany({ where: { translationGroup }, orderBy: [{ language: "asc" }, { id: "asc" }], select }),
  );
}

const shown = (group: readonly Row[], articleId: string): Translation[] =>
  group
    .filter(({ id }) => id !== articleId)
    .map(({ id, headline, language, status }) => ({ id, headline, language, status }));

async function write(
  tx: Prisma.TransactionClient,
  action: string,
  articleId: string,
  before: readonly Row[],
  after: readonly Row[],
  by: Actor,
): Promise<void> {
  const named = (group: readonly Row[]) =>
    Object.fromEntries(
      group.filter(({ id }) => id !== articleId).map(({ language, headline }) => [language, headline]),
    );
  const subject = { type: "article", id: articleId } as const;
  await audit({ by, action, subject, before: named(before), after: named(after) }, tx);
}
