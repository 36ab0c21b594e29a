"use server";
import { z } from "zod";
import { articleContent } from "@/lib/article-content";
import { articleWords } from "@/lib/messages/desk/article";
import { authorise } from "@/lib/newsroom/authorise";
import { type Outcome, refused } from "@/lib/newsroom/outcome";
import { restoreRevision, restoreSchedule } from "@/lib/newsroom/restore-revision";
import { identifier } from "@/lib/safe-text";

const asked = z.object({
  articleId: identifier,
  number: z.int32().min(1),
  seen: z.int32(),
  what: z.union([z.literal("all"), z.literal("schedule"), articleContent.keyof()]),
});

/**
 * Brings back a revision, one field of it, or its schedule: a change like any other, undone like any other. `seen` is
 * the version of the article that the page showed.
 */
export async function bringBack(
  articleId: string,
  number: number,
  seen: number,
  what: string,
): Promise<Outcome<unknown>> {
  const parsed = asked.safeParse({ articleId, number, seen, what });
  if (!parsed.success) return refused(articleWords.revisionMissing);
  const wanted = parsed.data.what;
  const by = await authorise(wanted === "schedule" ? "article.schedule" : "article.edit", articleId);
  if (!by.ok) return by;
  if (wanted === "schedule") return restoreSchedule(articleId, number, by.value, seen);
  return restoreRevision(articleId, number, wanted === "all" ? "all" : [wanted], by.value, seen);
}
