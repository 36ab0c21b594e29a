"use server";
import { editAction } from "@/lib/newsroom/form-action";
import { savePaper } from "@/lib/newsroom/save-paper";
import { paperForm } from "@/lib/settings/paper-form";
import { deskPath } from "@/lib/urls";

// The desk's bar names the paper too.
export const savePaperAction = async (form: FormData): ReturnType<typeof savePaper> =>
  editAction(form, { needs: "settings.edit", shape: paperForm, verb: savePaper, shownAt: deskPath });
