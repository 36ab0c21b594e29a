"use server";
import { revalidatePath } from "next/cache";
import { z } from "zod";
import type { Actor } from "@/lib/newsroom/audit";
import { authorise } from "@/lib/newsroom/authorise";
import { endBanner, raiseBanner } from "@/lib/newsroom/banner";
import { bannerForm } from "@/lib/newsroom/banner-form";
import type { Outcome } from "@/lib/newsroom/outcome";
import { readForm } from "@/lib/newsroom/read-form";
import { site } from "@/lib/paper/site";
import { identifier } from "@/lib/safe-text";
import { deskBannerPath } from "@/lib/urls";

export async function raiseAction(form: FormData): Promise<Outcome<unknown>> {
  const { timeZone } = await site();
  return edited(form, bannerForm(timeZone, new Date()), raiseBanner);
}

export const endAction = async (form: FormData): Promise<Outcome<unknown>> =>
  edited(form, z.object({ id: identifier }), ({ id }, by) => endBanner(id, by));

async function edited<F>(
  form: FormData,
  shape: z.ZodType<F>,
  verb: (fields: F, by: Actor) => Promise<Outcome<unknown>>,
): Promise<Outcome<unknown>> {
  const by = await authorise("banner.edit");
  if (!by.ok) return by;
  const read = readForm(shape, form);
  if (!read.ok) return read;
  const outcome = await verb(read.value, by.value);
  if (outcome.ok) revalidatePath(deskBannerPath);
  return outcome;
}
