/** What `npm start` and `npm run dev` share: a database that is ready to be served from. */
import { type Config, config } from "../lib/config";
import { connect, db } from "../lib/db";
import { sweepUploads } from "../lib/newsroom/pictures/sweep-uploads";
import { countUnrendered, renderMissing } from "../lib/newsroom/render-missing";
import { createDemoAccounts } from "./demo/create-demo-accounts";
import { isEmpty, loadDemoEdition } from "./demo/load-demo-edition";
import { type Database, openDatabase } from "./postgres/database";
import { bringUpToDate, whileAlone } from "./postgres/set-up";
import { freePortOrRefuse } from "./serving/free-port";
import { bar, step } from "./steps";

export type Paper = { settings: Config; databaseUrl: string };

/** Opens the database, brings it up to date and fills an empty one with the demo edition. */
export async function openPaper(): Promise<Paper> {
  const settings = config();
  await freePortOrRefuse(settings.port);
  const where = settings.databaseUrl === null ? `embedded, in ${settings.dataDir}` : "at DATABASE_URL";
  const database = await step(`PostgreSQL (${where})`, () => openDatabase(settings));
  process.env["DATABASE_URL"] = database.url; // what db() is over, here and in the server
  await whileAlone(database, "dateline set-up", () => step("Migrations", () => bringUpToDate(database)));
  if (await isEmpty(db())) {
    await whileAlone(database, "dateline loading", async () => {
      if (await isEmpty(db())) await fillWithDemo(settings, database); // no other command filled it meanwhile
    });
  }
  await sweepUploads();
  const unrendered = await countUnrendered(db());
  if (unrendered > 0) {
    await step("Pictures in new sizes", (say) => renderMissing(db(), (done) => say(bar(done, unrendered))));
  }
  return { settings, databaseUrl: database.url };
}

async function fillWithDemo({ dataDir, demoPassword }: Config, { ownerUrl }: Database): Promise<void> {
  const owner = connect(ownerUrl);
  await step("Demo edition", (say) => loadDemoEdition(owner, say)).finally(() => owner.$disconnect());
  const accounts = await step("Demo accounts", () => createDemoAccounts(dataDir, demoPassword));
  console.log(
    `\n  Sign in at /admin (kept in ${dataDir}/accounts.txt):\n${accounts.map((line) => `    ${line}`).join("\n")}\n`,
  );
}
