import { type NextRequest, NextResponse } from "next/server";
import { innerAddress } from "@/lib/inner-address";
import { legacyAddress } from "@/lib/legacy-addresses";
import { previewByToken } from "@/lib/newsroom/preview-links";
import { answerFor } from "@/lib/paper/addresses";
import { legacyAnswer } from "@/lib/paper/legacy";
import { prefersMarkdown } from "@/lib/prefers-markdown";
import {
  brokenPath,
  feedAt,
  feedPath,
  gonePath,
  innerMarkdownPath,
  isArticlePath,
  isPath,
  markdownPath,
  missingPath,
  type Path,
  previewPath,
  storedPath,
  withoutEndSlash,
} from "@/lib/urls";

/** Pages that the server shows at other addresses, and that say so at their own. */
const standIns: Record<string, number> = { [missingPath]: 404, [brokenPath]: 503 };

const noAddress = "/no/such/address";

/**
 * Answers for the addresses that a page can't: moved (301), gone (410), and those of the site that
 * stood here before. The rest goes on to its page, with what its query says moved into the path.
 */
export async function proxy(request: NextRequest): Promise<Response> {
  const { pathname, searchParams } = request.nextUrl;
  if (pathname.startsWith(previewPath(""))) return previewAnswer(request); // its address is a key: looked up nowhere else
  if (pathname.endsWith(".md")) return markdownAnswer(request);
  const to = (path: string) => new URL(path, request.nextUrl);

  const status = standIns[pathname];
  if (status) return NextResponse.next({ status });
  const path = isPath(pathname) ? storedPath(withoutEndSlash(pathname)) : pathname;
  const feed = feedAt(path); // goes where its page goes
  const answer = await answerFor(feed?.page ?? path);
  if (answer?.kind === "moved") {
    return NextResponse.redirect(to(feed ? feedPath(answer.to, feed.format) : answer.to), 301);
  }
  if (answer?.kind === "gone") return NextResponse.rewrite(to(gonePath(feed?.page ?? path)), { status: 410 });
  const former = await formerAnswer(request);
  if (former) return former;

  const address = innerAddress(pathname, searchParams);
  switch (address.kind) {
    case "as-is":
      return isPath(pathname) && isArticlePath(pathname) ? articleAnswer(request, pathname) : NextResponse.next();
    case "inner":
      return NextResponse.rewrite(to(address.path));
    case "redirect":
      return NextResponse.redirect(to(address.to), 301);
    case "missing":
      return NextResponse.rewrite(to(noAddress));
  }
}

/** An article in the form that is asked for: a page, or Markdown. */
function articleAnswer(request: NextRequest, path: Path): Response {
  if (!prefersMarkdown(request.headers.get("accept"))) return NextResponse.next();
  return NextResponse.rewrite(new URL(innerMarkdownPath(path), request.nextUrl));
}

/** The address of an article's Markdown: it moves and goes with its article. */
async function markdownAnswer({ nextUrl }: NextRequest): Promise<Response> {
  const path = nextUrl.pathname.slice(0, -".md".length);
  if (!isPath(path) || !isArticlePath(path)) return NextResponse.rewrite(new URL(noAddress, nextUrl));
  const answer = await answerFor(storedPath(path));
  if (answer?.kind === "gone") return new Response("This story has been taken down.\n", { status: 410 });
  if (answer?.kind !== "moved") return NextResponse.rewrite(new URL(innerMarkdownPath(path), nextUrl));
  const end = isArticlePath(answer.to) ? markdownPath(answer.to) : answer.to;
  return NextResponse.redirect(new URL(end, nextUrl), 301);
}

/** What an address of the site that stood here before leads to, in one step; null for one that is ours. */
async function formerAnswer({ nextUrl }: NextRequest): Promise<Response | null> {
  const { pathname, searchParams } = nextUrl;
  const asked = legacyAddress(pathname, searchParams);
  if (!asked) return null;
  const answer = await legacyAnswer(asked);
  if (!answer) return NextResponse.rewrite(new URL(noAddress, nextUrl));
  if (answer.kind === "gone") {
    if (answer.path) return NextResponse.rewrite(new URL(gonePath(answer.path), nextUrl), { status: 410 });
    return new Response("There is nothing at this address any more.\n", { status: 410 });
  }
  if (answer.to === pathname && !searchParams.has("amp")) return null;

  const to = new URL(answer.to, nextUrl);
  if (isPath(pathname) && answer.to === withoutEndSlash(pathname)) to.search = withoutAmp(searchParams);
  return NextResponse.redirect(to, 301);
}

function withoutAmp(query: URLSearchParams): string {
  const rest = new URLSearchParams(query);
  rest.delete("amp");
  return rest.toString();
}

/** A preview that a link opens. Asked here, since a page made at its request has answered 200 before it knows. */
async function previewAnswer({ nextUrl }: NextRequest): Promise<Response> {
  const token = nextUrl.pathname.slice(previewPath("").length);
  if (await previewByToken(token)) return NextResponse.next();
  return NextResponse.rewrite(new URL(noAddress, nextUrl));
}

// Readers' addresses have no dot, but for feeds, an article's Markdown and a former site's; the desk, scripts' addresses
// and files answer for themselves.
export const config = {
  matcher: [
    "/((?!_next/|api/|admin(?:/|$)|media/)[^.]*)",
    "/((?!_next/|api/|admin/|media/)[^.]*\\.md)",
    "/(.*feed\\.(?:xml|atom|json))",
    "/index.php/:path*",
    "/preview/:path*",
  ],
};
