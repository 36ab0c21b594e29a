import { config } from "../lib/config";
import { startNext } from "./next-process";
import { openDatabase } from "./postgres/database";
import { command } from "./steps";

await command(async () => {
  const url = await openDatabase(config());
  console.log(url);
  const { ended } = await startNext({ mode: "start", settings: config(), databaseUrl: url });
  console.log("ready");
  await ended;
});
