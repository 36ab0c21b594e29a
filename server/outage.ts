/** A desk page says within five seconds that the database does not answer, instead of waiting for it. */
import type { IncomingMessage, ServerResponse } from "node:http";
import { db } from "../lib/db";
import { within } from "../lib/within";

const usual = { lookAfter: 3500, answerTime: 1000 }; // ms

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

type Replace = (status: number, headers: Record<string, string>, body: Buffer) => void;

/** Watches a page of the desk that Next makes, and has `replace` send the sentence where the database hangs. */
export function watchForOutage(
  request: IncomingMessage,
  response: ServerResponse,
  replace: Replace,
  { lookAfter, answerTime } = usual,
): void {
  if (request.method !== "GET" || !/^\/admin(?:[/?]|$)/.test(request.url ?? "")) return;
  const timer = setTimeout(async () => {
    if (response.headersSent || (await isAnswering(answerTime)) || response.headersSent || response.destroyed) return;
    const type = { "content-type": "text/html; charset=utf-8", "content-length": String(page.byteLength) };
    replace(503, { ...type, "cache-control": "private, no-store", "retry-after": "60" }, page);
  }, lookAfter);
  timer.unref();
  response.once("close", () => clearTimeout(timer));
}
