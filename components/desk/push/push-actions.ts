"use server";
import { z } from "zod";
import { formAction } from "@/lib/newsroom/form-action";
import type { Outcome } from "@/lib/newsroom/outcome";
import { sendAgain } from "@/lib/newsroom/push/send-again";
import { identifier } from "@/lib/safe-text";
import { deskPushPath } from "@/lib/urls";

export const sendAgainAction = async (form: FormData): Promise<Outcome<null>> =>
  formAction(form, {
    ...{ needs: "jobs.manage", verb: sendAgain, shownAt: deskPushPath },
    shape: z.object({ id: identifier }),
  });
