import { randomBytes } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { log } from "../lib/log";

const slow = 1000; // ms: an answer that took longer is news

/** Of an answer: what the log calls its request. */
export const requestIdHeader = "x-request-id";

/** Each request that was not answered from memory at the level of debug; those that failed or were slow as warnings. */
export function logWhenDone(request: IncomingMessage, response: ServerResponse): void {
  const began = performance.now();
  const id = randomBytes(6).toString("base64url");
  response.setHeader(requestIdHeader, id);
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
