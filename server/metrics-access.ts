import { createHash, timingSafeEqual } from "node:crypto";
import type { IncomingMessage } from "node:http";
import type { Config } from "../lib/config";
import { isWithin } from "../lib/network/public-network";
import { clientOf } from "./client-hop";

type Access = Pick<Config, "trustsProxy" | "metrics">;

/** True for who may see how this process does: by the token, or from a listed address. */
export function mayReadMetrics(request: IncomingMessage, { trustsProxy, metrics }: Access): boolean {
  const { authorization = "", "x-forwarded-for": forwarded } = request.headers;
  const given = /^Bearer +(\S+)$/i.exec(authorization)?.[1];
  if (metrics.token !== null && given !== undefined && isSame(given, metrics.token)) return true;
  // Through a proxy that nobody told us of, all the world comes from the proxy's address.
  if (forwarded !== undefined && !trustsProxy) return false;
  return isWithin(clientOf(request, { trustsProxy }) ?? "", metrics.from);
}

/** In a time that tells nothing of where they differ. */
const isSame = (given: string, token: string): boolean => timingSafeEqual(digest(given), digest(token));
const digest = (text: string): Buffer => createHash("sha256").update(text).digest();
