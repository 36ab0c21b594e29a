/** What is done to many articles at once: in one transaction, with an answer for each article. */

import { isDeepStrictEqual } from "node:util";
import { refusalWords } from "@/lib/messages/desk/refusal";
import { type ArticleContent, storedContent } from "../article-content";
import { db } from "../db";
import type { ArticleStatus, Prisma } from "../generated/prisma/client";
import { type Action, may } from "../permissions";
import { type Actor, auditEach } from "./audit";
import { changing } from "./changing";
import { done, type Outcome, refused } from "./outcome";
import { permitIn } from "./permit";
import { ownContents } from "./working-copy";
import { type Edit, writeEdits } from "./write-edits";

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
  version: number; // of the working copy
};

/** Does it to those of the articles that it can be done to, and writes it down; an answer for each, by id. */
type Change = (tx: Transaction, articles: Subject[]) => Promise<Map<string, Answer>>;
type Answer = { why: string } | { unpublished: UnpublishedChange | null };

export const moveToTrash = (ids: string[], by: Actor) =>
  each(ids, by, ["trash", "article.trash"], (tx, articles) =>
    mark(tx, articles, by, ["article.trash", new Date()], ({ status, trashedAt }) => {
      if (trashedAt) return refusalWords.trashedAlready;
      if (status === "published") return refusalWords.isPublished;
      return status === "scheduled" ? refusalWords.isScheduled : null;
    }),
  );

export const restoreFromTrash = (ids: string[], by: Actor) =>
  each(ids, by, ["restore", "article.trash"], (tx, articles) =>
    mark(tx, articles, by, ["article.untrash", null], ({ trashedAt }) => (trashedAt ? null : refusalWords.notInTrash)),
  );

/** Sets when the articles were put in the trash: all but those for which `whyNot` has a reason. */
async function mark(
  tx: Transaction,
  articles: Subject[],
  by: Actor,
  [action, trashedAt]: [action: string, trashedAt: Date | null],
  whyNot: (article: Subject) => string | null,
): Promise<Map<string, Answer>> {
  const answers = new Map(
    articles.map((article): [string, Answer] => {
      const why = whyNot(article);
      return [article.id, why === null ? { unpublished: null } : { why }];
    }),
  );
  const marked = articles.filter((article) => whyNot(article) === null).map(({ id }) => id);
  await tx.article.updateMany({ where: { id: { in: marked } }, data: { trashedAt } });
  await auditEach(
    marked.map((id) => ({ by, action, subject: { type: "article", id } })),
    tx,
  );
  return answers;
}

/** Of what is published the working copy changes: readers get it with the next publishing. */
export async function changeSection(ids: string[], sectionId: string, by: Actor): Promise<Outcome<BulkReceipt>> {
  const section = await db().section.findUnique({ where: { id: sectionId } });
  if (!section) return refused(refusalWords.sectionGone, "section");
  return each(ids, by, ["edit", "article.edit"], (tx, articles) =>
    editEach(tx, articles, by, "article.change-section", (content) =>
      content.sectionId === sectionId ? { why: refusalWords.inSectionAlready(section.name) } : { sectionId },
    ),
  );
}

/** As `changeSection`, at the end of the article's topics. */
export async function addTopic(ids: string[], topicId: string, by: Actor): Promise<Outcome<BulkReceipt>> {
  const topic = await db().topic.findUnique({ where: { id: topicId } });
  if (!topic) return refused(refusalWords.topicGone, "topic");
  return each(ids, by, ["edit", "article.edit"], (tx, articles) =>
    editEach(tx, articles, by, "article.add-topic", ({ topicIds }) => {
      if (topicIds.includes(topicId)) return { why: refusalWords.hasTopicAlready(topic.name) };
      if (topicIds.length >= 50) return { why: refusalWords.tooManyTopics };
      return { topicIds: [...topicIds, topicId] };
    }),
  );
}

type Fields = Pick<ArticleContent, "sectionId"> | Pick<ArticleContent, "topicIds">;

/** Changes fields of the working copies of articles that the transaction holds. At most 12 queries, however many they are. */
async function editEach(
  tx: Transaction,
  articles: Subject[],
  by: Actor,
  action: string,
  changeOf: (content: ArticleContent) => Fields | { why: string },
): Promise<Map<string, Answer>> {
  const ids = articles.map(({ id }) => id);
  const own = await ownContents(tx, ids);
  const drafts = await tx.draft.findMany({ where: { articleId: { in: ids } } });
  const draftOf = new Map(drafts.map(({ articleId, content }) => [articleId, storedContent.parse(content)]));

  const answers = new Map<string, Answer>();
  const edits: Edit[] = [];
  for (const { id, headline, status, trashedAt, version } of articles) {
    const published = own.get(id);
    const content = draftOf.get(id) ?? published;
    if (!content) continue; // the transaction holds it: it has content
    const change = trashedAt ? { why: refusalWords.restoreFirst } : changeOf(content);
    if ("why" in change) {
      answers.set(id, change);
      continue;
    }
    edits.push({ id, status, content, change });
    const isOnly = status === "published" && isDeepStrictEqual(content, published);
    const unpublished = { id, headline, version: version + 1, isOnly };
    answers.set(id, { unpublished: status === "published" ? unpublished : null });
  }
  if (edits.length > 0) await writeEdits(tx, edits, by, action);
  return answers;
}

async function each(
  ids: string[],
  by: Actor,
  [verb, action]: [BulkReceipt["done"], Action],
  change: Change,
): Promise<Outcome<BulkReceipt>> {
  const asked = new Set(ids);
  if (asked.size === 0) return refused(refusalWords.selectFirst);
  if (asked.size > mostAtOnce) return refused(refusalWords.selectAtMost(mostAtOnce));
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
        select: { id: true, headline: true, status: true, createdById: true, trashedAt: true, version: true },
        orderBy: { id: "asc" },
      });
      const readable = articles.filter((article) => may(editor, "article.read", article));
      const receipt: BulkReceipt = {
        ...{ done: verb, changed: [], unpublished: [], left: [] },
        mayPublish: may(editor, "article.publish"),
      };
      const answers = await change(
        tx,
        readable.filter((article) => may(editor, action, article)),
      );
      for (const article of readable) {
        const answer = answers.get(article.id) ?? { why: refusalWords.editorsOnly };
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
