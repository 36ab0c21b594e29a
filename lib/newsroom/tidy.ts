import { db } from "../db";
import { thinRevisions } from "./thin-revisions";

const day = 24 * 60 * 60 * 1000; // ms
const longestSession = 30 * day; // however busy it was (OWASP ASVS 7.3.2 asks for a limit)
const jobsKept = 30 * day; // what was done, for whoever looks for the reason of something

/** Sweeps out what has had its time: autosaves, sessions, codes, counts of attempts, finished jobs. */
export async function tidy(now: Date): Promise<void> {
  const ago = (time: number) => new Date(now.getTime() - time);
  await thinRevisions(now);
  await db().session.deleteMany({
    where: { OR: [{ expiresAt: { lt: now } }, { createdAt: { lt: ago(longestSession) } }] },
  });
  await db().verification.deleteMany({ where: { expiresAt: { lt: now } } });
  await db().rateLimit.deleteMany({ where: { lastRequest: { lt: ago(day).getTime() } } });
  await db().job.deleteMany({ where: { finishedAt: { lt: ago(jobsKept) } } });
}
