import { admit, answer } from "@/lib/desk-request";
import { done } from "@/lib/newsroom/outcome";
import { toldOf } from "@/lib/newsroom/push/told";

/** Whether hubs and search engines were told of an article's last change. */
export async function GET(request: Request): Promise<Response> {
  const id = new URL(request.url).searchParams.get("article") ?? "";
  const by = await admit(request, "article.read", id);
  return answer(by.ok ? done(await toldOf(id)) : by);
}
