import { createHmac, timingSafeEqual } from "node:crypto";
import type { IncomingHttpHeaders } from "node:http";
import { sessionCookieName } from "../lib/auth/auth-cookies";
import { secret } from "../lib/auth/secret";

/**
 * True for somebody who signed in to the desk: they see each page as it is made now. The signature tells
 * them from who only says so; whether their session still stands is asked where they want more than to read.
 */
export function isOfDesk({ cookie = "" }: IncomingHttpHeaders, siteUrl: string): boolean {
  const start = `${sessionCookieName(siteUrl)}=`;
  const value = cookie.split(/;\s*/).find((each) => each.startsWith(start));
  // As Better Auth signs it: the token, a dot, and its HMAC-SHA256.
  const [token, signature] = value?.slice(start.length).split(".") ?? [];
  if (token === undefined || signature === undefined) return false;
  const [given, ours] = [bytesOf(signature), createHmac("sha256", secret()).update(token).digest()];
  return given.byteLength === ours.byteLength && timingSafeEqual(given, ours);
}

/** Of base64, percent-encoded; none where it can't be read. */
function bytesOf(signature: string): Buffer {
  try {
    return Buffer.from(decodeURIComponent(signature), "base64");
  } catch {
    return Buffer.alloc(0);
  }
}
