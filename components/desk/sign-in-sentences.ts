import { peopleWords } from "@/lib/messages/desk/people";
import { failureOf } from "./auth-client";

/** Why a sign-in was refused, and what to do, by the status of the answer. */
export function sentenceOf(status: number, siteUrl: string): string {
  const failure = failureOf(status);
  if (failure) return failure;
  switch (status) {
    case 400:
      return peopleWords.emailInvalid;
    case 401:
      return peopleWords.wrongCredentials;
    case 403: // Better Auth refuses a sign-in from a page at another origin
      return peopleWords.wrongOrigin(siteUrl);
    case 429:
      return peopleWords.tooManyAttempts;
    default:
      return peopleWords.signInFailed(status);
  }
}

const noPasskey = peopleWords.noPasskeyFound;

/** As `sentenceOf`, for a passkey. */
export const passkeySentenceOf = (status: number, siteUrl: string): string =>
  failureOf(status) !== null || status === 403 ? sentenceOf(status, siteUrl) : noPasskey;
