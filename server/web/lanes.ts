/** The lanes that requests wait in: what one kind of them takes, no other waits for. */
import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from "node:http";
import { isbot } from "isbot";
import type { Config } from "../../lib/config";
import { isPublicAddress } from "../../lib/network/public-network";
import { homePath } from "../../lib/urls";
import { networkOf } from "../../lib/views/network-of";
import { clientOf } from "../client-hop";
import { type Client, Lane } from "./lane";

export type Lanes = {
  first: Lane; // home, and what changed
  readers: Lane; // pages that are not in memory
  refreshes: Lane; // pages that were sent as they were, made anew behind them: nobody waits
  programs: Lane; // the same for who says that it is a program
  files: Lane; // feeds and what else machines read
  sitemaps: Lane; // their long files
  searches: Lane;
  desk: Lane; // whoever is signed in
  visitors: Lane; // who is not, at what Next answers itself
  signIn: Lane;
  uploads: Lane;
};

/** The lanes before so many processes that render. */
export function openLanes(renders: number): Lanes {
  const lane = (ofEach: number, mostWaiting: number) => new Lane({ atOnce: ofEach * renders, mostWaiting });
  return {
    ...{ first: lane(2, 64), readers: lane(2, 256), programs: lane(1, 64), files: lane(1, 64), searches: lane(1, 64) },
    ...{ refreshes: lane(1, 256), sitemaps: new Lane({ atOnce: 4, mostWaiting: 32 }) },
    ...{ desk: lane(4, 128), visitors: lane(2, 64), signIn: lane(1, 32), uploads: lane(2, 64) },
  };
}

const isFile = (address: string): boolean => /\.(?:xml|json|txt|md|rss|atom|webmanifest)(?:\?|$)/.test(address);

/** The lane in which the page at an address is made for who sends these headers. */
export function laneOfPage(lanes: Lanes, address: string, headers: IncomingHttpHeaders): Lane {
  if (address === homePath) return lanes.first;
  if (isFile(address)) return lanes.files;
  return isbot(headers["user-agent"]) ? lanes.programs : lanes.readers;
}

/** The lane in which Next answers a request; null for its files, which wait for nothing. */
export function laneOfRequest(lanes: Lanes, { url = "", method }: IncomingMessage, isOfDesk: boolean): Lane | null {
  if (url.startsWith("/_next/")) return null;
  if (method === "POST" && url.startsWith("/api/auth/sign-in")) return lanes.signIn;
  if (!isOfDesk) return lanes.visitors;
  const isUpload = method === "POST" && url.startsWith("/api/desk/pictures");
  return isUpload ? lanes.uploads : lanes.desk;
}

/**
 * Who asks. Without a proxy of ours, a private address stands for one that we don't know of, and so for everybody: it
 * is not told apart.
 */
export function clientFor(
  request: IncomingMessage,
  response: ServerResponse,
  trust: Pick<Config, "trustsProxy">,
): Client {
  const address = clientOf(request, trust);
  const isKnown = address !== undefined && (trust.trustsProxy || isPublicAddress(address));
  const left = new AbortController();
  response.once("close", () => left.abort());
  return { network: isKnown ? networkOf(address) : null, signal: left.signal };
}
