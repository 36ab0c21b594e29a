import { admit, answer } from "@/lib/desk-request";
import { findStories } from "@/lib/newsroom/front/find-stories";
import { done } from "@/lib/newsroom/outcome";
import { lookedFor } from "@/lib/safe-text";

/** Stories for a front by words (`q`): published or scheduled; the newest where there are no words. */
export async function GET(request: Request): Promise<Response> {
  const by = await admit(request, "front.edit");
  if (!by.ok) return answer(by);
  return answer(done(await findStories(lookedFor.parse(new URL(request.url).searchParams.get("q")))));
}
