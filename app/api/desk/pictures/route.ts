import { admit, answer } from "@/lib/desk-request";
import { findPictures } from "@/lib/newsroom/find-pictures";
import { lookedFor } from "@/lib/safe-text";

/** Pictures by the words said of them (`q`), or the newest. */
export async function GET(request: Request): Promise<Response> {
  const by = await admit(request, "desk.enter");
  if (!by.ok) return answer(by);
  const q = lookedFor.parse(new URL(request.url).searchParams.get("q"));
  return answer({ ok: true, value: await findPictures(q) });
}
