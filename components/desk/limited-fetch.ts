/** Requests that end: a connection may be lost without a sign, and a browser waits for its answer for minutes. */

type Fetch = (input: RequestInfo | URL, init?: RequestInit) => Promise<Response>;

const longestWait = 20_000; // ms: a save without an answer is sent again, and the server has given it up by then
const longestAction = 60_000; // ms: the slowest changes many articles at once

/** A fetch that fails where the whole answer takes longer than this (ms), as where the server can't be reached. */
export const limited =
  (ask: Fetch, longest: number): Fetch =>
  (input, init) => {
    const late = AbortSignal.timeout(longest);
    return ask(input, { ...init, signal: init?.signal ? AbortSignal.any([init.signal, late]) : late });
  };

/** The fetch of the desk's own addresses. */
export const askDesk = limited((input, init) => fetch(input, init), longestWait);

/**
 * A fetch that limits server actions, and passes anything else on. Next sends one action at a time:
 * one without an answer would hold up all that come after it.
 */
export function limitingActions(ask: Fetch, longest = longestAction): Fetch {
  const limitedAsk = limited(ask, longest);
  return (input, init) => (new Headers(init?.headers).has("next-action") ? limitedAsk : ask)(input, init);
}
