/** The client's network address, as the server left it: see server/client-hop.ts. */
export const clientAddress = (headers: Headers | undefined): string | null =>
  headers?.get("x-forwarded-for")?.split(",").at(-1)?.trim() || null;

/** Where Better Auth reads the address that it counts attempts by; ours, whatever the client sent under it. */
export const addressHeader = "x-dateline-address";

/** The request with `addressHeader` set. */
export function withClientAddress(request: Request): Request {
  const headers = new Headers(request.headers);
  headers.set(addressHeader, clientAddress(headers) ?? "");
  return new Request(request, { headers });
}
