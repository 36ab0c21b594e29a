/** Who is told of changes, and in which words: a WebSub hub of feeds, IndexNow of articles. */
import { config } from "../../config";
import { db } from "../../db";
import type { Prisma } from "../../generated/prisma/client";
import { PushTarget } from "../../generated/prisma/enums";
import { isLoopbackUrl } from "../../network/public-network";
import { absoluteUrl, indexNowKeyPath, type Path } from "../../urls";

export const pushTargets = Object.values(PushTarget);

export type Service = {
  target: PushTarget;
  endpoint: URL;
  mostAtOnce: number; // addresses in a request
  message: (paths: Path[]) => { type: string; body: string };
};

/** The services that the settings name; none where nothing is set, or where this paper is not on the web yet. */
export async function servicesToTell(client: Prisma.TransactionClient = db()): Promise<Service[]> {
  const settings = await client.settings.findFirst({
    select: { webSubHub: true, indexNow: true, indexNowKey: true, indexNowEndpoint: true },
  });
  if (!settings) return [];
  const { webSubHub, indexNow, indexNowKey, indexNowEndpoint } = settings;
  const services = [
    ...(webSubHub ? [hub(new URL(webSubHub))] : []),
    ...(indexNow && indexNowKey ? [indexNowService(new URL(indexNowEndpoint), indexNowKey)] : []),
  ];
  return services.filter(({ endpoint }) => isToBeTold(endpoint));
}

/** A paper on somebody's own machine doesn't announce itself to the world. */
const isToBeTold = (endpoint: URL): boolean =>
  isLoopbackUrl(endpoint) ? config().pushesToLoopback : !isLoopbackUrl(new URL(config().siteUrl));

/** WebSub leaves to hubs how they are told; they take PubSubHubbub's ping, which names each feed that changed (0.4, 7.1). */
const hub = (endpoint: URL): Service => ({
  target: "hub",
  endpoint,
  mostAtOnce: 100,
  message: (paths) => ({
    type: "application/x-www-form-urlencoded",
    body: new URLSearchParams([
      ["hub.mode", "publish"],
      ...paths.map((path) => ["hub.url", absoluteUrl(config().siteUrl, path)]),
    ]).toString(),
  }),
});

/** https://www.indexnow.org/documentation: at most 10,000 addresses in a request. */
const indexNowService = (endpoint: URL, key: string): Service => ({
  target: "index_now",
  endpoint,
  mostAtOnce: 10_000,
  message: (paths) => {
    const { siteUrl } = config();
    const keyLocation = absoluteUrl(siteUrl, indexNowKeyPath(key));
    const urlList = paths.map((path) => absoluteUrl(siteUrl, path));
    return {
      type: "application/json; charset=utf-8",
      body: JSON.stringify({ host: new URL(siteUrl).host, key, keyLocation, urlList }),
    };
  },
});
