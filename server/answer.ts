/** How each request is answered: refused, by a finished document, by this server itself, or by Next. */
import type { IncomingMessage, ServerResponse } from "node:http";
import type { Config } from "../lib/config";
import { log } from "../lib/log";
import { isPath, withQuery } from "../lib/urls";
import { isActionCall, mostBytes, readBody } from "./action-requests";
import { type CompressedFiles, compressibleAt } from "./compressed-files";
import { type Asked, askedAt, mayWantMarkdown } from "./documents/addresses";
import type { Answer, Documents, Short } from "./documents/documents";
import { negotiated, type Source, sendDocument, sourceOf } from "./documents/send";
import type { Kept } from "./documents/store";
import type { Script } from "./enhancement";
import { readiness } from "./health";
import { loggedPath, logWhenDone } from "./log-requests";
import { type MediaName, mediaAt, sendMedia } from "./media";
import type { Metrics } from "./messages";
import { aggregated, type Counts } from "./metrics";
import { mayReadMetrics } from "./metrics-access";
import {
  ambiguous,
  isAmbiguous,
  isSentToDesk,
  originForm,
  type Refusal,
  refusalOf,
  refusalOfSent,
  tooMuch,
  unreadable,
} from "./refusals";
import { commonHeaders } from "./security-headers";
import { isOfDesk } from "./session-cookie";
import type { StandIns } from "./stand-ins";
import { StreamedFiles } from "./streamed";
import { Overloaded } from "./web/lane";
import { clientFor, type Lanes, laneOfPage } from "./web/lanes";
import type { Pass } from "./web/pass";
import { SlowBodies } from "./web/slow-bodies";
import { takeView, viewsPath } from "./web/views";

const retryAfter = "2"; // s, where too many ask at once
const retryBroken = "60"; // s, as the page says

type Parts = Pick<Config, "trustsProxy" | "siteUrl" | "metrics"> & {
  toNext: Pass;
  hasRenders: () => boolean;
  lanes: Lanes;
  documents: Documents;
  standIns: StandIns;
  enhancement: Script;
  actions: ReadonlySet<string>; // the ids of Next's server actions
  compressed: CompressedFiles;
  counts: Counts;
  collect: () => Promise<Metrics[]>; // the metrics of every process
  isSecure: boolean;
};

type Answerer = (request: IncomingMessage, response: ServerResponse) => unknown;

type Sending = { source?: Source; others?: Record<string, string> };

const text = (response: ServerResponse, status: number, body: string, headers: Record<string, string> = {}): void => {
  response.writeHead(status, { "content-type": "text/plain; charset=utf-8", "cache-control": "no-store", ...headers });
  response.end(`${body}\n`);
};

