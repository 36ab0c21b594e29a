import { authorise } from "@/lib/newsroom/authorise";
import { findPictures } from "@/lib/newsroom/find-pictures";
import { jsonAnswer, refusalAnswer } from "@/lib/newsroom/json-answer";

/** Pictures by the words said of them (`q`), or the newest. */
export async function GET(request: Request): Promise<Response> {
  const by = await authorise("desk.enter");
  if (!by.ok) return refusalAnswer(by);
  const q = new URL(request.url).searchParams.get("q") ?? "";
  return jsonAnswer(await findPictures(q.slice(0, 200)));
}
