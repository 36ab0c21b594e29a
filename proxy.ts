import { type NextRequest, NextResponse } from "next/server";
import { innerAddress } from "@/lib/inner-address";
import { answerFor } from "@/lib/paper/addresses";
import { brokenPath, gonePath, isPath, missingPath, storedPath } from "@/lib/urls";

/** Pages that the server shows at other addresses, and that say so at their own. */
const standIns: Record<string, number> = { [missingPath]: 404, [brokenPath]: 500 };

/**
 * Answers for the addresses that a page can't: moved (301) and gone (410). The rest goes on to
 * its page, with what its query says moved into the path.
 */
export async function proxy(request: NextRequest): Promise<Response> {
  const { pathname, searchParams } = request.nextUrl;
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
      return NextResponse.next();
    case "inner":
      return NextResponse.rewrite(to(address.path));
    case "redirect":
      return NextResponse.redirect(to(address.to), 301);
    case "missing":
      return NextResponse.rewrite(to("/no/such/address"));
  }
}

// Readers' addresses have no dot; the desk, previews, scripts' addresses and files answer for themselves.
export const config = { matcher: "/((?!_next/|api/|admin|media/|preview/)[^.]*)" };