export function answerRequests(parts: Parts): Answerer {
  const { documents, standIns, counts, lanes } = parts;
  const common = commonHeaders(parts);
  const ours = ownAddresses(parts);
  const bodies = new SlowBodies();
  const files = new StreamedFiles(parts.siteUrl, common, lanes.sitemaps);

  const sendKept = (request: IncomingMessage, response: ServerResponse, kept: Kept, others = {}): void => {
    countKept(counts, kept);
    sendDocument(request, response, kept.document, sourceOf(kept), others);
  };

  /** The paper's own page for what can't be answered, or a sentence before that could be made. */
  const sendStandIn = async (request: IncomingMessage, response: ServerResponse, status: 404 | 503): Promise<void> => {
    const page = await standIns.page(status);
    const others: Record<string, string> = status === 404 ? {} : { "retry-after": retryBroken };
    const said =
      status === 404 ? "There is no page here." : "This page could not be made. Please try again in a minute.";
    if (page) sendDocument(request, response, page, "fwd=miss", others);
    else text(response, status, said, { ...common, ...others });
  };

  const sendFailure = (request: IncomingMessage, response: ServerResponse, isOverload: boolean) => {
    counts[isOverload ? "overload" : "failed"]++;
    if (!isOverload) return sendStandIn(request, response, 503);
    const said = { ...common, "retry-after": retryAfter };
    return text(response, 503, "Too many readers at once. Please try again in a moment.", said);
  };

  const sendShort = (request: IncomingMessage, response: ServerResponse, answer: Short, others = {}) => {
    const { status, location } = answer;
    if (status === 404) return sendStandIn(request, response, 404);
    const said = { ...common, "cache-control": "public, max-age=0, s-maxage=60", vary: "Accept", ...others };
    if (status === 410) return text(response, status, "What was here has been taken down.", said);
    response.writeHead(status, { ...said, ...(location === null ? {} : { location }) }).end();
  };

  const sendAnswer = (
    request: IncomingMessage,
    response: ServerResponse,
    answer: Answer,
    { source = "fwd=miss", others = {} }: Sending = {},
  ): unknown => {
    switch (answer.kind) {
      case "document":
        return sendDocument(request, response, answer.document, answer.isOld ? "hit; detail=stale" : source, others);
      case "short":
        return sendShort(request, response, answer, others);
      case "failed":
        return sendFailure(request, response, answer.isOverload);
    }
  };

  const pass = async (request: IncomingMessage, response: ServerResponse, body?: Buffer): Promise<unknown> => {
    counts.passed++;
    try {
      await parts.toNext(request, response, body);
    } catch (error) {
      if (response.headersSent || response.destroyed) return;
      const isOverload = error instanceof Overloaded;
      if (!isOverload) log.error({ error, path: loggedPath(request.url) }, "a request could not be passed on");
      return sendFailure(request, response, isOverload);
    }
  };

  const sendPicture = async (request: IncomingMessage, response: ServerResponse, media: MediaName): Promise<void> => {
    counts.media++;
    if (await sendMedia(media, request, response, common)) return;
    text(response, 404, "There is no picture at this address.", common);
  };

  const sendCompressed = async (request: IncomingMessage, response: ServerResponse, name: string): Promise<unknown> => {
    if (!(await parts.compressed(name, request, response, common))) return pass(request, response);
    counts.compressed++;
  };

  const refuse = (response: ServerResponse, { status, message, headers }: Refusal): void => {
    counts.refused++;
    text(response, status, message, { ...common, ...headers, connection: "close" });
  };

  /** Passes on a call of a server action once all of it is here and can be read. */
  const passAction = async (request: IncomingMessage, response: ServerResponse): Promise<unknown> => {
    const body = await readBody(request, mostBytes).catch(() => undefined);
    if (body === undefined) return response.destroy(); // its client is gone
    if (body === null) return refuse(response, tooMuch);
    if (!(await isActionCall(request.headers, body, parts.actions))) return refuse(response, unreadable);
    return pass(request, response, body);
  };

  return async (request, response) => {
    const { method, headers } = request;
    if (isAmbiguous(request)) return refuse(response, ambiguous);
    const url = originForm(request.url ?? "");
    request.url = url;
    const isRead = method === "GET" || method === "HEAD";
    // An address that is a name in the store, asked for less plainly than server/straight-way.ts takes it.
    if (isRead && headers.cookie === undefined && !mayWantMarkdown(headers)) {
      const kept = documents.atHand(url);
      if (kept) return sendKept(request, response, kept);
    }
    nameSite(request, parts.siteUrl);
    const refusal = refusalOf(request) ?? refusalOfSent(request, parts.actions);
    if (refusal) return refuse(response, refusal);
    const own = isRead ? ours[url.split("?", 1)[0] ?? ""] : undefined;
    if (own) return own(request, response);
    if (!isRead) bodies.watch(request, response);
    if (url === viewsPath) return takeView(request, response, parts, common);
    logWhenDone(request, response);
    const media = isRead ? mediaAt(url) : null;
    if (media) return sendPicture(request, response, media);
    if (isSentToDesk(request)) return passAction(request, response);
    const compressible = isRead ? compressibleAt(url) : null;
    if (compressible !== null) return sendCompressed(request, response, compressible);
    const asked = await askedAt(url, headers);
    if (asked.kind === "other") return pass(request, response);
    if (!isRead) {
      const said = { allow: "GET, HEAD", connection: "close" }; // what it sends is not read
      return text(response, 405, "This address can only be read.", { ...common, ...said });
    }
    if (asked.kind === "missing") return sendStandIn(request, response, 404);
    if (asked.kind === "stream") {
      counts.streamed++;
      return files
        .send(request, response, asked.part, clientFor(request, response, parts))
        .then((answer) => answer && sendAnswer(request, response, answer));
    }
    const client = clientFor(request, response, parts);
    const isSignedIn = isOfDesk(headers, parts.siteUrl);
    if (asked.kind === "once" || isSignedIn) {
      counts.bypass++;
      return documents
        .once(asked.address, { lane: isSignedIn ? lanes.desk : lanes.searches, client })
        .then((answer) => sendAnswer(request, response, withRest(answer, restOf(asked)), { source: "fwd=bypass" }));
    }
    const others = asked.isNegotiated ? negotiated : {};
    const kept = documents.atHand(asked.address);
    if (kept) return sendKept(request, response, kept, others);
    const lane = laneOfPage(lanes, asked.address, headers);
    return documents.answer(asked.address, { lane, client }).then((answer) => {
      countMade(counts, answer);
      return sendAnswer(request, response, withRest(answer, asked.rest), { others });
    });
  };
}

