import type { Prisma } from "../generated/prisma/client";

/**
 * True where the working copy of a story that readers have, or had, names the section, topic or
 * author: nobody sees it in the story's own row. Every other story's row follows its working copy.
 */
export async function isInDrafts(
  tx: Prisma.TransactionClient,
  field: "sectionId" | "topicIds" | "authorIds",
  id: string,
): Promise<boolean> {
  const [found] = await tx.$queryRaw<{ there: boolean }[]>`
    SELECT EXISTS (SELECT FROM "Draft" d JOIN "Article" a ON a."id" = d."articleId"
      WHERE a."status" IN ('published', 'taken_down') AND d."content"->${field}::text ? ${id}::text) AS there`;
  return found?.there ?? false;
}
