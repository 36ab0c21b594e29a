import { z } from "zod";
import { admit, answer, readJson } from "@/lib/desk-request";
import { leave, present } from "@/lib/newsroom/presence";
import { identifier } from "@/lib/safe-text";

const word = z.object({ tab: identifier.min(8), isLeaving: z.boolean().default(false) });

/** "I have this open": every few seconds from each tab, and once more when it closes. */
export async function POST(
  request: Request,
  { params }: RouteContext<"/api/desk/articles/[id]/presence">,
): Promise<Response> {
  const { id } = await params;
  const by = await admit(request, "article.read", id);
  if (!by.ok) return answer(by);
  const sent = await readJson(request, word);
  if (!sent.ok) return answer(sent);
  const { tab, isLeaving } = sent.value;
  if (isLeaving) await leave(id, tab);
  return answer({ ok: true, value: isLeaving ? null : await present(id, tab, by.value) });
}
