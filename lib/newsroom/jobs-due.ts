import { db } from "../db";

/** How many jobs are due and not done. */
export const jobsDue = async (): Promise<number> =>
  db().job.count({ where: { finishedAt: null, dueAt: { lte: new Date() } } });
