import { z } from "zod";
import { articleContent } from "@/lib/article-content";
import { admit, answer, readJson } from "@/lib/desk-request";
import { readDraft, saveDraft } from "@/lib/newsroom/save-draft";

type Context = RouteContext<"/api/desk/articles/[id]/draft">;

const save = z.object({ baseVersion: z.int().min(1), content: articleContent });

/** The working copy as it stands: asked for when somebody else has saved. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { id } = await params;
  const by = await admit(request, "article.read", id);
  return answer(by.ok ? { ok: true, value: await readDraft(id) } : by);
}

/** Keeps the working copy; called within two seconds of each change. */
export async function PUT(request: Request, { params }: Context): Promise<Response> {
  const { id } = await params;
  const by = await admit(request, "article.edit", id);
  if (!by.ok) return answer(by);
  const sent = await readJson(request, save);
  return answer(sent.ok ? await saveDraft(id, sent.value, by.value) : sent);
}
