/** The desk, files and scripts' addresses: what Next answers as it stands, in a process that renders. */
import { randomBytes } from "node:crypto";
import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from "node:http";
import type { Config } from "../../lib/config";
import { log } from "../../lib/log";
import { within } from "../../lib/within";
import { readBody } from "../action-requests";
import type { Changes } from "../changes";
import { nameClient } from "../client-hop";
import { loggedPath } from "../log-requests";
import { outageWatch } from "../outage";
import { commonHeaders, deskPolicy } from "../security-headers";
import { isOfDesk } from "../session-cookie";
import type { StandIns } from "../stand-ins";
import { answeredHeaders, forward, forwardedHeaders, hasBody, type Said } from "./forward";
import { TookTooLong } from "./lane";
import { clientFor, type Lanes, laneOfRequest } from "./lanes";
import type { Renders } from "./renders";
import { SignInAttempts } from "./sign-in-attempts";

const learningTime = 2000; // ms
const mostOfVisitor = 64 * 1024; // bytes: a passkey's answer, the longest that is sent, has a tenth of it
const turnTime = 20_000; // ms that an answer holds its turn at most, its wait included

type Parts = Pick<Config, "trustsProxy" | "siteUrl"> & {
  lanes: Lanes;
  renders: Renders;
  changes: Pick<Changes, "position" | "catchUp">;
  standIns: StandIns;
  isSecure: boolean;
};

/**
 * Passes a request on to Next when its turn comes; `body` is what was read of it. Throws Overloaded where too many wait,
 * and rejects where no answer came and nothing was sent.
 */
export type Pass = (request: IncomingMessage, response: ServerResponse, body?: Buffer) => Promise<void>;

export function passToNext(parts: Parts): Pass {
  const { renders, changes, standIns, lanes } = parts;
  const common = commonHeaders(parts);
  const bare = { ...common, "content-security-policy": "default-src 'none'; frame-ancestors 'none'" }; // of a sentence
  const watchForOutage = outageWatch();
  const attempts = new SignInAttempts();

  const passNow = async (request: IncomingMessage, response: ServerResponse, body?: Buffer): Promise<void> => {
    nameClient(request, parts);
    const isFile = request.url?.startsWith("/_next/") ?? false;
    const own = isFile ? {} : { "content-security-policy": deskPolicy(randomBytes(16).toString("base64")) };
    const over = new AbortController();
    const isAnswered = watchForOutage(request, response, (status, headers, page) => {
      over.abort();
      response.writeHead(status, { ...bare, ...headers }).end(page);
    });
    if (isAnswered) return;

    const begin = async ({ status, headers }: Said): Promise<boolean> => {
      if (request.method !== "GET" && request.method !== "HEAD") await learn(changes, request);
      if (response.headersSent) return true;
      const instead = standIns.instead(request, { status, type: headers["content-type"] });
      if (instead) {
        const ours = instead.status === 507 ? bare : {};
        response.writeHead(instead.status, { ...ours, ...instead.headers });
        response.end(request.method === "HEAD" ? undefined : instead.bytes);
        return true;
      }
      response.writeHead(status, { ...common, ...own, ...notAhead(answeredHeaders(headers)) });
      return false;
    };
    await forward(request, response, {
      ...{ renders, begin, body: body ?? null, signal: over.signal },
      headers: { ...forwardedHeaders(request.headers), ...own }, // Next gives its scripts the nonce that it names
      position: isFile ? "" : await changes.position(),
    });
  };

  /** As Better Auth says it. */
  const sendSentence = (response: ServerResponse, status: number, message: string, headers = {}): void => {
    const said = { ...bare, "content-type": "application/json", "cache-control": "no-store", connection: "close" };
    response.writeHead(status, { ...said, ...headers }).end(JSON.stringify({ message }));
  };

  return async (request, response, body) => {
    const lane = laneOfRequest(lanes, request, isOfDesk(request.headers, parts.siteUrl));
    if (!lane) return passNow(request, response, body);
    const client = clientFor(request, response, parts);
    if (lane === lanes.signIn && !attempts.admits(client.network)) {
      const wait = { "retry-after": "60", "x-retry-after": "60" };
      return sendSentence(response, 429, "Too many attempts. Try again in a minute.", wait);
    }
    // Who is not signed in holds no turn while they send, and sends the desk nothing: Next says so without reading it.
    const isVisitors = lane === lanes.signIn || lane === lanes.visitors;
    const sent = body ?? (isVisitors && hasBody(request) ? await bodyOfVisitor(request) : undefined);
    if (sent === null) return sendSentence(response, 413, "This is too long.");
    let passing: Promise<void> | undefined;
    const begin = () => {
      passing = passNow(request, response, sent);
      return passing;
    };
    // What takes longer gives its turn to the next, and goes on.
    await lane.take(begin, turnTime, client).catch((error: unknown) => {
      if (!(error instanceof TookTooLong && passing)) throw error;
      return passing;
    });
  };
}

/** What a visitor sends; null where it is too long, and none of it where it is for the desk. */
function bodyOfVisitor(request: IncomingMessage): Promise<Buffer | null> | Buffer {
  return request.url?.startsWith("/api/desk/") ? Buffer.alloc(0) : readBody(request, mostOfVisitor);
}

/** Learns what a request changed before its sender hears that it did: their next page shows it. */
async function learn(changes: Pick<Changes, "catchUp">, request: IncomingMessage): Promise<void> {
  try {
    const isKnown = await within(
      changes.catchUp().then(() => true),
      learningTime,
    );
    if (!isKnown) throw new Error("the database does not say what changed");
  } catch (error) {
    log.warn({ error, path: loggedPath(request.url) }, "what a request changed is not known yet");
  }
}

/** No answer names a time later than its own Date (RFC 9110, 8.8.2.1), as a file's is where the clock was set back. */
function notAhead(headers: OutgoingHttpHeaders): OutgoingHttpHeaders {
  const isAhead = Date.parse(String(headers["last-modified"])) > Date.now();
  return isAhead ? { ...headers, "last-modified": new Date().toUTCString() } : headers;
}
