/** `npm start`: from whatever is there to a served paper. */
import { build, isBuilt } from "./build";
import { startNext } from "./next-process";
import { openPaper } from "./paper";
import { command, step } from "./steps";

const began = performance.now();

await command(async () => {
  console.log("\nDateline\n");
  const paper = await openPaper();
  if (!(await isBuilt())) await step("Build", build);
  const { ended } = await startNext({ mode: "start", ...paper });
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  console.log(`\n  Ready in ${seconds} s: ${paper.settings.siteUrl}\n  Ctrl-C stops it.\n`);
  process.exitCode = await ended;
});
