import { z } from "zod";
import { articleContent } from "@/lib/article-content";
import { admit, answer, readJson } from "@/lib/desk-request";
import { keepDisputed } from "@/lib/newsroom/keep-disputed";
import { readDraft, saveDraft } from "@/lib/newsroom/save-draft";

type Context = RouteContext<"/api/desk/articles/[id]/draft">;

const save = z.object({ baseVersion: z.int32().min(1), content: articleContent });
const disputed = z.object({ revision: z.int32().min(1).nullable(), content: articleContent });

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

/** Keeps words that wait for a choice as a revision, beside the working copy. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { id } = await params;
  const by = await admit(request, "article.edit", id);
  if (!by.ok) return answer(by);
  const sent = await readJson(request, disputed);
  return answer(sent.ok ? await keepDisputed(id, sent.value, by.value) : sent);
}
