import { counted } from "./counted";

/** The delivery log: what hubs and search engines were notified of. */
export const deliveryWords = {
  deliveryLog: "Delivery log",
  notSetUp:
    "No notifications are sent: neither a WebSub hub nor IndexNow is set up, or the site is not on the public internet.",
  text: "Notifications to hubs and search engines about changed articles in the last 30 days, newest first.",
  setUnder: "Admins can change this under",
  searchAndFeeds: "Search engines and feeds",
  noDeliveries: "No deliveries yet.",
  noResponse: "no response",
  sendAgain: "Send again",
  sendingAgain: "Queued.",
  more: (count: number) => `and ${count} more`,
  pending: "Pending notifications",
  pendingUrls: (count: number) => counted(count, "URL pending", "URLs pending"),
  nextAttempt: "Next attempt:",
  webSubHub: "WebSub hub",
  indexNow: "IndexNow",
  tooOld: "This delivery is too old to send again.",
  timedOut: (seconds: number) => `No response within ${seconds} s.`,
  unreachable: (reason: string) => `Could not connect (${reason}).`,
  rateLimited: "The service asked for fewer requests (429).",
  hubStatus: (status: number) => `The hub responded with ${status}.`,
  indexNowInvalid: "IndexNow rejected the request (400). Check its endpoint URL in the settings.",
  indexNowKey: "IndexNow rejected the key (403). The key’s file must be reachable from the internet.",
  indexNowUrls: "IndexNow says that these URLs don’t belong to this site (422). Check SITE_URL.",
  indexNowStatus: (status: number) => `IndexNow responded with ${status}.`,
};
