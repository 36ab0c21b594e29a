/**
 * `npm run demo:archive -- --articles 1000000 --full`: adds a synthetic archive of that size to the paper, with `--full`
 * its history too. Without a number: of a million stories.
 */
import { parseArgs } from "node:util";
import { config } from "../lib/config";
import { addArchive } from "./archive/add-archive";
import { openUpToDate } from "./postgres/set-up";
import { StartError } from "./start-error";
import { bar, command, step } from "./steps";

await command(async () => {
  const { values } = parseArgs({
    options: { articles: { type: "string", default: "1000000" }, full: { type: "boolean" } },
    strict: false,
  });
  const count = Number(values.articles);
  if (!Number.isInteger(count) || count < 1 || count > 5_000_000) {
    throw new StartError("Say how many articles, from 1 to 5000000: npm run demo:archive -- --articles 250000");
  }
  const { ownerUrl } = await openUpToDate(config());
  await step(`Archive of ${count.toLocaleString("en")} articles`, (say) =>
    addArchive(ownerUrl, count, { full: values.full === true, onProgress: (done, of) => say(bar(done, of)) }),
  );
});
