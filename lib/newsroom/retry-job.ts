import { refusalWords } from "@/lib/messages/desk/refusal";
import { type Actor, audit } from "./audit";
import { changing } from "./changing";
import { done, type Outcome, refused } from "./outcome";

/** Tries a job that failed at once, instead of when its time comes round. */
export const retryJob = (id: string, by: Actor): Promise<Outcome<null>> =>
  changing({ by, needs: "jobs.manage" }, async (tx) => {
    const { count } = await tx.job.updateMany({
      where: { id, finishedAt: null, attempts: { gt: 0 } },
      data: { retryAt: null },
    });
    if (count === 0) return refused(refusalWords.jobDone);
    await audit({ by, action: "job.retry", subject: { type: "settings", id } }, tx);
    return done(null);
  });
