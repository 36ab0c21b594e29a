/** `npm start`: from whatever is there to a served paper. Built ahead: see scripts/start.mjs. */
import { openPaper } from "./paper";
import { servePaper } from "./serving";
import { command } from "./steps";
import { untilStopped } from "./stopping";

const began = performance.now();

await command(async () => {
  console.log("\nDateline\n");
  const paper = await openPaper();
  await servePaper(paper, { dev: false });
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  console.log(`\n  Ready in ${seconds} s: ${paper.settings.siteUrl}\n  Ctrl-C stops it.\n`);
  await untilStopped();
});