const restOf = (asked: Asked): URLSearchParams => (asked.kind === "document" ? asked.rest : new URLSearchParams());

/** What a query says of campaigns goes along to where its address leads; one kept answer serves all of them. */
function withRest(answer: Answer, rest: URLSearchParams): Answer {
  if (answer.kind !== "short" || answer.location === null || !isPath(answer.location)) return answer;
  return { ...answer, location: withQuery(answer.location, rest) };
}

/**
 * Gives a request from the site's own pages the site's own host, which a proxy before us may not have passed on: Next
 * compares the two, and what a browser says of its page's origin can't be invented by another page.
 */
function nameSite({ headers }: IncomingMessage, siteUrl: string): void {
  if (headers.origin !== siteUrl) return;
  headers.host = new URL(siteUrl).host;
  delete headers["x-forwarded-host"];
}

/** How what was not at hand was answered; a failure is counted as it is sent. */
function countMade(counts: Counts, answer: Answer): void {
  if (answer.kind === "short") counts.short++;
  if (answer.kind === "document") counts[answer.isOld ? "stale" : "miss"]++;
}

/** That a document was sent from the store. */
export const countKept = (counts: Counts, { state }: Kept): void => {
  counts[state === "stale" ? "stale" : "hit"]++;
};

/** What this server answers itself. */
function ownAddresses(parts: Parts): Record<string, Answerer> {
  const { enhancement, collect } = parts;
  const common = commonHeaders(parts);
  const json = (response: ServerResponse, status: number, body: unknown) => {
    response.writeHead(status, { ...common, "content-type": "application/json", "cache-control": "no-store" });
    response.end(JSON.stringify(body));
  };
  const watched =
    (answer: (response: ServerResponse) => Promise<void>): Answerer =>
    (request, response) =>
      mayReadMetrics(request, parts) ? answer(response) : text(response, 404, "There is no page here.", common);
  return {
    [enhancement.to]: (request, response) => sendDocument(request, response, enhancement.document, "hit"),
    "/healthz": (_, response) => json(response, 200, { isAlive: true }),
    "/readyz": watched(async (response) => {
      const ready = await readiness(parts.hasRenders);
      json(response, ready.isReady ? 200 : 503, ready);
    }),
    "/metrics": watched(async (response) => {
      const { metrics, contentType } = await aggregated(await collect());
      text(response, 200, metrics, { "content-type": contentType });
    }),
  };
}
