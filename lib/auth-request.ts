/** Refuses requests that Better Auth would fail on. It would answer 500 and log our fault. */

type Refusal = { status: 400 | 415; message: string };

// PostgreSQL keeps neither a NUL nor half a character, and nobody can type either.
const isUnfit = (text: string): boolean => text.includes("\0") || !text.isWellFormed();

const malformed: Refusal = { status: 400, message: "This can’t be read. Reload the page and try again." };
const notJson: Refusal = { status: 415, message: "Send this as JSON." };

/** Why a request to sign in, or about an account, is refused; null where it is not. */
export function refusalOfAuth(address: string, contentType: string | null, body: string): Refusal | null {
  if ([...new URL(address).searchParams].flat().some(isUnfit)) return malformed;
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
