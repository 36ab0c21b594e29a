import { type ArticleDifference, differenceOf } from "../body/difference";
import { db } from "../db";
import { namesIn } from "./names-in";
import { ownContent, workingCopy } from "./working-copy";

/** What readers get new with the next publishing of a published story: of its text, the blocks that change. */
export async function changesToPublish(articleId: string): Promise<ArticleDifference> {
  const [before, { content: after }] = await db().$transaction((tx) =>
    Promise.all([ownContent(tx, articleId), workingCopy(tx, articleId)]),
  );
  const { fields, blocks } = differenceOf(before, after, await namesIn([before, after]));
  return { fields, blocks: blocks.filter(({ kind }) => kind !== "same") };
}
