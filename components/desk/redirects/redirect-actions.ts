"use server";
import { revalidatePath } from "next/cache";
import { z } from "zod";
import { config } from "@/lib/config";
import type { Actor } from "@/lib/newsroom/audit";
import { authorise } from "@/lib/newsroom/authorise";
import { createRedirect, deleteRedirect } from "@/lib/newsroom/manage-redirects";
import type { Outcome } from "@/lib/newsroom/outcome";
import { readForm } from "@/lib/newsroom/read-form";
import { redirectForm } from "@/lib/newsroom/redirect-form";
import { isKeepable } from "@/lib/safe-text";
import { deskRedirectsPath, type Path } from "@/lib/urls";

export const addAction = async (form: FormData): Promise<Outcome<null>> =>
  managed(form, redirectForm(config().siteUrl), createRedirect);

const stored = z.custom<Path>((from) => typeof from === "string" && from.startsWith("/") && isKeepable(from));

export const deleteAction = async (form: FormData): Promise<Outcome<null>> =>
  managed(form, z.object({ from: stored }), ({ from }, by) => deleteRedirect(from, by));

async function managed<F>(
  form: FormData,
  shape: z.ZodType<F>,
  verb: (fields: F, by: Actor) => Promise<Outcome<null>>,
): Promise<Outcome<null>> {
  const by = await authorise("redirects.manage");
  if (!by.ok) return by;
  const read = readForm(shape, form);
  if (!read.ok) return read;
  const outcome = await verb(read.value, by.value);
  if (outcome.ok) revalidatePath(deskRedirectsPath);
  return outcome;
}
