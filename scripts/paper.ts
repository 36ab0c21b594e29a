/** What `npm start` and `npm run dev` share: a database that is ready to be served from. */
import { type Config, config } from "../lib/config";
import { connect } from "../lib/db";
import { isEmpty, loadDemoEdition } from "./demo";
import { freePortOrRefuse } from "./ports";
import { openDatabase } from "./postgres/database";
import { applyMigrations } from "./postgres/migrations";
import { step } from "./steps";

export type Paper = { settings: Config; databaseUrl: string };

/** Opens the database, brings it up to date and fills an empty one with the demo edition. */
export async function openPaper(): Promise<Paper> {
  const settings = config();
  await freePortOrRefuse(settings.port);
  const where = settings.databaseUrl === null ? `embedded, in ${settings.dataDir}` : "at DATABASE_URL";
  const url = await step(`PostgreSQL (${where})`, () => openDatabase(settings));
  await step("Migrations", () => applyMigrations(url));
  const db = connect(url);
  if (await isEmpty(db)) await step("Demo edition", (say) => loadDemoEdition(db, say));
  await db.$disconnect();
  return { settings, databaseUrl: url };
}
