import { admit, answer } from "@/lib/desk-request";
import { refusalWords } from "@/lib/messages/desk/refusal";
import { refused } from "@/lib/newsroom/outcome";
import { seen } from "@/lib/newsroom/seen";
import { isPath } from "@/lib/urls";

/** Whether a page of the paper shows an article now, and how long it took to ask. */
export async function GET(request: Request): Promise<Response> {
  const { searchParams } = new URL(request.url);
  const [id, path] = [searchParams.get("article") ?? "", searchParams.get("path") ?? ""];
  const by = await admit(request, "article.read", id);
  if (!by.ok) return answer(by);
  const found = isPath(path) ? await seen(path, id) : null;
  return answer(found ? { ok: true, value: found } : refused(refusalWords.noSuchPage));
}
