"use server";
import { z } from "zod";
import { articleContent } from "@/lib/article-content";
import { authorise } from "@/lib/newsroom/authorise";
import { type Outcome, refused } from "@/lib/newsroom/outcome";
import { restored, revisionContent } from "@/lib/newsroom/revisions";
import { readDraft, type SaveAnswer, saveDraft } from "@/lib/newsroom/save-draft";

const asked = z.object({
  articleId: z.string().min(1).max(100),
  number: z.int().min(1),
  what: z.union([z.literal("all"), articleContent.keyof()]),
});

/** Saves the article with a revision's words in it: a change like any other, undone like any other. */
export async function restoreRevision(articleId: string, number: number, what: string): Promise<Outcome<SaveAnswer>> {
  const parsed = asked.safeParse({ articleId, number, what });
  if (!parsed.success) return refused("There is no such revision.");
  const by = await authorise("article.edit", articleId);
  if (!by.ok) return by;
  const then = await revisionContent(articleId, number);
  if (!then) return refused("There is no such revision: autosaves older than a day are thinned to one an hour.");
  const { version, content } = await readDraft(articleId);
  const fields = parsed.data.what === "all" ? "all" : [parsed.data.what];
  return saveDraft(articleId, { baseVersion: version, content: restored(content, then, fields) }, by.value);
}
