/** `npm run load -- FILE`: loads a file in the interchange form into the paper. */
import { existsSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { config } from "../lib/config";
import { connect } from "../lib/db";
import { EditionError } from "../lib/interchange/read-edition";
import { loadEdition } from "../lib/newsroom/load-edition";
import { openUpToDate, whileAlone } from "./postgres/set-up";
import { StartError } from "./start-error";
import { bar, command, step } from "./steps";
import { onStop } from "./stopping";

await command(async () => {
  const [file] = process.argv.slice(2);
  if (!file) throw new StartError("Name the file to load: npm run load -- edition.jsonl");
  const path = resolve(process.env["INIT_CWD"] ?? ".", file);
  if (!existsSync(path)) throw new StartError(`There is no file ${path}.`);

  const database = await openUpToDate(config());
  const db = connect(database.ownerUrl);
  onStop(() => db.$disconnect());
  try {
    const records = await step(`Loading ${file}`, (say) => {
      const onPicture = (done: number, of: number) => say(`pictures ${bar(done, of)}`);
      const onRecord = (done: number, of: number) => say(`records ${bar(done, of)}`);
      const load = () => loadEdition(db, path, { pictures: dirname(path), onPicture, onRecord });
      return whileAlone(database, "dateline loading", load);
    });
    console.log(`  ${records.toLocaleString("en")} records loaded.`);
  } catch (error) {
    if (!(error instanceof EditionError)) throw error;
    throw new StartError(`Nothing was loaded from ${file}. Correct these lines and load it again:\n${error.message}`);
  }
});
