import { z } from "zod";
import { authorise } from "@/lib/newsroom/authorise";
import { findArticles, suggestArticles } from "@/lib/newsroom/find-articles";
import { jsonAnswer, refusalAnswer } from "@/lib/newsroom/json-answer";

const query = z.object({
  q: z.string().trim().max(200).catch(""),
  for: z.string().min(1).max(100).nullable().catch(null),
});

/** Published articles by words (`q`), or suggestions for an article (`for`); none where neither is given. */
export async function GET(request: Request): Promise<Response> {
  const asked = query.parse(Object.fromEntries(new URL(request.url).searchParams));
  if (asked.q === "" && asked.for !== null) {
    const by = await authorise("article.read", asked.for);
    return by.ok ? jsonAnswer(await suggestArticles(asked.for)) : refusalAnswer(by);
  }
  const by = await authorise("desk.enter");
  if (!by.ok) return refusalAnswer(by);
  return jsonAnswer(asked.q === "" ? [] : await findArticles(asked.q));
}
