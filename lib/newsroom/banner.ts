/** The banner over every page for readers: put up, taken down, and gone when it says. */
import { bannerWords } from "@/lib/messages/desk/banner";
import { db } from "../db";
import type { Prisma } from "../generated/prisma/client";
import { bannerTag } from "../tags";
import { type Actor, audit } from "./audit";
import type { BannerFields } from "./banner-form";
import { changing } from "./changing";
import { done, type Outcome, refused } from "./outcome";

/** Puts a banner up, now or at its time to come; one that stands gives way to one that begins now. */
export function raiseBanner(fields: BannerFields, by: Actor): Promise<Outcome<{ id: string }>> {
  const { text, articleId, startsAt, expiresAt } = fields;
  return changing({ by, needs: "banner.edit" }, async (tx, changed) => {
    changed(bannerTag);
    if (articleId && !(await tx.article.findUnique({ where: { id: articleId, status: "published" } }))) {
      return refused(bannerWords.articleNotPublished, "articleId");
    }
    const now = new Date();
    const begins = startsAt ?? now;
    if (startsAt === null) await endWhere(tx, { startsAt: { lte: now } }, now);
    const { id } = await tx.banner.create({
      data: { text, articleId, startsAt: begins, expiresAt, createdById: by.id },
    });
    const turns = startsAt === null ? [expiresAt] : [startsAt, expiresAt];
    await tx.job.createMany({ data: turns.map((dueAt) => ({ kind: "turn_banner" as const, subject: id, dueAt })) });
    const after = { text, articleId, startsAt: begins.toISOString(), expiresAt: expiresAt.toISOString() };
    await audit({ by, action: "banner.raise", subject: { type: "banner", id }, after }, tx);
    return done({ id });
  });
}

/** Takes a banner down before its time, or one that is to come off the list. */
export const endBanner = (id: string, by: Actor): Promise<Outcome<null>> =>
  changing({ by, needs: "banner.edit" }, async (tx, changed) => {
    changed(bannerTag);
    const [ended] = await endWhere(tx, { id }, new Date());
    if (!ended) return refused(bannerWords.alreadyEnded);
    const { text } = ended;
    await audit({ by, action: "banner.end", subject: { type: "banner", id }, before: { text } }, tx);
    return done(null);
  });

/** Ends those that are not over yet, with the jobs that would have. */
async function endWhere(
  tx: Prisma.TransactionClient,
  where: Prisma.BannerWhereInput,
  now: Date,
): Promise<{ id: string; text: string }[]> {
  const ended = await tx.banner.updateManyAndReturn({
    where: { ...where, endedAt: null, expiresAt: { gt: now } },
    data: { endedAt: now },
    select: { id: true, text: true },
  });
  const ids = ended.map(({ id }) => id);
  await tx.job.deleteMany({ where: { kind: "turn_banner", subject: { in: ids }, finishedAt: null } });
  return ended;
}

export type BannerRow = {
  id: string;
  text: string;
  headline: string | null; // of the story it leads to
  startsAt: Date;
  endsAt: Date;
  standing: "now" | "to come" | "ended" | "expired";
  by: string | null;
};

const mostListed = 50;

/** Banners, those that begin last first. */
export async function listBanners(now: Date): Promise<BannerRow[]> {
  const rows = await db().banner.findMany({
    orderBy: [{ startsAt: "desc" }, { id: "desc" }],
    take: mostListed,
    include: { article: { select: { headline: true } }, createdBy: { select: { name: true } } },
  });
  return rows.map(({ id, text, article, startsAt, expiresAt, endedAt, createdBy }) => ({
    ...{ id, text, startsAt, endsAt: endedAt ?? expiresAt },
    headline: article?.headline ?? null,
    standing: endedAt ? "ended" : expiresAt <= now ? "expired" : startsAt > now ? "to come" : "now",
    by: createdBy?.name ?? null,
  }));
}
