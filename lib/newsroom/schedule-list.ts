import { db } from "../db";
import type { JobKind } from "../generated/prisma/client";

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

/** Work of the machine's own that failed and is tried again. */
export type FailedJob = { id: string; kind: JobKind; dueAt: Date; attempts: number; lastError: string };

export type DoneJob = { id: string; articleId: string | null; headline: string; finishedAt: Date; late: number };

const mostShown = 100;

/** What is still to be published, soonest first, what was published by itself of late, and what else failed. */
export async function scheduleList(): Promise<{ due: DueJob[]; done: DoneJob[]; failed: FailedJob[] }> {
  const article = {
    select: { headline: true, scheduledAt: true, publishedAt: true, section: { select: { name: true } } },
  };
  const [due, finished, failed] = await Promise.all([
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
    db().job.findMany({
      where: { kind: { not: "publish" }, finishedAt: null, lastError: { not: null } },
      orderBy: { dueAt: "asc" },
      take: mostShown,
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
    failed: failed.map(({ id, kind, dueAt, attempts, lastError }) => ({
      ...{ id, kind, dueAt, attempts },
      lastError: lastError ?? "",
    })),
  };
}

const isLateAfter = 60_000; // ms

/** How many stories were due and are not published, and how much other work failed or was not begun. */
export async function countLate(): Promise<{ stories: number; others: number }> {
  const late = new Date(Date.now() - isLateAfter);
  const isLate = { finishedAt: null, OR: [{ attempts: { gt: 0 } }, { dueAt: { lt: late } }] };
  const [stories, others] = await Promise.all([
    db().job.count({ where: { kind: "publish", ...isLate } }),
    db().job.count({ where: { kind: { not: "publish" }, ...isLate } }),
  ]);
  return { stories, others };
}
