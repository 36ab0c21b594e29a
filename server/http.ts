/**
 * The one process that readers reach: a Node HTTP server around Next's request handler. Readers'
 * pages are sent as finished documents (server/documents); the desk, files and scripts' addresses
 * are passed on to Next.
 */
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { join } from "node:path";
import type { Config } from "../lib/config";
import { log } from "../lib/log";
import { followRedirects } from "../lib/paper/redirect-parameters";
import { resolveAddress } from "../lib/paper/resolve-address";
import { readActionIds } from "./action-requests";
import { answerRequests, countKept } from "./answer";
import { nameClient } from "./client-hop";
import { compressedFiles } from "./compressed-files";
import { Documents } from "./documents/documents";
import { refreshOnChange } from "./documents/refresh";
import type { Handle } from "./documents/render";
import type { Kept } from "./documents/store";
import { drain, OpenResponses } from "./drain";
import { readEnhancement } from "./enhancement";
import { hearChanges } from "./hear-changes";
import { loggedPath, requestIdHeader } from "./log-requests";
import { metricsOf, noCounts } from "./metrics";
import { purgeOnChange } from "./purge-hook";
import { refuseBadRequests } from "./refusals";
import { runJobs } from "./run-jobs";
import { runPushes } from "./run-pushes";
import { commonHeaders } from "./security-headers";
import { readSmallStyles } from "./small-styles";
import { StandIns } from "./stand-ins";
import { answerStraight } from "./straight-way";
import { writeViews } from "./write-views";

const root = process.cwd(); // the project's folder: every start is from there
const drainTime = 30_000; // ms: what is being answered at a stop has this long
const limits = {
  maxHeaderSize: 16 * 1024, // bytes
  headersTimeout: 10_000, // ms: who sends a header a byte at a time holds a connection no longer
  requestTimeout: 1_800_000, // ms: an upload over a slow line
  keepAliveTimeout: 65_000, // ms: longer than the proxies before us keep theirs
  connectionsCheckingInterval: 2000, // ms
};

type Options = Pick<Config, "port" | "trustsProxy" | "siteUrl" | "purge" | "metrics"> & { dev: boolean };

export type Serving = { close: () => Promise<void> };

/** In development all is Next's, and nothing is kept. */
const passOn = (handle: Handle, trustsProxy: boolean) => (request: IncomingMessage, response: ServerResponse) => {
  nameClient(request, { trustsProxy });
  return handle(request, response);
};

/** Serves the paper on `port`; ready once this resolves. The environment names its database. */
export async function serve({ dev, port, trustsProxy, siteUrl, purge, metrics: access }: Options): Promise<Serving> {
  // React reads it once, when first imported.
  Object.assign(process.env, { NODE_ENV: dev ? "development" : "production", NEXT_TELEMETRY_DISABLED: "1" });
  const { default: next } = await import("next");
  const app = next({ dev, dir: root, port });
  await app.prepare();
  const handle = app.getRequestHandler();

  const styles = dev ? new Map<string, string>() : await readSmallStyles(root);
  const isSecure = siteUrl.startsWith("https:");
  const enhancement = await readEnhancement(root, isSecure);
  const documents = new Documents({
    handle,
    host: new URL(siteUrl).host,
    enhancement,
    styles,
    isSecure,
    resolve: resolveAddress,
  });
  const counts = noCounts();
  const metrics = metricsOf(counts, documents);
  const standIns = new StandIns(documents);
  const { registry } = metrics;
  const reached = { trustsProxy, siteUrl, isSecure, metrics: access };
  const actions = dev ? new Set<string>() : await readActionIds(root);
  const compressed = compressedFiles(join(root, ".next/static"));
  const parts = { actions, handle, documents, standIns, enhancement, compressed, counts, registry, ...reached };
  const answer = dev ? passOn(handle, trustsProxy) : answerRequests(parts);

  const responses = new OpenResponses();
  const server = createServer(
    limits,
    responses.watch(
      (request, response) =>
        void (async () => answer(request, response))().catch((error: unknown) => {
          const id = response.getHeader(requestIdHeader);
          log.error({ error, id, path: loggedPath(request.url) }, "a request could not be answered");
          if (response.headersSent)
            response.destroy(); // half an answer must not look like a whole one
          else response.writeHead(500, commonHeaders({ isSecure })).end();
        }),
    ),
  );
  refuseBadRequests(server);
  const sent = (kept: Kept) => countKept(counts, kept);
  const times = { firstTime: limits.headersTimeout, idleTime: limits.keepAliveTimeout };
  const straight = dev ? null : answerStraight(server, documents, { ...times, sent });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, resolve);
  });
  const stopRefreshing = dev ? () => {} : refreshOnChange(documents, metrics.visibleAfter);
  const stopPurging = purge ? purgeOnChange(purge) : () => {};
  if (!dev) await standIns.prepare();
  const stopJobs = runJobs();
  const stopPushes = runPushes();
  const stopWriting = writeViews();
  const database = process.env["DATABASE_URL"] ?? "";
  const stopHearing = hearChanges(database);
  const stopFollowing = followRedirects(database);

  const close = async (): Promise<void> => {
    await drain(server, { responses, straight, time: drainTime });
    stopRefreshing();
    stopPurging();
    await Promise.all([stopHearing(), stopFollowing(), stopJobs(), stopPushes(), stopWriting()]);
    await app.close();
    log.info("stopped");
  };
  return { close };
}
