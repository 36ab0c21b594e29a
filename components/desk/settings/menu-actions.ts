"use server";
import { revalidatePath } from "next/cache";
import { commonWords } from "@/lib/messages/desk/common";
import { authorise } from "@/lib/newsroom/authorise";
import { type Outcome, refused } from "@/lib/newsroom/outcome";
import { type MenuAnswer, saveMenu } from "@/lib/newsroom/save-paper";
import { menuSave } from "@/lib/settings/menu";
import { deskMenusPath } from "@/lib/urls";

export async function saveMenuAction(sent: unknown): Promise<Outcome<MenuAnswer>> {
  const by = await authorise("settings.edit");
  if (!by.ok) return by;
  const read = menuSave.safeParse(sent);
  if (!read.success) return refused(read.error.issues[0]?.message ?? commonWords.invalid);
  const outcome = await saveMenu(read.data, by.value);
  if (outcome.ok) revalidatePath(deskMenusPath);
  return outcome;
}
