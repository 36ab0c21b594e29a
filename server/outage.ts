/** A desk page says within five seconds that the database does not answer, instead of waiting for it. */
import type { IncomingMessage, ServerResponse } from "node:http";
import { db } from "../lib/db";
import { within } from "../lib/within";

const usual = { lookAfter: 3500, answerTime: 1000, knownFor: 5000 }; // ms

const page = Buffer.from(`<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>The database does not answer</title>
<main>
<h1>The database does not answer</h1>
<p>The desk can’t show this page now. What you typed in an article is kept in this browser. Reload the page in a minute.</p>
</main>
</html>
`);

async function isAnswering(time: number): Promise<boolean> {
  const asked = db().$queryRaw`SELECT 1`.then(
    () => true,
    () => false,
  );
  return (await within(asked, time)) ?? false;
}

export type Replace = (status: number, headers: Record<string, string>, body: Buffer) => void;

/** Watches a page of the desk that Next makes. Returns true where it has answered, so that Next need not. */
export type Watch = (request: IncomingMessage, response: ServerResponse, replace: Replace) => boolean;

/**
 * Has `replace` send the sentence where the database hangs. It sends it at once while an outage is known: a client
 * navigation that got no answer has the browser load the page whole, and nobody waits twice.
 */
export function outageWatch({ lookAfter, answerTime, knownFor } = usual): Watch {
  let knownUntil = 0;
  return (request, response, replace) => {
    if (request.method !== "GET" || !/^\/admin(?:[/?]|$)/.test(request.url ?? "")) return false;
    const send = () => {
      const type = { "content-type": "text/html; charset=utf-8", "content-length": String(page.byteLength) };
      replace(503, { ...type, "cache-control": "private, no-store", "retry-after": "60" }, page);
    };
    if (performance.now() < knownUntil) {
      send();
      return true;
    }
    const timer = setTimeout(async () => {
      if (response.headersSent || (await isAnswering(answerTime))) return;
      knownUntil = performance.now() + knownFor;
      if (!response.headersSent && !response.destroyed) send();
    }, lookAfter);
    timer.unref();
    response.once("close", () => clearTimeout(timer));
    return false;
  };
}
