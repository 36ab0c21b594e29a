import { randomBytes } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { log } from "../lib/log";
import { sparingly } from "../lib/log-sparingly";
import { originForm } from "./refusals";

const slow = 1000; // ms: an answer that took longer is news

/** Of an answer: what the log calls its request. */
export const requestIdHeader = "x-request-id";

const longest = 300; // characters: who asks for nonsense must not fill the log

/** What the log calls an address: without its query, which readers type, and without a preview's key. */
export function loggedPath(url = ""): string {
  const path = originForm(url).split("?", 1)[0] ?? "";
  return /^\/+preview\//i.test(decoded(path)) ? "/preview/…" : path.slice(0, longest);
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

type Line = { id: string; method: string | undefined; path: string; status: number; milliseconds: number };

/** Anybody can ask for what fails or is slow, and more of it when we are overloaded. */
const warn = sparingly((leftOut, line: Line) => log.warn({ ...line, leftOut }, "request"));

/** Each request that was not answered from memory at the level of debug; those that failed or were slow as warnings, ten a minute. */
export function logWhenDone(request: IncomingMessage, response: ServerResponse): void {
  const began = performance.now();
  const id = randomBytes(6).toString("base64url");
  response.setHeader(requestIdHeader, id);
  response.once("close", () => {
    const milliseconds = Math.round(performance.now() - began);
    const isNews = response.statusCode >= 500 || milliseconds > slow;
    const { method, url } = request;
    const line = { id, method, path: loggedPath(url), status: response.statusCode, milliseconds };
    if (isNews) warn(line);
    else log.debug(line, "request");
  });
}
