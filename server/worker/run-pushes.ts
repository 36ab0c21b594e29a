import { pushTargets } from "../../lib/newsroom/push/services";
import { tellService } from "../../lib/newsroom/push/tell-service";
import { keepRunning, longestRest } from "./keep-running";

/**
 * Tells services what changed, from now until the answer is called: each in a loop of its own,
 * apart from the jobs, so that none waits for a slow one.
 */
export const runPushes = (): (() => Promise<void>) =>
  keepRunning(
    "dateline_pushes",
    pushTargets.map((target) => ({
      ...{ name: `pushes to ${target}`, least: 1000 },
      work: (signal: AbortSignal) => tellService(target, signal),
      due: async () => longestRest, // what failed is tried again after longer
    })),
  );
