/**
 * The HTTP server of a process that renders: it answers the web process alone, on this machine's loopback. What it
 * is asked for is either a finished page or Next's own answer as it comes.
 */
import { timingSafeEqual } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { log } from "../../lib/log";
import { type Position, readPosition } from "../../lib/position";
import { homePath } from "../../lib/urls";
import { within } from "../../lib/within";
import { makesHeader, positionHeader, secretHeader, writeMade } from "../contract";
import { loggedPath } from "../log-requests";
import { type Refusal, unreadable } from "../refusals";
import { Askers, type Handle } from "./ask-next";
import type { Finishing } from "./finish";
import { makePage } from "./make-page";
import { isRouterState } from "./router-state";

type Options = {
  handle: Handle; // Next's
  secret: string;
  host: string; // the site's
  finishing: Finishing;
  reach: (position: Position) => Promise<Position>; // learns of changes up to there at least
};

/** `warmUp` renders home once, which loads what every page needs: nobody is to wait for that. */
export type Rendering = { port: number; warmUp: () => Promise<void>; close: () => Promise<void> };

const idleTime = 10 * 60_000; // ms: longer than the web process keeps a connection, so that none ends as it is used
const longestTurn = 3000; // ms that a page waits for the one before
const maxHeaderSize = 32 * 1024; // bytes: what web takes, and what it adds
const longestWarmUp = 10_000; // ms: a database that is away stops no start
const closeIdleEvery = 50; // ms

/** Renders for who knows the secret, on a port that the system chooses. */
export async function serveRenders({ handle, secret, host, finishing, reach }: Options): Promise<Rendering> {
  const askers = new Askers();
  let port = 0;

  const ask = (address: string) => askers.ask(address, { port, host, secret });
  const make = async (address: string, response: ServerResponse, position: Position): Promise<void> => {
    const body = writeMade(await oneAtATime(() => makePage(address, { ask, position, finishing })));
    response.writeHead(200, { "content-type": "application/octet-stream", "content-length": body.byteLength });
    response.end(body);
  };

  // Next lets a render join what another one reads at the moment: who joins learns neither what that is made from, nor
  // that it was begun before a change.
  let last: Promise<unknown> = Promise.resolve();
  const oneAtATime = async <T>(work: () => Promise<T>): Promise<T> => {
    const before = last;
    const working = within(before, longestTurn).then(work);
    last = working.catch(() => {});
    return working;
  };

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { headers, url = "/" } = request;
    if (!isSame(headers[secretHeader], secret)) return void response.writeHead(403).end();
    const known = readPosition(headers[positionHeader]);
    const position = known === null ? "" : await reach(known);
    delete headers[positionHeader];
    if (headers[makesHeader] !== undefined) return make(url, response, position);
    if (!isRouterState(headers["next-router-state-tree"])) return refuse(response, unreadable);
    await askers.handle(handle, request, response);
  };

  const server = createServer({ keepAliveTimeout: idleTime, requestTimeout: 0, maxHeaderSize }, (request, response) => {
    answer(request, response).catch((error: unknown) => {
      log.error({ error, path: loggedPath(request.url) }, "a page could not be rendered");
      if (response.headersSent) response.destroy();
      else response.writeHead(500).end();
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(0, "127.0.0.1", resolve);
  });
  const address = server.address();
  port = typeof address === "object" && address ? address.port : 0;
  const warmUp = async () => void (await within(makePage(homePath, { ask, position: "", finishing }), longestWarmUp));
  const close = () =>
    new Promise<void>((resolve) => {
      const idle = setInterval(() => server.closeIdleConnections(), closeIdleEvery);
      server.close(() => {
        clearInterval(idle);
        askers.close();
        resolve();
      });
    });
  return { port, warmUp, close };
}

function refuse(response: ServerResponse, { status, message }: Refusal): void {
  response.writeHead(status, { "content-type": "text/plain; charset=utf-8", "cache-control": "no-store" });
  response.end(`${message}\n`);
}

function isSame(given: string | string[] | undefined, secret: string): boolean {
  const [one, other] = [Buffer.from(String(given)), Buffer.from(secret)];
  return one.byteLength === other.byteLength && timingSafeEqual(one, other);
}
