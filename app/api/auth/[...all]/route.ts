import { auth } from "@/lib/auth";
import { withClientAddress } from "@/lib/client-address";
import { readText } from "@/lib/read-text";

const mostBytes = 64 * 1024; // a passkey's answer, the longest that is sent here, has a tenth of it

const handle = (request: Request): Promise<Response> => auth().handler(withClientAddress(request));

export { handle as GET };

/** Anybody may send here: what is longer than any of it is not read to its end. */
export async function POST(request: Request): Promise<Response> {
  const body = await readText(request, mostBytes);
  if (body === null) return Response.json({ message: "This is too long." }, { status: 413 });
  const { url, headers } = request;
  return handle(new Request(url, { method: "POST", headers, body }));
}
