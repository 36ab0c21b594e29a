import { type NextRequest, NextResponse } from "next/server";
import { innerAddress } from "@/lib/inner-address";
import { previewByToken } from "@/lib/newsroom/preview-links";
import { answerFor } from "@/lib/paper/addresses";
import { prefersMarkdown } from "@/lib/prefers-markdown";
import {
  brokenPath,
  gonePath,
  innerMarkdownPath,
  isArticlePath,
  isPath,
  markdownPath,
  missingPath,
  type Path,
  previewPath,
  storedPath,
} from "@/lib/urls";

/** Pages that the server shows at other addresses, and that say so at their own. */
const standIns: Record<string, number> = { [missingPath]: 404, [brokenPath]: 500 };

const noAddress = "/no/such/address";

/**
 * Answers for the addresses that a page can't: moved (301) and gone (410). The rest goes on to
 * its page, with what its query says moved into the path.
 */
export async function proxy(request: NextRequest): Promise<Response> {
  const { pathname, searchParams } = request.nextUrl;
  if (pathname.startsWith(previewPath(""))) return previewAnswer(request); // its address is a key: looked up nowhere else
  if (pathname.endsWith(".md")) return markdownAnswer(request);
  const to = (path: string) => new URL(path, request.nextUrl);

  const status = standIns[pathname];
  if (status) return NextResponse.next({ status });
  const path = isPath(pathname) ? storedPath(pathname) : pathname;
  const answer = await answerFor(path);
  if (answer?.kind === "moved") return NextResponse.redirect(to(answer.to), 301);
  if (answer?.kind === "gone") return NextResponse.rewrite(to(gonePath(path)), { status: 410 });

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

/** A preview that a link opens. Asked here, since a page made at its request has answered 200 before it knows. */
async function previewAnswer({ nextUrl }: NextRequest): Promise<Response> {
  const token = nextUrl.pathname.slice(previewPath("").length);
  if (await previewByToken(token)) return NextResponse.next();
  return NextResponse.rewrite(new URL(noAddress, nextUrl));
}

// Readers' addresses have no dot, but for an article's Markdown; the desk, scripts' addresses and files answer for themselves.
export const config = {
  matcher: ["/((?!_next/|api/|admin|media/)[^.]*)", "/((?!_next/|api/|admin|media/)[^.]*\\.md)", "/preview/:path*"],
};
