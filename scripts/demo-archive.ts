/** `npm run demo:archive -- --articles 1000000 --full`: adds a synthetic archive of that size to the paper. */
import { config } from "../lib/config";
import { addArchive } from "./archive/add-archive";
import { optionsOf } from "./commands.mjs";
import { openUpToDate } from "./postgres/set-up";
import { StartError } from "./start-error";
import { bar, command, step } from "./steps";

await command(async () => {
  const { articles, full } = optionsOf("demo-archive");
  const count = Number(articles);
  if (!Number.isInteger(count) || count < 1 || count > 5_000_000) {
    throw new StartError("Enter a number of articles from 1 to 5000000: npm run demo:archive -- --articles 250000");
  }
  const { ownerUrl } = await openUpToDate(config());
  await step(`Archive of ${count.toLocaleString("en")} articles`, (say) =>
    addArchive(ownerUrl, count, { full: full === true, onProgress: (done, of) => say(bar(done, of)) }),
  );
});
