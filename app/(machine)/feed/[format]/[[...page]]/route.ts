import { config } from "@/lib/config";
import { atom } from "@/lib/feeds/atom";
import { type FeedDocument, feedDocument } from "@/lib/feeds/feed-document";
import { jsonFeed } from "@/lib/feeds/json-feed";
import { rss } from "@/lib/feeds/rss";
import { type FeedPage, feedOf } from "@/lib/paper/feed";
import { site } from "@/lib/paper/site";
import { type FeedFormat, slugFrom } from "@/lib/urls";

const forms: Record<FeedFormat, { type: string; write: (feed: FeedDocument) => string }> = {
  xml: { type: "application/rss+xml; charset=utf-8", write: rss },
  atom: { type: "application/atom+xml; charset=utf-8", write: atom },
  json: { type: "application/feed+json; charset=utf-8", write: jsonFeed },
};
const isFormat = (format: string): format is FeedFormat => Object.hasOwn(forms, format);

type Context = RouteContext<"/feed/[format]/[[...page]]">;

/** The feed of a page that lists stories, in one of its three forms. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { format, page } = await params;
  const asked = feedPageOf(page ?? []);
  const [paper, feed] = await Promise.all([site(), asked && feedOf(asked)]);
  if (!feed || !isFormat(format)) return new Response("There is no feed at this address.\n", { status: 404 });

  const document = feedDocument(feed, format, { site: paper, origin: config().siteUrl, hub: paper.hub });
  const { type, write } = forms[format];
  return new Response(write(document), {
    headers: { "content-type": type, "last-modified": document.updatedAt.toUTCString() },
  });
}

function feedPageOf(segments: string[]): FeedPage | null {
  const [first, second, ...rest] = segments;
  if (first === undefined) return { kind: "home" };
  if (second === undefined) {
    if (first === "corrections") return { kind: "corrections" };
    const slug = slugFrom(first);
    return slug === null ? null : { kind: "section", slug };
  }
  const slug = slugFrom(second);
  const isList = first === "topic" || first === "author";
  return isList && slug !== null && rest.length === 0 ? { kind: first, slug } : null;
}
