"use server";
import { formAction } from "@/lib/newsroom/form-action";
import type { Outcome } from "@/lib/newsroom/outcome";
import { savePaper } from "@/lib/newsroom/save-paper";
import { paperForm } from "@/lib/settings/paper-form";
import { deskPath } from "@/lib/urls";

// The desk's bar names the paper too.
export const savePaperAction = async (form: FormData): Promise<Outcome<null>> =>
  formAction(form, { needs: "settings.edit", shape: paperForm, verb: savePaper, shownAt: deskPath });
