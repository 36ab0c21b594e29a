import { db } from "../../db";
import type { PushTarget } from "../../generated/prisma/client";

export type Told = { target: PushTarget; isFinished: boolean; error: string | null };

/** Whether each service was told of the article's last change; none where none is set. 1 query. */
export const toldOf = (articleId: string): Promise<Told[]> => db().$queryRaw<Told[]>`
  SELECT "target", bool_and("finishedAt" IS NOT NULL) AS "isFinished", max("lastError") AS "error"
  FROM "Push" p
  WHERE "articleId" = ${articleId} AND "createdAt" = (SELECT max("createdAt") FROM "Push" WHERE "articleId" = p."articleId")
  GROUP BY "target" ORDER BY "target"`;
