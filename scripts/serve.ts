/** `npm start`: from whatever is there to a served paper. */
import { logConsole } from "../server/log-console";
import { build, isBuilt } from "./build";
import { openPaper } from "./paper";
import { servePaper } from "./serving/serve-paper";
import { command, step } from "./steps";
import { stopAndExit, untilStopped } from "./stopping";

const began = performance.now();

await command(async () => {
  console.log("\nDateline\n");
  const paper = await openPaper();
  if (!(await isBuilt())) await step("Build", build);
  await servePaper(paper);
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  console.log(`\n  Ready in ${seconds} s: ${paper.settings.siteUrl}\n  Ctrl-C stops it.\n`);
  logConsole(() => void stopAndExit(1)); // all that follows is the log
  await untilStopped();
});
