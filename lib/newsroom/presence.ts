import { db } from "../db";
import type { Actor } from "./audit";

const goneAfter = "20 seconds"; // three missed words of it

export type Presence = {
  version: number;
  /** Another value once the article stands otherwise: in its status, its schedule, its embargo, or whether there is a draft. */
  standing: string;
  others: { name: string; isMe: boolean }[];
};

/** Says that a tab has the article open, and hears who else has, and which version stands. */
export async function present(articleId: string, tab: string, by: Actor): Promise<Presence> {
  await db().$executeRaw`
    INSERT INTO "Presence" ("articleId", "tab", "userId", "seenAt") VALUES (${articleId}, ${tab}, ${by.id}, now())
    ON CONFLICT ("articleId", "tab") DO UPDATE SET "seenAt" = now(), "userId" = excluded."userId"`;
  const [others, { version, draft, ...times }] = await Promise.all([
    db().$queryRaw<{ name: string; isMe: boolean }[]>`
      SELECT u."name", bool_or(u."id" = ${by.id}) AS "isMe"
      FROM "Presence" p JOIN "User" u ON u."id" = p."userId"
      WHERE p."articleId" = ${articleId} AND p."tab" <> ${tab} AND p."seenAt" > now() - ${goneAfter}::interval
      GROUP BY u."id", u."name" ORDER BY u."name"`,
    db().article.findUniqueOrThrow({
      where: { id: articleId },
      select: {
        version: true,
        status: true,
        scheduledAt: true,
        embargoedUntil: true,
        draft: { select: { articleId: true } },
      },
    }),
  ]);
  return { version, standing: [...Object.values(times), draft !== null].map(String).join(), others };
}

/** The tab was closed; what was forgotten long ago is swept out with it. */
export async function leave(articleId: string, tab: string): Promise<void> {
  await db().$executeRaw`
    DELETE FROM "Presence"
    WHERE ("articleId" = ${articleId} AND "tab" = ${tab}) OR "seenAt" < now() - interval '1 hour'`;
}
