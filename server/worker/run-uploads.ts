import { nextUploadIn, processUploads } from "../../lib/newsroom/pictures/process-uploads";
import { keepRunning, longestRest } from "./keep-running";

/** Makes pictures of uploads until the answer is called: in a loop of its own, so that no job waits for an encoder. */
export const runUploads = (): (() => Promise<void>) =>
  keepRunning("dateline_uploads", [
    { name: "uploads", work: processUploads, due: () => nextUploadIn(longestRest), least: 200 },
  ]);
