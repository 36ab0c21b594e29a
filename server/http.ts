/**
 * The one process that readers reach: a Node HTTP server around Next's request handler.
 */
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { join } from "node:path";
import { brokenPath, missingPath } from "../lib/urls";
import { nameClient } from "./client-hop";
import { hearChanges } from "./hear-changes";
import { runJobs } from "./run-jobs";
import { runPushes } from "./run-pushes";
import { StandIns } from "./stand-ins";
import { varyByForm } from "./vary-by-form";
import { writeViews } from "./write-views";

const root = join(import.meta.dirname, "..");
const drainTime = 10_000; // ms: what is being answered at a stop has this long

type Options = { dev: boolean; port: number; trustsProxy: boolean };

export type Serving = { close: () => Promise<void> };

/** Serves the paper on `port`; ready once this resolves. The environment names its database. */
export async function serve({ dev, port, trustsProxy }: Options): Promise<Serving> {
  // React reads it once, when first imported.
  Object.assign(process.env, { NODE_ENV: dev ? "development" : "production", NEXT_TELEMETRY_DISABLED: "1" });
  const { default: next } = await import("next");
  const app = next({ dev, dir: root, port });
  await app.prepare();
  const handle = app.getRequestHandler();

  const standIns = new StandIns(`http://localhost:${port}`);
  const server = createServer((request, response) => {
    if (isMalformed(request)) return refuse(response);
    nameClient(request, { trustsProxy });
    varyByForm(request, response);
    if (!dev && request.url !== brokenPath && request.url !== missingPath) standIns.guard(response);
    void handle(request, response);
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, resolve);
  });
  const stopLooking = dev ? () => {} : await standIns.prepare();
  const stopJobs = runJobs();
  const stopPushes = runPushes();
  const stopWriting = writeViews();
  const stopHearing = hearChanges(process.env["DATABASE_URL"] ?? "");

  const close = async (): Promise<void> => {
    const closed = new Promise<void>((resolve) => server.close(() => resolve()));
    server.closeIdleConnections();
    const late = setTimeout(() => server.closeAllConnections(), drainTime);
    await closed;
    clearTimeout(late);
    stopLooking();
    await Promise.all([stopHearing(), stopJobs(), stopPushes(), stopWriting()]);
    await app.close();
  };
  return { close };
}

/** True for a path that is not percent-encoded UTF-8: no page can have it, and Next would fail on it. */
function isMalformed({ url = "/" }: IncomingMessage): boolean {
  try {
    decodeURIComponent(url.split("?", 1)[0] ?? "");
    return false;
  } catch {
    return true;
  }
}

function refuse(response: ServerResponse): void {
  response.writeHead(400, { "content-type": "text/plain; charset=utf-8" });
  response.end("This address is malformed.\n");
}
