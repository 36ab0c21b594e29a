/**
 * The HTTP server that readers reach. Their pages are sent as finished documents (server/documents); the desk, files
 * and scripts' addresses are passed on to the processes that render.
 */
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { join } from "node:path";
import type { Registry } from "prom-client";
import { resolveAddress } from "../../lib/addresses/resolve-address";
import type { Config } from "../../lib/config";
import { db } from "../../lib/db";
import { log } from "../../lib/log";
import { readActionIds } from "../action-requests";
import { answerRequests, countKept } from "../answer";
import { Changes } from "../changes";
import { compressedFiles } from "../compressed-files";
import { Documents } from "../documents/documents";
import { openPageFiles, type PageFiles } from "../documents/page-files";
import { refreshOnChange } from "../documents/refresh";
import type { Kept } from "../documents/store";
import { drain, OpenResponses } from "../drain";
import { readEnhancement } from "../enhancement";
import { loggedPath, requestIdHeader } from "../log-requests";
import type { Metrics } from "../messages";
import { measure, noCounts } from "../metrics";
import { purgeOnChange } from "../purge-hook";
import { refuseBadRequests } from "../refusals";
import { commonHeaders } from "../security-headers";
import { StandIns } from "../stand-ins";
import { answerStraight } from "../straight-way";
import { writeViews } from "../write-views";
import { openLanes } from "./lanes";
import { passToNext } from "./pass";
import type { Renders } from "./renders";

const root = process.cwd(); // the project's folder: every start is from there
const drainTime = 30_000; // ms: what is being answered at a stop has this long
const limits = {
  maxHeaderSize: 16 * 1024, // bytes
  headersTimeout: 10_000, // ms: who sends a header a byte at a time holds a connection no longer
  requestTimeout: 1_800_000, // ms: an upload over a slow line
  keepAliveTimeout: 65_000, // ms: longer than the proxies before us keep theirs
  connectionsCheckingInterval: 2000, // ms
};

type Options = Pick<
  Config,
  "trustsProxy" | "siteUrl" | "purge" | "metrics" | "renderProcesses" | "pages" | "dataDir"
> & {
  renders: Renders;
  registry: Registry; // of this process
  collect: () => Promise<Metrics[]>; // the metrics of every process
  listening: { fd: number };
};

export type Serving = { close: () => Promise<void> };

/** Serves the paper; ready once this resolves. The environment names its database. */
export async function serve({ renders, registry, collect, listening, ...settings }: Options): Promise<Serving> {
  const { siteUrl, purge, pages, dataDir } = settings;
  const database = process.env["DATABASE_URL"] ?? "";
  const isSecure = siteUrl.startsWith("https:");
  const changes = new Changes();
  const stopFollowing = changes.follow(database);
  const lanes = openLanes(settings.renderProcesses);
  const files = pages.disk > 0 ? await openFiles(dataDir, pages.disk, siteUrl) : null;
  const documents = new Documents({
    make: (address, position) => renders.make(address, position),
    ...{ changes, lanes, resolve: resolveAddress, mostBytes: pages.memory },
    ...(files ? { files } : {}),
  });
  const counts = noCounts();
  const visibleAfter = measure(registry, counts, documents, lanes);
  const standIns = new StandIns(documents);
  const answer = answerRequests({
    ...settings,
    ...{ isSecure, documents, standIns, counts, collect, lanes },
    hasRenders: () => renders.count > 0,
    toNext: passToNext({ ...settings, renders, changes, standIns, lanes, isSecure }),
    actions: await readActionIds(root),
    enhancement: await readEnhancement(root, isSecure),
    compressed: compressedFiles(join(root, ".next/static")),
  });

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
  const straight = answerStraight(server, documents, { ...times, sent });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(listening, resolve);
  });
  const stopRefreshing = refreshOnChange(documents, visibleAfter);
  const stopPurging = purge ? purgeOnChange(purge) : () => {};
  await renders.ready(); // it starts beside us
  await standIns.prepare();
  const stopWriting = writeViews();

  const close = async (): Promise<void> => {
    await drain(server, { responses, straight, time: drainTime });
    stopRefreshing();
    stopPurging();
    await Promise.all([stopFollowing(), stopWriting()]);
    renders.close();
    await files?.close();
  };
  return { close };
}

/** The pages on disk; null where there can be none, which costs renders and nothing else. */
async function openFiles(dataDir: string, mostBytes: number, siteUrl: string): Promise<PageFiles | null> {
  try {
    return await openPageFiles(dataDir, mostBytes, await marks(siteUrl));
  } catch (error) {
    log.warn({ error }, "no pages are kept on disk");
    return null;
  }
}

/** What pages on disk were made by and of: the build, the site's address and the database. */
async function marks(siteUrl: string): Promise<string[]> {
  const [database] = await db().$queryRaw<{ id: string }[]>`
    SELECT concat_ws(' ', system_identifier, timeline_id, current_database(), '"TagChange"'::regclass::oid) AS "id"
    FROM pg_control_system(), pg_control_checkpoint()`;
  return [await readFile(join(root, ".next/BUILD_ID"), "utf8"), siteUrl, database?.id ?? ""];
}
