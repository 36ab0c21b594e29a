import { auth } from "@/lib/auth/auth";
import { refusalOfAuth } from "@/lib/auth/auth-request";
import { refusalWords } from "@/lib/messages/desk/refusal";
import { withClientAddress } from "@/lib/network/client-address";
import { readText } from "@/lib/read-text";

const mostBytes = 64 * 1024; // a passkey's answer, the longest that is sent here, has a tenth of it

function handle(request: Request, body = ""): Promise<Response> | Response {
  const refusal = refusalOfAuth(request.url, request.headers.get("content-type"), body);
  if (refusal) return Response.json({ message: refusal.message }, { status: refusal.status });
  return auth().handler(withClientAddress(request));
}

export const GET = (request: Request): Promise<Response> | Response => handle(request);

/** Anybody may send here: what is longer than any of it is not read to its end. */
export async function POST(request: Request): Promise<Response> {
  const body = await readText(request, mostBytes);
  if (body === null) return Response.json({ message: refusalWords.requestTooLong }, { status: 413 });
  const { url, headers } = request;
  return handle(new Request(url, { method: "POST", headers, body }), body);
}
