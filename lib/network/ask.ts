import { request as httpRequest, type IncomingHttpHeaders } from "node:http";
import { request as httpsRequest } from "node:https";
import { isIP } from "node:net";
import { hostOf, type Network } from "./public-network";
import { holdsNoUser } from "./web-address";

type Asked = { method: "HEAD" | "POST"; headers?: Record<string, string>; body?: string; signal: AbortSignal };

/**
 * Asks an address that others gave us, once: no redirect is followed, and what the answer holds is
 * not read. Throws where its host is not of the network, can't be reached, or the signal comes first.
 */
export function ask(
  url: URL,
  network: Network,
  { method, headers = {}, body = "", signal }: Asked,
): Promise<{ status: number; headers: IncomingHttpHeaders }> {
  const request = url.protocol === "https:" ? httpsRequest : httpRequest;
  return new Promise((resolve, reject) => {
    // A host that is an address is never looked up.
    if (isIP(hostOf(url)) && !network.allows(hostOf(url)))
      throw new Error(`${hostOf(url)} is not on the public network`);
    if (!holdsNoUser(url.href)) throw new Error("its address holds a user or a password");
    // A connection of its own: one that is reused was opened to an address that nobody checked here.
    const asked = request(url, { method, headers, lookup: network.lookup, agent: false, signal }, (response) => {
      response.destroy();
      resolve({ status: response.statusCode ?? 0, headers: response.headers });
    });
    asked.on("error", reject);
    asked.end(body);
  });
}
