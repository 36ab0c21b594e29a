/**
 * Work that is due, taken from the database: any instance may run it, no two the same job. A job
 * is done in the transaction that holds it, so that it happens once or not at all. A worker leases a job that draws,
 * draws outside of any transaction, and enters what it drew in a short one.
 */
import { refusalWords } from "@/lib/messages/desk/refusal";
import { calendarDay } from "../dates";
import { db } from "../db";
import { applyCommitted, nothingChanged, type RecordedChange, recordChange } from "../freshness";
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
import { indexNextStories } from "./index-stories";
import { mergeNextStories } from "./merge-next-stories";
import { moveNextStories } from "./move-next-stories";
import { type PutFile, storeFiles } from "./pictures/store-files";
import { publishIn } from "./publish";
import { rankMostRead } from "./rank-most-read";
import { rankReadStories } from "./rank-read-stories";
import { tidy } from "./tidy";

const minute = 60 * 1000; // ms
const hour = 60 * minute;
const quarter = 15 * minute; // every zone's midnight falls on one
const clockDifference = 5000; // ms that another instance's clock may be behind ours
const leastRest = minute; // between two runs of one standing job in this process, whatever the clocks say
const shortestWait = 5000; // ms before a failed job is tried again; doubled each time
const longestWait = 10 * minute;

type Tx = Prisma.TransactionClient;

/** Does a job in the transaction that holds it, and stops early where it can once the signal is aborted; answers the tags of what it changed. */
type Work = (tx: Tx, job: Job, signal: AbortSignal) => Promise<string[]>;

/** Draws what a job needs before its transaction begins, writing files with `put`; answers what enters it. */
type Drawing = (job: Job, put: PutFile) => Promise<(tx: Tx) => Promise<string[]>>;

const drawings = {
  draw_share_picture: ({ subject }, put) => drawOne(subject ?? "", put),
  draw_share_pictures: ({ subject }, put) => drawSome(subject, put),
} satisfies Partial<Record<Job["kind"], Drawing>>;
const isDrawn = (kind: Job["kind"]): kind is keyof typeof drawings => kind in drawings;

const works: Record<Exclude<Job["kind"], keyof typeof drawings>, Work> = {
  async publish(tx, { articleId, userId }) {
    const answer = await publishIn(tx, articleId ?? "", await actorOf(tx, userId), {});
    if (!answer.ok) throw new JobRefused(answer.message);
    return answer.value.tags;
  },
  // Its subject is how far it has pruned autosaves.
  async tidy(tx, { subject }, signal) {
    const until = await tidy(subject, new Date(), signal);
    await comeAgain(tx, "tidy", hour, until ?? undefined);
    return [];
  },
  async refresh_most_read(tx) {
    const hasChanged = await rankMostRead(tx);
    await rankReadStories(tx, new Date());
    await comeAgain(tx, "refresh_most_read", 5 * minute);
    return hasChanged ? [mostReadTag] : [];
  },
  async refresh_search_words(tx, _, signal) {
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
  async index_stories(tx, { subject }) {
    await indexNextStories(tx, subject);
    return [];
  },
  move_section: (tx, { subject }) => moveNextStories(tx, subject ?? ""),
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
async function comeAgain(tx: Tx, kind: Job["kind"], after: number, subject?: string) {
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
    const begin = async (tx: Tx) => {
      taken = await takeJob(tx, kinds);
      if (!taken) return null;
      const job = taken;
      const { kind } = job;
      if (!isDrawn(kind)) return { kind, recorded: await finish(tx, job, await works[kind](tx, job, signal)) };
      await rest(tx, job.id, time); // its lease: another worker takes it then
      return { kind, draw: () => draw(job, drawings[kind], time) };
    };
    const begun = await db().$transaction(begin, { timeout: time });
    if (begun === null) return null;
    applyCommitted("draw" in begun ? await begun.draw() : begun.recorded);
    return begun.kind;
  } catch (error) {
    if (!taken) throw error;
    if (!signal.aborted) await putOff(taken, error);
    return taken.kind;
  }
}

async function draw(job: Job, drawing: Drawing, time: number): Promise<RecordedChange> {
  return storeFiles(async (put) => {
    const enter = await drawing(job, put);
    return db().$transaction(
      async (tx) => {
        const [held] = await tx.$queryRaw<unknown[]>`
          SELECT "id" FROM "Job" WHERE "id" = ${job.id} AND "finishedAt" IS NULL FOR UPDATE`;
        if (!held) return nothingChanged; // another worker finished it after the lease
        return finish(tx, job, await enter(tx));
      },
      { timeout: time },
    );
  });
}

async function finish(tx: Tx, { id }: Job, tags: string[]): Promise<RecordedChange> {
  const recorded = await recordChange(tx, tags);
  await tx.job.update({ where: { id }, data: { finishedAt: new Date(), lastError: null } });
  return recorded;
}

/** Lets nobody take the job before so long (ms), by the clock of the database. */
const rest = (client: Pick<Tx, "$executeRaw">, id: string, time: number) =>
  client.$executeRaw`UPDATE "Job" SET "retryAt" = now() + ${time} * interval '1 millisecond' WHERE "id" = ${id}`;

async function takeJob(tx: Tx, kinds: Job["kind"][]): Promise<Job | undefined> {
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
  const message = error instanceof JobRefused ? error.message : refusalWords.jobFailed;
  log.error({ error, job: id, kind, articleId }, "a job failed");
  await rest(db(), id, wait);
  await db().job.update({ where: { id }, data: { attempts: { increment: 1 }, lastError: message } });
}

async function actorOf(tx: Tx, userId: string | null): Promise<Actor | null> {
  if (userId === null) return null;
  const user = await tx.user.findUnique({ where: { id: userId }, select: { id: true, name: true, role: true } });
  return user && { ...user, address: null };
}
