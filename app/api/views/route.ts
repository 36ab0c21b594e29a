import { isbot } from "isbot";
import { clientAddress } from "@/lib/client-address";
import { config } from "@/lib/config";
import { readText } from "@/lib/read-text";
import { identifier } from "@/lib/safe-text";
import { viewCounter } from "@/lib/views/view-counter";

const mostBytes = 100; // an article's id

/** "Somebody reads this": sent by public/enhance.js. The answer is the same whether it counts or not. */
export async function POST(request: Request): Promise<Response> {
  if (!isFromOurPages(request)) return answer(403);
  const text = await readText(request, mostBytes);
  if (text === null) return answer(413);
  const id = identifier.safeParse(text);
  if (!id.success) return answer(422);
  const address = clientAddress(request.headers);
  if (address && isReader(request)) viewCounter().count(id.data, address, new Date());
  return answer(204);
}

const answer = (status: number): Response => new Response(null, { status, headers: { "cache-control": "no-store" } });

/** Browsers say which site asks; those from before 2023 give its origin alone. */
function isFromOurPages({ headers }: Request): boolean {
  const site = headers.get("sec-fetch-site");
  return site === null ? headers.get("origin") === config().siteUrl : site === "same-origin";
}

/** False for what says that it is a program, or that it only fetches ahead. */
function isReader({ headers }: Request): boolean {
  const agent = headers.get("user-agent");
  const purpose = headers.get("sec-purpose") ?? headers.get("purpose") ?? "";
  return agent !== null && agent !== "" && !isbot(agent) && !purpose.includes("prefetch");
}
