/** What a service's answer means for what it was told. */
import { deliveryWords } from "@/lib/messages/desk/delivery";
import type { PushTarget } from "../../generated/prisma/client";

export type Verdict =
  | { kind: "told" }
  | { kind: "later"; error: string; retryAt: Date | null } // retryAt: until then it wants to be left alone
  | { kind: "refused"; error: string }; // the same would be refused again

const longestRest = 24 * 60 * 60 * 1000; // ms

const passing = new Set([403, 408, 425, 429]); // IndexNow's 403: it has not found the key's file, so far

/** https://www.indexnow.org/documentation names the codes; hubs answer 2xx where they were told. */
export function verdictOf(target: PushTarget, status: number, retryAfter: string | undefined, now: Date): Verdict {
  if (status >= 200 && status < 300) return { kind: "told" };
  const error = sentence(target, status);
  if (status < 500 && !passing.has(status)) return { kind: "refused", error };
  return { kind: "later", error, retryAt: restUntil(retryAfter, now) };
}

function sentence(target: PushTarget, status: number): string {
  if (status === 429) return deliveryWords.rateLimited;
  if (target === "hub") return deliveryWords.hubStatus(status);
  switch (status) {
    case 400:
      return deliveryWords.indexNowInvalid;
    case 403:
      return deliveryWords.indexNowKey;
    case 422:
      return deliveryWords.indexNowUrls;
    default:
      return deliveryWords.indexNowStatus(status);
  }
}

/** Retry-After is a number of seconds or a date (RFC 9110, 10.2.3); null for anything else. */
function restUntil(retryAfter: string | undefined, now: Date): Date | null {
  if (retryAfter === undefined) return null;
  const at = /^\d+$/.test(retryAfter.trim()) ? now.getTime() + Number(retryAfter) * 1000 : Date.parse(retryAfter);
  if (Number.isNaN(at) || at <= now.getTime()) return null;
  return new Date(Math.min(at, now.getTime() + longestRest));
}
