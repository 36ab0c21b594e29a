"use server";
import { z } from "zod";
import { articleContent } from "@/lib/article-content";
import { authorise } from "@/lib/newsroom/authorise";
import { type Outcome, refused } from "@/lib/newsroom/outcome";
import { restoreRevision } from "@/lib/newsroom/restore-revision";
import { readDraft, type SaveAnswer, saveDraft } from "@/lib/newsroom/save-draft";
import { identifier } from "@/lib/safe-text";

const asked = z.object({
  articleId: identifier,
  number: z.int().min(1),
  what: z.union([z.literal("all"), articleContent.keyof()]),
});

/** Saves the article with a revision's words in it: a change like any other, undone like any other. */
export async function bringBack(articleId: string, number: number, what: string): Promise<Outcome<SaveAnswer>> {
  const parsed = asked.safeParse({ articleId, number, what });
  if (!parsed.success) return refused("There is no such revision.");
  const by = await authorise("article.edit", articleId);
  if (!by.ok) return by;
  const { version: baseVersion } = await readDraft(articleId);
  const fields = parsed.data.what === "all" ? "all" : [parsed.data.what];
  const content = await restoreRevision(articleId, number, fields, by.value);
  return content.ok ? saveDraft(articleId, { baseVersion, content: content.value }, by.value) : content;
}
