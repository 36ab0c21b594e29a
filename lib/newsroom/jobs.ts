/**
 * Work that is due, taken from the database: any instance may run it, no two the same job. A job
 * is done in the transaction that holds it, so that it happens once or not at all.
 */
import { calendarDay } from "../dates";
import { db } from "../db";
import { applyCommitted, recordChange } from "../freshness";
import { type Job, JobKind, type Prisma } from "../generated/prisma/client";
import { log } from "../log";
import { refreshSearchWords } from "../search-words";
import { storage } from "../storage";
import { bannerTag, dayTag, mostReadTag } from "../tags";
import type { Actor } from "./audit";
import { cancelOnAbort } from "./cancel-on-abort";
import { tagsOfPicture } from "./changed-tags";
import { drawOne, drawSome } from "./draw-share-pictures";
import { turnFront } from "./front/turn-front";
import { mergeNextStories } from "./merge-next-stories";
import { moveNextStories } from "./move-next-stories";
import { type PutFile, storeFiles } from "./pictures/store-files";
import { publishIn } from "./publish";
import { rankMostRead } from "./rank-most-read";
import { tidy } from "./tidy";

const minute = 60 * 1000; // ms
const hour = 60 * minute;
const quarter = 15 * minute; // every zone's midnight falls on one
const clockDifference = 5000; // ms that another instance's clock may be behind ours
const leastRest = minute; // between two runs of one standing job in this process, whatever the clocks say
const shortestWait = 5000; // ms before a failed job is tried again; doubled each time
const longestWait = 10 * minute;

/** Does a job, writing files with `put`, and stops early where it can once the signal is aborted; answers the tags of what it changed. */
type Work = (tx: Prisma.TransactionClient, job: Job, run: { put: PutFile; signal: AbortSignal }) => Promise<string[]>;

const works: Record<Job["kind"], Work> = {
  async publish(tx, { articleId, userId }) {
    const answer = await publishIn(tx, articleId ?? "", await actorOf(tx, userId), {});
    if (!answer.ok) throw new JobRefused(answer.message);
    return answer.value.tags;
  },
  // Its subject is how far it has pruned autosaves.
  async tidy(tx, { subject }, { signal }) {
    const until = await tidy(subject, new Date(), signal);
    await comeAgain(tx, "tidy", hour, until ?? undefined);
    return [];
  },
  async refresh_most_read(tx) {
    const hasChanged = await rankMostRead(tx);
    await comeAgain(tx, "refresh_most_read", 5 * minute);
    return hasChanged ? [mostReadTag] : [];
  },
  async refresh_search_words(tx, _, { signal }) {
    await cancelOnAbort(tx, signal, () => refreshSearchWords(tx));
    await comeAgain(tx, "refresh_search_words", hour);
    return [];
  },
  // A banner begins or ends: its own times say which.
  turn_banner: async () => [bannerTag],
  turn_front: (tx, { subject }) => turnFront(tx, subject ?? ""),
  // The pages leave it out by themselves (see lib/paper/cards.ts): they only have to be made anew.
  expire_picture: (tx, { subject }) => tagsOfPicture(tx, subject ?? ""),
  async remove_files(tx, { subject }) {
    if (!subject) return [];
    // Another picture may have the same content.
    const pictures = await tx.media.count({ where: { hash: subject } });
    const sharePictures = await tx.sharePicture.count({ where: { hash: subject } });
    if (pictures + sharePictures === 0) await storage().remove(subject);
    return [];
  },
  // Its subject is the paper's day when it last looked.
  async end_day(tx, { subject }) {
    const settings = await tx.settings.findFirst({ select: { timeZone: true } });
    const now = new Date(); // by the clock that pages show their day by
    const day = calendarDay(now, settings ?? { timeZone: "UTC" });
    await comeAgain(tx, "end_day", quarter - (now.getTime() % quarter) + clockDifference, day);
    return day === subject ? [] : [dayTag];
  },
  async merge_topics(tx, { subject }) {
    const answer = await mergeNextStories(tx, subject ?? "");
    if (!answer.ok) throw new JobRefused(answer.message);
    return answer.value;
  },
  move_section: (tx, { subject }) => moveNextStories(tx, subject ?? ""),
  draw_share_picture: (tx, { subject }, { put }) => drawOne(tx, subject ?? "", put),
  draw_share_pictures: (tx, { subject }, { put }) => drawSome(tx, subject, put),
};

/** What the desk is shown as it stands. */
class JobRefused extends Error {}

/** A lane runs one of its jobs at a time, so that a due story waits neither for pictures to be drawn nor for a long archive. */
export type Lane = { kinds: Job["kind"][]; time: number }; // ms that one job may take
const timely: Job["kind"][] = ["publish", "turn_banner", "turn_front"];
const slow: Job["kind"][] = ["refresh_search_words", "tidy"];
const others = Object.values(JobKind).filter((kind) => !timely.includes(kind) && !slow.includes(kind));
export const timelyLane: Lane = { kinds: timely, time: minute };
export const mainLane: Lane = { kinds: others, time: minute };
export const slowLane: Lane = { kinds: slow, time: 10 * minute }; // as long as a query may take

/** Each run of these has the next follow. */
const standing: Job["kind"][] = ["tidy", "refresh_most_read", "refresh_search_words", "end_day"];

