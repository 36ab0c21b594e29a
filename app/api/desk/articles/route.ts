import { z } from "zod";
import { answer } from "@/lib/desk-request";
import { authorise } from "@/lib/newsroom/authorise";
import { findArticles, suggestArticles } from "@/lib/newsroom/find-articles";

const query = z.object({
  q: z.string().trim().max(200).catch(""),
  for: z.string().min(1).max(100).nullable().catch(null),
});

/** Published articles by words (`q`), or suggestions for an article (`for`); none where neither is given. */
export async function GET(request: Request): Promise<Response> {
  const asked = query.parse(Object.fromEntries(new URL(request.url).searchParams));
  const about = asked.q === "" ? asked.for : null;
  const by = about === null ? await authorise("desk.enter") : await authorise("article.read", about);
  if (!by.ok) return answer(by);
  if (about !== null) return answer({ ok: true, value: await suggestArticles(about) });
  return answer({ ok: true, value: asked.q === "" ? [] : await findArticles(asked.q) });
}
