import { randomBytes } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { log } from "../lib/log";
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

/** Each request that was not answered from memory at the level of debug; those that failed or were slow as warnings. */
export function logWhenDone(request: IncomingMessage, response: ServerResponse): void {
  const began = performance.now();
  const id = randomBytes(6).toString("base64url");
  response.setHeader(requestIdHeader, id);
  response.once("close", () => {
    const milliseconds = Math.round(performance.now() - began);
    const isNews = response.statusCode >= 500 || milliseconds > slow;
    log[isNews ? "warn" : "debug"](
      { id, method: request.method, path: loggedPath(request.url), status: response.statusCode, milliseconds },
      "request",
    );
  });
}
