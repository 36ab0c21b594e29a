/** `npm run dev`: Next's development server on the same database. */
import { openPaper } from "./paper";
import { servePaper } from "./serving";
import { command } from "./steps";
import { untilStopped } from "./stopping";

await command(async () => {
  const paper = await openPaper();
  await servePaper(paper, { dev: true });
  console.log(`\n  Development server: ${paper.settings.siteUrl}\n`);
  await untilStopped();
});