/** Puts a standing job's next run on the list, by the clock of the database, which says what is due. */
async function comeAgain(tx: Prisma.TransactionClient, kind: Job["kind"], after: number, subject?: string) {
  await tx.$executeRaw`
    INSERT INTO "Job" ("id", "kind", "subject", "dueAt")
    VALUES (gen_random_uuid()::text, ${kind}::"JobKind", ${subject ?? null}, now() + ${after} * interval '1 millisecond')`;
}

/**
 * A worker of a lane: each call runs its due jobs one after the other, until none is left or the signal comes. It puts off a job
 * that fails, with its reason. It lets a standing job rest between two runs, so that no clock can make it run without end.
 */
export function jobWorker(lane: Lane): (signal?: AbortSignal) => Promise<void> {
  const restsUntil = new Map<Job["kind"], number>(); // by the process's own clock, which nobody sets
  return async (signal = new AbortController().signal) => {
    while (!signal.aborted) {
      const isResting = (kind: Job["kind"]) =>
        standing.includes(kind) && performance.now() < (restsUntil.get(kind) ?? 0);
      const kinds = lane.kinds.filter((kind) => !isResting(kind));
      const ran = await runNext({ ...lane, kinds }, signal);
      if (ran === null) return;
      restsUntil.set(ran, performance.now() + leastRest);
    }
  };
}

/** Runs the due jobs of all lanes once. */
export async function runDueJobs(): Promise<void> {
  for (const lane of [timelyLane, mainLane, slowLane]) await jobWorker(lane)();
}

/** Inserts each standing job that has no unfinished row. */
export async function ensureStandingJobs(): Promise<void> {
  await db().$executeRaw`
    INSERT INTO "Job" ("id", "kind", "dueAt")
    SELECT gen_random_uuid()::text, standing."kind", now()
    FROM unnest(ARRAY['tidy', 'refresh_most_read', 'refresh_search_words', 'end_day', 'draw_share_pictures']::"JobKind"[])
      AS standing("kind")
    WHERE NOT EXISTS (SELECT FROM "Job" j WHERE j."kind" = standing."kind" AND j."finishedAt" IS NULL)`;
}

/** How long it is until the lane's next job is due, at most `longest` (ms); 0 where one is. */
export async function nextDueIn({ kinds }: Lane, longest: number): Promise<number> {
  const [next] = await db().$queryRaw<{ wait: number | null }[]>`
    SELECT (extract(epoch FROM min(greatest("dueAt", "retryAt")) - now()) * 1000)::float8 AS "wait"
    FROM "Job" WHERE "finishedAt" IS NULL AND "dueAt" <= now() + ${longest} * interval '1 millisecond'
      AND "kind"::text = ANY(${kinds}::text[])`;
  return Math.min(Math.max(next?.wait ?? longest, 0), longest);
}

/** Runs one due job of the lane; gives its kind, null where none is due. One that a stop broke off stays due. */
async function runNext({ kinds, time }: Lane, signal: AbortSignal): Promise<Job["kind"] | null> {
  let taken: Job | undefined;
  try {
    const work = async (tx: Prisma.TransactionClient, put: PutFile) => {
      taken = await takeJob(tx, kinds);
      if (!taken) return null;
      const recorded = await recordChange(tx, await works[taken.kind](tx, taken, { put, signal }));
      await tx.job.update({ where: { id: taken.id }, data: { finishedAt: new Date(), lastError: null } });
      return { kind: taken.kind, recorded };
    };
    const done = await storeFiles((put) => db().$transaction((tx) => work(tx, put), { timeout: time }));
    if (done === null) return null;
    applyCommitted(done.recorded);
    return done.kind;
  } catch (error) {
    if (!taken) throw error;
    if (!signal.aborted) await putOff(taken, error);
    return taken.kind;
  }
}

async function takeJob(tx: Prisma.TransactionClient, kinds: Job["kind"][]): Promise<Job | undefined> {
  const [job] = await tx.$queryRaw<Job[]>`
    SELECT * FROM "Job"
    WHERE "finishedAt" IS NULL AND "dueAt" <= now() AND ("retryAt" IS NULL OR "retryAt" <= now())
      AND "kind"::text = ANY(${kinds}::text[])
    ORDER BY "dueAt"
    LIMIT 1
    FOR UPDATE SKIP LOCKED`;
  return job;
}

/** A failed job is tried again, later each time; when it was due stays, so that its lateness is told truly. */
async function putOff({ id, kind, attempts, articleId }: Job, error: unknown): Promise<void> {
  const wait = Math.min(longestWait, shortestWait * 2 ** attempts);
  const message = error instanceof JobRefused ? error.message : "It failed for a reason that the log tells.";
  log.error({ error, job: id, kind, articleId }, "a job failed");
  await db().job.update({
    where: { id },
    data: { attempts: { increment: 1 }, lastError: message, retryAt: new Date(Date.now() + wait) },
  });
}

async function actorOf(tx: Prisma.TransactionClient, userId: string | null): Promise<Actor | null> {
  if (userId === null) return null;
  const user = await tx.user.findUnique({ where: { id: userId }, select: { id: true, name: true, role: true } });
  return user && { ...user, address: null };
}
