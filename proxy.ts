import { type NextRequest, NextResponse } from "next/server";
import { innerAddress } from "@/lib/inner-address";
import { previewByToken } from "@/lib/newsroom/preview-links";
import { answerFor } from "@/lib/paper/addresses";
import { brokenPath, feedAt, feedPath, gonePath, isPath, missingPath, previewPath, storedPath } from "@/lib/urls";

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
  const to = (path: string) => new URL(path, request.nextUrl);

  const status = standIns[pathname];
  if (status) return NextResponse.next({ status });
  const path = isPath(pathname) ? storedPath(pathname) : pathname;
  const feed = feedAt(path); // goes where its page goes
  const answer = await answerFor(feed?.page ?? path);
  if (answer?.kind === "moved") {
    return NextResponse.redirect(to(feed ? feedPath(answer.to, feed.format) : answer.to), 301);
  }
  if (answer?.kind === "gone") return NextResponse.rewrite(to(gonePath(path)), { status: 410 });

  const address = innerAddress(pathname, searchParams);
  switch (address.kind) {
    case "as-is":
      return NextResponse.next();
    case "inner":
      return NextResponse.rewrite(to(address.path));
    case "redirect":
      return NextResponse.redirect(to(address.to), 301);
    case "missing":
      return NextResponse.rewrite(to(noAddress));
  }
}

/** A preview that a link opens. Asked here, since a page made at its request has answered 200 before it knows. */
async function previewAnswer({ nextUrl }: NextRequest): Promise<Response> {
  const token = nextUrl.pathname.slice(previewPath("").length);
  if (await previewByToken(token)) return NextResponse.next();
  return NextResponse.rewrite(new URL(noAddress, nextUrl));
}

// Readers' addresses have no dot, but for feeds; the desk, scripts' addresses and files answer for themselves.
export const config = {
  matcher: ["/((?!_next/|api/|admin|media/)[^.]*)", "/(.*feed\\.(?:xml|atom|json))", "/preview/:path*"],
};
