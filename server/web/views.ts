/** "Somebody reads this": what public/enhance.js sends of a story that is before a reader. Its answer costs no render. */
import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from "node:http";
import { isbot } from "isbot";
import type { Config } from "../../lib/config";
import { identifier } from "../../lib/safe-text";
import { viewCounter } from "../../lib/views/view-counter";
import { readBody } from "../action-requests";
import { clientOf } from "../client-hop";

export const viewsPath = "/api/views";

const mostBytes = 100; // an article's id

type Site = Pick<Config, "siteUrl" | "trustsProxy">;

/** Takes a view, with `headers` of every answer. The answer is the same whether it counts or not. */
export async function takeView(
  request: IncomingMessage,
  response: ServerResponse,
  site: Site,
  headers: Record<string, string>,
): Promise<void> {
  const status = await statusOf(request, site);
  if (status === null) return void response.destroy(); // its client is gone
  const more = status === 405 ? { allow: "POST" } : {};
  const closes = status === 204 ? {} : { connection: "close" }; // what is left of it is not read
  response.writeHead(status, { ...headers, "cache-control": "no-store", ...more, ...closes }).end();
}

async function statusOf(request: IncomingMessage, site: Site): Promise<number | null> {
  if (request.method !== "POST") return 405;
  if (!isFromOurPages(request.headers, site)) return 403;
  const body = await readBody(request, mostBytes).catch(() => undefined);
  if (body === undefined) return null;
  if (body === null) return 413;
  const id = identifier.safeParse(body.toString("utf8"));
  if (!id.success) return 422;
  const address = clientOf(request, site);
  if (address && isReader(request.headers)) viewCounter().count(id.data, address, new Date());
  return 204;
}

/** Browsers say which site asks; those from before 2023 give its origin alone. */
function isFromOurPages(headers: IncomingHttpHeaders, { siteUrl }: Site): boolean {
  const site = headers["sec-fetch-site"];
  return site === undefined ? headers.origin === siteUrl : site === "same-origin";
}

/** False for what says that it is a program, or that it only fetches ahead. */
function isReader(headers: IncomingHttpHeaders): boolean {
  const agent = headers["user-agent"];
  const purpose = String(headers["sec-purpose"] ?? headers["purpose"] ?? "");
  return agent !== undefined && agent !== "" && !isbot(agent) && !purpose.includes("prefetch");
}
