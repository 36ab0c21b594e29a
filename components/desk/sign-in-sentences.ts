import { failureOf } from "./auth-client";

/** Why a sign-in was refused, and what to do, by the status of the answer. */
export function sentenceOf(status: number, siteUrl: string): string {
  const failure = failureOf(status);
  if (failure) return failure;
  switch (status) {
    case 400:
      return "This is not a whole email address. Check it, and try again.";
    case 401:
      return "This email and password don’t go together. Check both, and try again.";
    case 403: // Better Auth refuses a sign-in from a page at another origin
      return `The desk takes no sign-in at this address. Open it at ${siteUrl}, and sign in there.`;
    case 429:
      return "Too many attempts. Try again in a quarter of an hour.";
    default:
      return `The desk couldn’t sign you in (${status}). Load the page again, and try once more.`;
  }
}

const noPasskey = "No passkey of yours was found for this site. Sign in with your password.";

/** As `sentenceOf`, for a passkey. */
export const passkeySentenceOf = (status: number, siteUrl: string): string =>
  failureOf(status) !== null || status === 403 ? sentenceOf(status, siteUrl) : noPasskey;
