import { isDeepStrictEqual } from "node:util";
import { refusalWords } from "@/lib/messages/desk/refusal";
import type { ArticleContent } from "../article-content";
import type { Prisma } from "../generated/prisma/client";
import type { Action } from "../permissions";
import { freeSlug, slugOf } from "../slugs";
import { articlePath, type Path } from "../urls";
import { type Actor, audit } from "./audit";
import { tagsOf } from "./changed-tags";
import { changing } from "./changing";
import { blockingFindings } from "./check-article";
import { type LockedArticle, lockArticle } from "./locked-article";
import { done, type Outcome, type Refusal, refused } from "./outcome";
import { type Place, placesOf } from "./places";
import { announce } from "./push/announce";
import { freeAddress, movePage } from "./redirects";
import { addRevision } from "./revisions";
import { unseenWords } from "./saved-since";
import { drawSoon } from "./share-pictures";
import { ownContent, workingCopy, writeContent } from "./working-copy";

export type Receipt = { articleId: string; path: Path; publishedAt: Date; places: Place[] };

/**
 * How a publish differs from the plainest: a correction with its text, an update that readers are told of.
 * `seen` is the version that the editor looked at: another is refused.
 */
export type PublishOptions = { tellReaders?: boolean; correction?: string; seen?: number };

/**
 * Puts the working copy before readers, in one transaction: the article, its addresses, its
 * revision and the record of it. Readers' next request shows it.
 */
export const publish = (articleId: string, by: Actor, options: PublishOptions = {}): Promise<Outcome<Receipt>> =>
  changing({ by, needs: rightFor(options), article: articleId }, async (tx, changed) => {
    const answer = await publishIn(tx, articleId, by, options);
    if (!answer.ok) return answer;
    changed(...answer.value.tags);
    return done(answer.value.receipt);
  });

const rightFor = ({ correction }: PublishOptions): Action =>
  correction === undefined ? "article.publish" : "article.correct";

/** As `publish`, in a transaction of the caller's: a refusal undoes it, and what the tags are on is new once it holds. */
export async function publishIn(
  tx: Prisma.TransactionClient,
  articleId: string,
  by: Actor | null,
  { tellReaders = false, correction, seen }: PublishOptions,
): Promise<Outcome<{ receipt: Receipt; tags: string[] }>> {
  const article = await lockArticle(tx, articleId);
  if (!article) return refused(refusalWords.articleGone);
  if (article.trashedAt) return refused(refusalWords.inTrash);
  if (article.status === "taken_down") return refused(refusalWords.takenDown);
  const unseen = await unseenWords(tx, article, seen ?? null, by);
  if (unseen) return unseen;
  const { content } = await workingCopy(tx, articleId);
  const reason = await whyNot(tx, article, content);
  if (reason) return reason;
  const chosen = await chooseSlug(tx, article, content);
  if ("ok" in chosen) return chosen;

  const before = await tagsOf(tx, articleId);
  const now = new Date();
  const isNew = article.status !== "published";
  const publishedAt = article.publishedAt ?? now;
  const isUpdate = !isNew && (tellReaders || correction !== undefined);
  const published = { ...content, slug: chosen.slug };
  const isModified = isNew || isUpdate || !isDeepStrictEqual(published, await ownContent(tx, articleId));
  await writeContent(tx, articleId, published);
  await tx.article.update({
    where: { id: articleId },
    data: {
      ...{ slug: published.slug, status: "published", publishedAt, scheduledAt: null, takenDownAt: null },
      ...{ reviewNote: null, version: { increment: 1 } },
      ...(isUpdate ? { revisedAt: now } : {}),
      ...(isModified ? { modifiedAt: now } : {}),
    },
  });
  await tx.draft.deleteMany({ where: { articleId } });
  await tx.job.updateMany({
    where: { articleId, kind: "publish", finishedAt: null },
    data: { finishedAt: now, lastError: null },
  });
  const path = await moveAddress(tx, article, published);
  if (typeof path !== "string") return path;
  if (correction !== undefined) {
    await tx.correction.create({ data: { articleId, text: correction, publishedAt: now, userId: by?.id ?? null } });
  }
  await addRevision(tx, { articleId, kind: "published", content: published, userId: by?.id ?? null });
  await audit(
    {
      by,
      action: correction === undefined ? "article.publish" : "article.correct",
      subject: { type: "article", id: articleId },
      before: { status: article.status, path: article.path },
      after: { status: "published", path, headline: published.headline, ...(correction ? { correction } : {}) },
    },
    tx,
  );
  await drawSoon(tx, articleId, published.leadPictureId);
  const tags = [...before, ...(await tagsOf(tx, articleId))];
  if (isModified) await announce(tx, articleId, article.path === null ? [path] : [path, article.path]);
  return done({ receipt: { articleId, path, publishedAt, places: await placesOf(tx, articleId) }, tags });
}

/** Why an article can't go before readers now; null where it can. */
export async function whyNot(
  tx: Prisma.TransactionClient,
  article: LockedArticle,
  content: ArticleContent,
  at = new Date(),
): Promise<Refusal | null> {
  if (article.embargoedUntil && article.embargoedUntil > at) {
    const settings = await tx.settings.findFirst({ select: { timeZone: true } });
    const timeZone = settings?.timeZone ?? "UTC";
    const format = new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeStyle: "short", timeZone });
    const until = format.format(article.embargoedUntil);
    return refused(refusalWords.embargoed(until), "embargo");
  }
  const [first] = await blockingFindings(tx, content, at);
  return first ? refused(first.message, first.place.kind === "field" ? first.place.field : "body") : null;
}

/** The slug asked for, if it is free; where none is asked for, one of the headline that is. */
async function chooseSlug(
  tx: Prisma.TransactionClient,
  { id }: LockedArticle,
  content: ArticleContent,
): Promise<{ slug: string } | Refusal> {
  const others = async (slugs: Prisma.StringFilter) =>
    (await tx.article.findMany({ where: { slug: slugs, id: { not: id } }, select: { slug: true } })).map(
      (row) => row.slug,
    );
  if (content.slug !== "") {
    const isTaken = (await others({ equals: content.slug })).length > 0;
    return isTaken ? refused(refusalWords.articleUrlTaken, "slug") : { slug: content.slug };
  }
  const wanted = slugOf(content.headline, content.language) || "story";
  const taken = new Set(await others({ startsWith: wanted }));
  return { slug: freeSlug(wanted, (slug) => taken.has(slug)) };
}

/** Where the article now is; its former address leads there. */
async function moveAddress(
  tx: Prisma.TransactionClient,
  article: LockedArticle,
  content: ArticleContent,
): Promise<Path | Refusal> {
  const section = await tx.section.findUniqueOrThrow({ where: { id: content.sectionId ?? "" } });
  const path = articlePath(section.slug, content.slug);
  if (article.path === null || article.path === path) {
    await freeAddress(tx, path);
    return path;
  }
  const moved = await movePage(tx, article.path, path);
  return moved.ok ? path : moved;
}
