import { type ArticleDifference, differenceOf } from "../body/difference";
import { db } from "../db";
import { namesIn } from "./names-in";
import { ownContent, workingCopy } from "./working-copy";

/** What readers get new with the next publishing of a published story: of its text, the blocks that change. */
export async function changesToPublish(articleId: string): Promise<ArticleDifference> {
  const { before, after } = await db().$transaction(async (tx) => ({
    before: await ownContent(tx, articleId),
    after: (await workingCopy(tx, articleId)).content,
  }));
  const { fields, blocks } = differenceOf(before, after, await namesIn([before, after]));
  return { fields, blocks: blocks.filter(({ kind }) => kind !== "same") };
}
