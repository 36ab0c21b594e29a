/** What a service's answer means for what it was told. */
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
  if (status === 429) return "It asks for fewer requests (429).";
  if (target === "hub") return `The hub answered ${status}.`;
  switch (status) {
    case 400:
      return "IndexNow can’t read what was sent (400). Check its address in the settings.";
    case 403:
      return "IndexNow doesn’t accept the key (403): its file must be within reach of the web.";
    case 422:
      return "IndexNow says that these addresses are not this site’s (422). Check SITE_URL.";
    default:
      return `IndexNow answered ${status}.`;
  }
}

/** Retry-After is a number of seconds or a date (RFC 9110, 10.2.3); null for anything else. */
function restUntil(retryAfter: string | undefined, now: Date): Date | null {
  if (retryAfter === undefined) return null;
  const at = /^\d+$/.test(retryAfter.trim()) ? now.getTime() + Number(retryAfter) * 1000 : Date.parse(retryAfter);
  if (Number.isNaN(at) || at <= now.getTime()) return null;
  return new Date(Math.min(at, now.getTime() + longestRest));
}
