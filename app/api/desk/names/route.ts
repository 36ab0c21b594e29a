import { z } from "zod";
import { admit, answer } from "@/lib/desk-request";
import { refusalWords } from "@/lib/messages/desk/refusal";
import { findNames, namedKind, namesById } from "@/lib/newsroom/find-names";
import { done, refused } from "@/lib/newsroom/outcome";
import { identifier, lookedFor } from "@/lib/safe-text";

const query = z.object({ of: namedKind, q: lookedFor, ids: z.array(identifier).max(100) });

/** Authors, topics or people (`of`) by letters of their names (`q`), or those with these ids (`id`, many). */
export async function GET(request: Request): Promise<Response> {
  const by = await admit(request, "desk.enter");
  if (!by.ok) return answer(by);
  const { searchParams } = new URL(request.url);
  const asked = query.safeParse({ ...Object.fromEntries(searchParams), ids: searchParams.getAll("id") });
  if (!asked.success) return answer(refused(refusalWords.namesRequest));
  const { of, q, ids } = asked.data;
  // People and their addresses are for whoever may look them up in the audit.
  if (of === "person") {
    const auditor = await admit(request, "audit.read");
    if (!auditor.ok) return answer(auditor);
  }
  return answer(done(ids.length > 0 ? await namesById(of, ids) : await findNames(of, q)));
}
