/** `npm run dev`: Next's development server on the same database. */
import { startNext } from "./next-process";
import { openPaper } from "./paper";
import { command } from "./steps";

await command(async () => {
  const paper = await openPaper();
  const { ended } = await startNext({ mode: "dev", ...paper });
  console.log(`\n  Development server: ${paper.settings.siteUrl}\n`);
  process.exitCode = await ended;
});
