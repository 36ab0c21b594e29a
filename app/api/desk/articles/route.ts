import { z } from "zod";
import { admit, answer } from "@/lib/desk-request";
import { findArticles, suggestArticles } from "@/lib/newsroom/find-articles";
import { identifier, lookedFor } from "@/lib/safe-text";

const query = z.object({
  q: lookedFor,
  for: identifier.nullable().catch(null),
});

/** Published articles by words (`q`), or suggestions for an article (`for`); none where neither is given. */
export async function GET(request: Request): Promise<Response> {
  const asked = query.parse(Object.fromEntries(new URL(request.url).searchParams));
  const about = asked.q === "" ? asked.for : null;
  const by = about === null ? await admit(request, "desk.enter") : await admit(request, "article.read", about);
  if (!by.ok) return answer(by);
  if (about !== null) return answer({ ok: true, value: await suggestArticles(about) });
  return answer({ ok: true, value: asked.q === "" ? [] : await findArticles(asked.q) });
}
