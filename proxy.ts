import { type NextRequest, NextResponse } from "next/server";
import { resolveAddress } from "@/lib/addresses/resolve-address";
import { prefersMarkdown } from "@/lib/crawlers/prefers-markdown";
import { previewByToken } from "@/lib/newsroom/preview-links";
import { brokenPath, gonePath, innerMarkdownPath, isArticlePath, missingPath, previewPath } from "@/lib/urls";

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
  const status = standIns[pathname];
  if (status) return NextResponse.next({ status });

  const to = (path: string) => new URL(path, request.nextUrl);
  const answer = await resolveAddress(pathname, searchParams);
  switch (answer.kind) {
    case "live": {
      const isMarkdown = isArticlePath(answer.path) && prefersMarkdown(request.headers.get("accept"));
      const path = isMarkdown ? innerMarkdownPath(answer.path) : answer.path;
      return path === pathname ? NextResponse.next() : NextResponse.rewrite(to(path));
    }
    case "moved":
      return NextResponse.redirect(to(answer.to), 301);
    case "gone":
      if (answer.path === null || pathname.endsWith(".md"))
        return new Response("What was here has been taken down.\n", { status: 410 });
      return NextResponse.rewrite(to(gonePath(answer.path)), { status: 410 });
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

// All but the desk, scripts' addresses, pictures and Next's files, which answer for themselves, and pages whose addresses
// the web process has resolved (server/render/ask-next.ts).
export const config = {
  matcher: [
    {
      source: "/((?!_next/|api/|admin(?:/|$)|media/).*)",
      missing: [{ type: "header", key: "x-dateline-asker" }],
    },
  ],
};
