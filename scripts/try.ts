import { config } from "../lib/config";
import { openDatabase } from "./postgres/database";
import { servePaper } from "./serving";
import { command } from "./steps";
import { untilStopped } from "./stopping";

await command(async () => {
  const url = await openDatabase(config());
  await servePaper({ settings: config(), databaseUrl: url }, { dev: false });
  console.log("ready", url);
  await untilStopped();
});
