import { refusalWords } from "@/lib/messages/desk/refusal";
import { db } from "../db";
import { may } from "../permissions";
import type { Actor } from "./audit";
import { type BulkReceipt, mostAtOnce, type UnpublishedChange } from "./bulk";
import { changing } from "./changing";
import { lockArticle } from "./locked-article";
import { done, type Outcome, refused } from "./outcome";
import { publishIn } from "./publish";

type Change = Pick<UnpublishedChange, "id" | "version">;

/** Publishes changes that were made to many stories at once, each in its own transaction; each that is refused is named. */
export async function publishChanges(changes: readonly Change[], by: Actor): Promise<Outcome<BulkReceipt>> {
  if (changes.length === 0) return refused(refusalWords.nothingToPublish);
  if (changes.length > mostAtOnce) return refused(refusalWords.publishAtMost(mostAtOnce));
  const stories = await db().article.findMany({
    where: { id: { in: changes.map(({ id }) => id) } },
    select: { id: true, headline: true, status: true, createdById: true },
  });
  const receipt: BulkReceipt = { done: "publish", changed: [], unpublished: [], mayPublish: true, left: [] };
  const asked = changes.flatMap((change) => {
    const story = stories.find(({ id }) => id === change.id);
    return story && may(by, "article.read", story) ? [{ change, story }] : [];
  });
  for (let start = 0; start < asked.length; start += atOnce) {
    const few = asked.slice(start, start + atOnce);
    const outcomes = await Promise.all(
      few.map(({ change, story }) => (may(by, "article.publish", story) ? publishChange(change, by) : forbidden)),
    );
    for (const [index, { story }] of few.entries()) {
      const outcome = outcomes[index];
      if (outcome?.ok) receipt.changed.push(story.id);
      else if (outcome) receipt.left.push({ headline: story.headline, why: outcome.message });
    }
  }
  return done(receipt);
}

const atOnce = 4; // stories: transactions that wait for the disk side by side, each on a connection of the pool

const forbidden = refused(refusalWords.mayNotPublish);

const publishChange = ({ id, version }: Change, by: Actor): Promise<Outcome<null>> =>
  changing({ by, needs: "article.publish", article: id }, async (tx, changed) => {
    const article = await lockArticle(tx, id);
    if (article && (article.version !== version || article.status !== "published")) {
      return refused(refusalWords.changedMeanwhile);
    }
    const answer = await publishIn(tx, id, by, {});
    if (!answer.ok) return answer;
    changed(...answer.value.tags);
    return done(null);
  });
