import type { IncomingMessage } from "node:http";

/**
 * Leaves one address in X-Forwarded-For, the client's, for whoever reads it after: the socket's,
 * since a client may write there what it likes; behind a proxy of ours, what the proxy added last.
 */
export function nameClient({ headers, socket }: IncomingMessage, { trustsProxy }: { trustsProxy: boolean }): void {
  const said = trustsProxy ? String(headers["x-forwarded-for"] ?? "").split(",") : [];
  const address = said.at(-1)?.trim() || socket.remoteAddress;
  if (address) headers["x-forwarded-for"] = address;
  else delete headers["x-forwarded-for"]; // the socket closed meanwhile
}
