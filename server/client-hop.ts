import type { IncomingMessage } from "node:http";

type Trust = { trustsProxy: boolean };

/**
 * The client's address: the socket's, since a client may write into X-Forwarded-For what it likes; behind a
 * proxy of ours, what the proxy added there last. Undefined once the socket has closed.
 */
export function clientOf({ headers, socket }: IncomingMessage, { trustsProxy }: Trust): string | undefined {
  const said = trustsProxy ? String(headers["x-forwarded-for"] ?? "").split(",") : [];
  return said.at(-1)?.trim() || socket.remoteAddress;
}

/** Leaves the client's address alone in X-Forwarded-For, for whoever reads it after. */
export function nameClient(request: IncomingMessage, trust: Trust): void {
  const address = clientOf(request, trust);
  if (address) request.headers["x-forwarded-for"] = address;
  else delete request.headers["x-forwarded-for"];
}
