/** What is done to many articles at once: in one transaction, with an answer for each article. */
import { isDeepStrictEqual } from "node:util";
import type { ArticleContent } from "../article-content";
import { db } from "../db";
import type { ArticleStatus, Prisma } from "../generated/prisma/client";
import { type Action, may } from "../permissions";
import { type Actor, audit } from "./audit";
import { changing } from "./changing";
import { done, type Outcome, refused } from "./outcome";
import { permitIn } from "./permit";
import { addRevision } from "./revisions";
import { ownContent, putWorkingCopy, workingCopy } from "./working-copy";

export const mostAtOnce = 200;
const longest = 60_000; // ms

/** A change that readers of a published story don't see yet. */
export type UnpublishedChange = {
  id: string;
  headline: string;
  version: number; // of the working copy that holds the change
  /** The working copy holds nothing else that readers don't see. */
  isOnly: boolean;
};

export type BulkReceipt = {
  done: "trash" | "restore" | "edit" | "publish";
  changed: string[];
  unpublished: UnpublishedChange[];
  /** Whether the user may publish what is unpublished. */
  mayPublish: boolean;
  left: { headline: string; why: string }[];
};

type Transaction = Prisma.TransactionClient;
type Subject = {
  id: string;
  headline: string;
  status: ArticleStatus;
  createdById: string | null;
  trashedAt: Date | null;
};

/** Does it to one article and writes it down; or says why not, changing nothing. */
type Change = (tx: Transaction, article: Subject) => Promise<Answer>;
type Answer = { why: string } | { unpublished: UnpublishedChange | null };

export const moveToTrash = (ids: string[], by: Actor) =>
  each(ids, by, ["trash", "article.trash"], async (tx, { id, status, trashedAt }): Promise<Answer> => {
    if (trashedAt) return { why: "It is in the trash already." };
    if (status === "published") return { why: "Readers have it: take it down first." };
    if (status === "scheduled") return { why: "It is scheduled: cancel its publishing first." };
    await tx.article.update({ where: { id }, data: { trashedAt: new Date() } });
    await audit({ by, action: "article.trash", subject: { type: "article", id } }, tx);
    return { unpublished: null };
  });

export const restoreFromTrash = (ids: string[], by: Actor) =>
  each(ids, by, ["restore", "article.trash"], async (tx, { id, trashedAt }): Promise<Answer> => {
    if (!trashedAt) return { why: "It is not in the trash." };
    await tx.article.update({ where: { id }, data: { trashedAt: null } });
    await audit({ by, action: "article.untrash", subject: { type: "article", id } }, tx);
    return { unpublished: null };
  });

/** Of what is published the working copy changes: readers get it with the next publishing. */
export async function changeSection(ids: string[], sectionId: string, by: Actor): Promise<Outcome<BulkReceipt>> {
  const section = await db().section.findUnique({ where: { id: sectionId } });
  if (!section) return refused("This section is not here any more: choose another.", "section");
  return each(ids, by, ["edit", "article.edit"], (tx, article) =>
    edit(tx, article, by, "article.change-section", (content) =>
      content.sectionId === sectionId ? { why: `It is in ${section.name} already.` } : { sectionId },
    ),
  );
}

/** As `changeSection`, at the end of the article's topics. */
export async function addTopic(ids: string[], topicId: string, by: Actor): Promise<Outcome<BulkReceipt>> {
  const topic = await db().topic.findUnique({ where: { id: topicId } });
  if (!topic) return refused("This topic is not here any more: choose another.", "topic");
  return each(ids, by, ["edit", "article.edit"], (tx, article) =>
    edit(tx, article, by, "article.add-topic", ({ topicIds }) => {
      if (topicIds.includes(topicId)) return { why: `It has the topic ${topic.name} already.` };
      if (topicIds.length >= 50) return { why: "It has 50 topics: remove one first." };
      return { topicIds: [...topicIds, topicId] };
    }),
  );
}

type Fields = Pick<ArticleContent, "sectionId"> | Pick<ArticleContent, "topicIds">;

async function edit(
  tx: Transaction,
  { id, headline, status, trashedAt }: Subject,
  by: Actor,
  action: string,
  changeOf: (content: ArticleContent) => Fields | { why: string },
): Promise<Answer> {
  if (trashedAt) return { why: "It is in the trash: restore it first." };
  const { content } = await workingCopy(tx, id);
  const change = changeOf(content);
  if ("why" in change) return change;
  const changed = { ...content, ...change };
  const isOnly = status === "published" && isDeepStrictEqual(content, await ownContent(tx, id));
  const { version } = await putWorkingCopy(tx, id, changed, by.id);
  await addRevision(tx, { articleId: id, kind: "saved", content: changed, userId: by.id, note: "among many" });
  const { sectionId, topicIds } = content;
  const before = "sectionId" in change ? { sectionId } : { topicIds };
  await audit({ by, action, subject: { type: "article", id }, before, after: change }, tx);
  return { unpublished: status === "published" ? { id, headline, version, isOnly } : null };
}

async function each(
  ids: string[],
  by: Actor,
  [verb, action]: [BulkReceipt["done"], Action],
  change: Change,
): Promise<Outcome<BulkReceipt>> {
  const asked = new Set(ids);
  if (asked.size === 0) return refused("Tick the articles first.");
  if (asked.size > mostAtOnce) return refused(`Tick at most ${mostAtOnce} articles at once.`);
  return changing(
    { by, needs: "desk.enter" },
    async (tx) => {
      // Locked in one order, so that two who change the same articles wait for each other and never cross.
      await tx.$queryRaw`SELECT FROM "Article" WHERE "id" = ANY(${[...asked]}) ORDER BY "id" FOR UPDATE`;
      const now = await permitIn(tx, { by, needs: "desk.enter" }); // their role, once the articles are held
      if (!now.ok) return now;
      const editor = now.value.by;
      const articles = await tx.article.findMany({
        where: { id: { in: [...asked] } },
        select: { id: true, headline: true, status: true, createdById: true, trashedAt: true },
        orderBy: { id: "asc" },
      });
      const readable = articles.filter((article) => may(editor, "article.read", article));
      const receipt: BulkReceipt = {
        ...{ done: verb, changed: [], unpublished: [], left: [] },
        mayPublish: may(editor, "article.publish"),
      };
      for (const article of readable) {
        const answer = may(editor, action, article)
          ? await change(tx, article)
          : { why: "It is the editors’ now: ask one of them." };
        if ("why" in answer) {
          receipt.left.push({ headline: article.headline, ...answer });
          continue;
        }
        receipt.changed.push(article.id);
        if (answer.unpublished) receipt.unpublished.push(answer.unpublished);
      }
      return done(receipt);
    },
    { timeout: longest, maxWait: 10_000 },
  );
}
