import { db } from "../db";
import { type Actor, audit } from "./audit";
import { done, type Outcome, refused } from "./outcome";

export type DueJob = {
  id: string;
  articleId: string | null;
  headline: string;
  section: string | null;
  dueAt: Date;
  scheduledAt: Date | null; // when readers were to have it
  attempts: number;
  lastError: string | null;
};

export type DoneJob = { id: string; articleId: string | null; headline: string; finishedAt: Date; late: number };

const mostShown = 100;

/** What is still to be published, soonest first, and what was published by itself of late. */
export async function scheduleList(): Promise<{ due: DueJob[]; done: DoneJob[] }> {
  const article = {
    select: { headline: true, scheduledAt: true, publishedAt: true, section: { select: { name: true } } },
  };
  const [due, finished] = await Promise.all([
    db().job.findMany({
      where: { kind: "publish", finishedAt: null },
      orderBy: { dueAt: "asc" },
      take: mostShown,
      include: { article },
    }),
    db().job.findMany({
      where: { kind: "publish", finishedAt: { not: null } },
      orderBy: [{ finishedAt: "desc" }],
      take: 20,
      include: { article },
    }),
  ]);
  return {
    due: due.map((job) => ({
      ...{ id: job.id, articleId: job.articleId, dueAt: job.dueAt, attempts: job.attempts, lastError: job.lastError },
      headline: job.article?.headline ?? "",
      section: job.article?.section?.name ?? null,
      scheduledAt: job.article?.scheduledAt ?? null,
    })),
    done: finished.flatMap(({ id, articleId, article: of, finishedAt, dueAt }) =>
      finishedAt
        ? [
            {
              id,
              articleId,
              headline: of?.headline ?? "",
              finishedAt,
              late: (finishedAt.getTime() - dueAt.getTime()) / 1000,
            },
          ]
        : [],
    ),
  };
}

const isLateAfter = 60_000; // ms

/** How many stories were due and are not published. */
export function countLate(): Promise<number> {
  const late = new Date(Date.now() - isLateAfter);
  return db().job.count({
    where: { kind: "publish", finishedAt: null, OR: [{ attempts: { gt: 0 } }, { dueAt: { lt: late } }] },
  });
}

/** Tries a job that failed at once, instead of when its time comes round. */
export async function tryNow(jobId: string, by: Actor): Promise<Outcome<null>> {
  const { count } = await db().job.updateMany({
    where: { id: jobId, finishedAt: null, attempts: { gt: 0 } },
    data: { dueAt: new Date() },
  });
  if (count === 0) return refused("This is done already.");
  await audit({ by, action: "job.retry", subject: { type: "settings", id: jobId } });
  return done(null);
}
