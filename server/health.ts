/** /healthz: this process is alive. /readyz: it can do its work, and what can't is named. */
import { freeSpace, isEnough } from "../lib/host/free-space";
import { isMigrated } from "../lib/newsroom/migrated";
import { storage } from "../lib/storage";
import { within } from "../lib/within";

type Check = { name: string; isGood: boolean; milliseconds: number };

const checkTime = 3000; // ms: what takes longer is not ready

async function check(name: string, work: () => Promise<unknown>): Promise<Check> {
  const began = performance.now();
  const answered = work().then(
    (answer) => answer !== false,
    () => false,
  );
  const isGood = (await within(answered, checkTime)) ?? false;
  return { name, isGood, milliseconds: Math.round(performance.now() - began) };
}

/** Whether the process can serve: its database answers and has the tables of this version, its pictures can be read, its disk has space, and a process renders. */
export async function readiness(
  hasRenders: () => boolean,
  measure = freeSpace,
): Promise<{ isReady: boolean; checks: Check[]; freeBytes: number | null }> {
  const freeBytes = await measure();
  const checks = await Promise.all([
    check("database", isMigrated),
    check("storage", () => storage().get("ready/none")), // that there is none such is an answer too
    check("renders", async () => hasRenders()),
    check("space", async () => isEnough(freeBytes)),
  ]);
  return { isReady: checks.every(({ isGood }) => isGood), checks, freeBytes };
}
