/** How each request is answered: refused, by a finished document, by this server itself, or by Next. */
import { randomBytes } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { Registry } from "prom-client";
import { log } from "../lib/log";
import { nameClient } from "./client-hop";
import { askedAt, isOfDesk, mayWantMarkdown } from "./documents/addresses";
import type { Answer, Documents } from "./documents/documents";
import type { Handle } from "./documents/render";
import type { Enhancement } from "./documents/rewrite";
import { type Source, sendDocument, sourceOf } from "./documents/send";
import type { Kept } from "./documents/store";
import { readiness } from "./health";
import type { Counts } from "./metrics";
import { refusalOf } from "./refusals";
import { commonHeaders, deskPolicy } from "./security-headers";
import type { StandIns } from "./stand-ins";
import { StreamedFiles } from "./streamed";

const slow = 1000; // ms: an answer that took longer is logged
const retryAfter = "2"; // s

type Parts = {
  handle: Handle;
  documents: Documents;
  standIns: StandIns;
  enhancement: Enhancement & { text: Buffer };
  counts: Counts;
  registry: Registry;
  trustsProxy: boolean;
  siteUrl: string;
  isSecure: boolean;
};

type Answerer = (request: IncomingMessage, response: ServerResponse) => unknown;

const text = (response: ServerResponse, status: number, body: string, headers: Record<string, string> = {}): void => {
  response.writeHead(status, { "content-type": "text/plain; charset=utf-8", "cache-control": "no-store", ...headers });
  response.end(`${body}\n`);
};

export function answerRequests(parts: Parts): Answerer {
  const { documents, standIns, counts } = parts;
  const common = commonHeaders(parts);
  const ours = ownAddresses(parts);
  const files = new StreamedFiles(parts.siteUrl, common);

  const sendKept = (request: IncomingMessage, response: ServerResponse, kept: Kept): void => {
    countKept(counts, kept);
    sendDocument(request, response, kept.document, sourceOf(kept));
  };

  const sendAnswer = async (
    request: IncomingMessage,
    response: ServerResponse,
    answer: Answer,
    source: Source = "fwd=miss",
  ): Promise<void> => {
    if (answer.kind === "document") {
      return sendDocument(request, response, answer.document, answer.isOld ? "hit; detail=stale" : source);
    }
    if (answer.kind === "short" && answer.status !== 404) {
      const location = answer.location === null ? {} : { location: answer.location };
      response.writeHead(answer.status, { ...common, ...location, "cache-control": "public, max-age=0, s-maxage=60" });
      response.end();
      return;
    }
    const isMissing = answer.kind === "short";
    if (!isMissing) counts[answer.isOverload ? "overload" : "failed"]++;
    if (answer.kind === "failed" && answer.isOverload) {
      return text(response, 503, "Too many readers at once. Please try again in a moment.", {
        ...common,
        "retry-after": retryAfter,
      });
    }
    const page = await standIns.page(isMissing ? 404 : 500);
    if (page) sendDocument(request, response, page, "fwd=miss");
    else
      text(
        response,
        isMissing ? 404 : 500,
        isMissing ? "There is no page here." : "This page could not be made.",
        common,
      );
  };

  const pass = (request: IncomingMessage, response: ServerResponse): Promise<unknown> => {
    counts.passed++;
    nameClient(request, parts);
    for (const [name, value] of Object.entries(common)) response.setHeader(name, value);
    const { url = "" } = request;
    if (url.startsWith("/media/")) {
      response.setHeader("cross-origin-resource-policy", "cross-origin"); // other sites show our pictures with our links
      response.setHeader("content-security-policy", "default-src 'none'; sandbox");
    } else if (!url.startsWith("/_next/")) {
      const policy = deskPolicy(randomBytes(16).toString("base64"));
      response.setHeader("content-security-policy", policy);
      request.headers["content-security-policy"] = policy; // Next gives its scripts the nonce that it names
    }
    standIns.guard(response);
    return parts.handle(request, response);
  };

  return (request, response) => {
    const { url = "", method, headers } = request;
    const isRead = method === "GET" || method === "HEAD";
    // An address that is a name in the store, asked for less plainly than server/straight-way.ts takes it.
    if (isRead && headers.cookie === undefined && !mayWantMarkdown(headers)) {
      const kept = documents.atHand(url);
      if (kept) return sendKept(request, response, kept);
    }
    const refusal = refusalOf(request);
    if (refusal) {
      counts.refused++;
      return text(response, refusal.status, refusal.message, { ...common, connection: "close" });
    }
    const own = isRead ? ours[url.split("?", 1)[0] ?? ""] : undefined;
    if (own) return own(request, response);
    logWhenDone(request, response);
    const asked = askedAt(url, headers);
    if (asked.kind === "other") return pass(request, response);
    if (!isRead) return text(response, 405, "This address can only be read.", { ...common, allow: "GET, HEAD" });
    if (asked.kind === "stream") {
      counts.streamed++;
      return files
        .send(request, response, asked.part)
        .then((answer) => answer && sendAnswer(request, response, answer));
    }
    if (asked.kind === "once" || isOfDesk(headers)) {
      counts.bypass++;
      return documents.once(asked.address).then((answer) => sendAnswer(request, response, answer, "fwd=bypass"));
    }
    const kept = documents.atHand(asked.address);
    if (kept) return sendKept(request, response, kept);
    return documents.answer(asked.address).then((answer) => {
      counts[answer.kind === "short" ? "short" : "miss"]++;
      return sendAnswer(request, response, answer);
    });
  };
}

/** That a document was sent from the store. */
export const countKept = (counts: Counts, { state }: Kept): void => {
  counts[state === "stale" ? "stale" : "hit"]++;
};

/** What this server answers itself. */
function ownAddresses({ enhancement, registry, isSecure }: Parts): Record<string, Answerer> {
  const common = commonHeaders({ isSecure });
  const json = (response: ServerResponse, status: number, body: unknown) => {
    response.writeHead(status, { ...common, "content-type": "application/json", "cache-control": "no-store" });
    response.end(JSON.stringify(body));
  };
  return {
    [enhancement.to]: (_, response) => {
      const type = { "content-type": "text/javascript; charset=utf-8", "content-length": enhancement.text.byteLength };
      response.writeHead(200, { ...common, ...type, "cache-control": "public, max-age=31536000, immutable" });
      response.end(enhancement.text);
    },
    "/healthz": (_, response) => json(response, 200, { isAlive: true }),
    "/readyz": async (_, response) => {
      const { isReady, checks } = await readiness();
      json(response, isReady ? 200 : 503, { isReady, checks });
    },
    // For who scrapes it here: what comes through a proxy comes from the world.
    "/metrics": async ({ headers }, response) => {
      if (headers["x-forwarded-for"] !== undefined) return text(response, 404, "There is no page here.", common);
      text(response, 200, await registry.metrics(), { "content-type": registry.contentType });
    },
  };
}

/** Each request at the level of debug; those that failed, were slow or changed something at info. */
function logWhenDone(request: IncomingMessage, response: ServerResponse): void {
  const began = performance.now();
  const id = randomBytes(6).toString("base64url");
  response.setHeader("x-request-id", id);
  response.once("close", () => {
    const milliseconds = Math.round(performance.now() - began);
    const path = request.url?.startsWith("/preview/") ? "/preview/…" : request.url?.split("?", 1)[0]; // a preview's address is its key
    const isNews = response.statusCode >= 500 || milliseconds > slow;
    log[isNews ? "warn" : "debug"](
      { id, method: request.method, path, status: response.statusCode, milliseconds },
      "request",
    );
  });
}
