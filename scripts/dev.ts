/** `npm run dev`: Next's development server and the worker's jobs on the same database, in one process. */
import { createServer } from "node:http";
import next from "next";
import { Changes } from "../server/changes";
import { nameClient } from "../server/client-hop";
import { takeView, viewsPath } from "../server/web/views";
import { runJobs } from "../server/worker/run-jobs";
import { runPushes } from "../server/worker/run-pushes";
import { writeViews } from "../server/write-views";
import { openPaper } from "./paper";
import { environmentOf } from "./serving/serve-paper";
import { command } from "./steps";
import { onStop, untilStopped } from "./stopping";

await command(async () => {
  const paper = await openPaper();
  const { settings } = paper;
  Object.assign(process.env, environmentOf(paper), { NODE_ENV: "development" });
  const app = next({ dev: true, dir: process.cwd(), port: settings.port });
  await app.prepare();
  const handle = app.getRequestHandler();
  const server = createServer((request, response) => {
    if (request.url === viewsPath) return void takeView(request, response, settings, {});
    nameClient(request, settings);
    void handle(request, response);
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(settings.port, resolve);
  });
  const stops = [new Changes().follow(paper.databaseUrl), runJobs(), runPushes(), writeViews(), () => app.close()];
  onStop(async () => void (await Promise.all(stops.map((stop) => stop()))));
  console.log(`\n  Development server: ${settings.siteUrl}\n`);
  await untilStopped();
});
