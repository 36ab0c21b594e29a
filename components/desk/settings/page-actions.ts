"use server";
import { revalidatePath } from "next/cache";
import { z } from "zod";
import { commonWords } from "@/lib/messages/desk/common";
import { authorise } from "@/lib/newsroom/authorise";
import { formAction } from "@/lib/newsroom/form-action";
import { type Outcome, refused } from "@/lib/newsroom/outcome";
import { createPage, deletePage, type PageAnswer, savePage } from "@/lib/newsroom/pages";
import { newPageForm, pageSave, pageSlug } from "@/lib/settings/page-form";
import { deskPagesPath } from "@/lib/urls";

const pages = { needs: "settings.edit", shownAt: deskPagesPath } as const;

export const createPageAction = async (form: FormData): Promise<Outcome<{ slug: string }>> =>
  formAction(form, { ...pages, shape: newPageForm, verb: createPage });

export const deletePageAction = async (form: FormData): Promise<Outcome<null>> =>
  formAction(form, { ...pages, shape: z.object({ id: pageSlug }), verb: ({ id }, by) => deletePage(id, by) });

export async function savePageAction(sent: unknown): Promise<Outcome<PageAnswer>> {
  const by = await authorise("settings.edit");
  if (!by.ok) return by;
  const read = pageSave.safeParse(sent);
  if (!read.success) {
    const [issue] = read.error.issues;
    return refused(issue?.message ?? commonWords.invalid, String(issue?.path[1] ?? "body"));
  }
  const outcome = await savePage(read.data, by.value);
  if (outcome.ok) revalidatePath(deskPagesPath, "layout");
  return outcome;
}
