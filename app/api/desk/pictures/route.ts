import { answer } from "@/lib/desk-request";
import { authorise } from "@/lib/newsroom/authorise";
import { findPictures } from "@/lib/newsroom/find-pictures";

/** Pictures by the words said of them (`q`), or the newest. */
export async function GET(request: Request): Promise<Response> {
  const by = await authorise("desk.enter");
  if (!by.ok) return answer(by);
  const q = new URL(request.url).searchParams.get("q") ?? "";
  return answer({ ok: true, value: await findPictures(q.slice(0, 200)) });
}
