"use server";
import { z } from "zod";
import { articleWords } from "@/lib/messages/desk/article";
import { authorise } from "@/lib/newsroom/authorise";
import type { Outcome } from "@/lib/newsroom/outcome";
import { readForm } from "@/lib/newsroom/read-form";
import { linkTranslation, type Translation, unlinkTranslation } from "@/lib/newsroom/translations";
import { identifier } from "@/lib/safe-text";

const twoArticles = z.object({
  articleId: identifier,
  otherId: z.string().min(1, articleWords.chooseTranslationFirst).pipe(identifier),
});

export const linkAction = async (form: FormData): Promise<Outcome<Translation[]>> => changed(form, linkTranslation);

export const unlinkAction = async (form: FormData): Promise<Outcome<Translation[]>> => changed(form, unlinkTranslation);

/** Readers see it at once: it is for whoever may publish. */
async function changed(form: FormData, verb: typeof linkTranslation): Promise<Outcome<Translation[]>> {
  const read = readForm(twoArticles, form);
  if (!read.ok) return read;
  const { articleId, otherId } = read.value;
  const by = await authorise("article.publish", articleId);
  return by.ok ? verb(articleId, otherId, by.value) : by;
}
