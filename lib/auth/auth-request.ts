import { refusalWords } from "@/lib/messages/desk/refusal";

/** Refuses requests that Better Auth would fail on. It would answer 500 and log our fault. */

type Refusal = { status: 400 | 404 | 415; message: string };

/** Where Better Auth answers, of all that it knows: what the desk's pages ask. The rest is the desk's own verbs. */
const known: ReadonlySet<string> = new Set(
  [
    ...["sign-in/email", "sign-out", "get-session", "two-factor/verify-totp", "two-factor/verify-backup-code"],
    ...["passkey/generate-authenticate-options", "passkey/verify-authentication"],
    ...["passkey/generate-register-options", "passkey/verify-registration"],
  ].map((path) => `/api/auth/${path}`),
);

// PostgreSQL keeps neither a NUL nor half a character, and nobody can type either.
const isUnfit = (text: string): boolean => text.includes("\0") || !text.isWellFormed();

const malformed: Refusal = { status: 400, message: refusalWords.unreadable };
const unknown: Refusal = { status: 404, message: refusalWords.nothingHere };
const notJson: Refusal = { status: 415, message: refusalWords.sendJson };

/** Why a request to sign in, or about an account, is refused; null where it is not. */
export function refusalOfAuth(address: string, contentType: string | null, body: string): Refusal | null {
  const { pathname, searchParams } = new URL(address);
  // Better Auth's limiter keeps a row for each address of a path, however long.
  if (!known.has(pathname)) return unknown;
  if ([...searchParams].flat().some(isUnfit)) return malformed;
  if (body === "") return null;
  if (!/^application\/json\b/i.test(contentType ?? "")) return notJson;
  return isFit(body) ? null : malformed;
}

/** True for JSON of an object whose texts can all be kept. */
function isFit(json: string): boolean {
  let isKept = true;
  try {
    const value: unknown = JSON.parse(json, (name, each: unknown) => {
      if (isUnfit(name) || (typeof each === "string" && isUnfit(each))) isKept = false;
      return each;
    });
    return isKept && typeof value === "object" && value !== null && !Array.isArray(value);
  } catch {
    return false; // not JSON, or nested too deep to be read
  }
}
