"use server";
import { refresh } from "next/cache";
import { authorise } from "@/lib/newsroom/authorise";
import { tryNow } from "@/lib/newsroom/schedule-list";
import { identifier } from "@/lib/safe-text";

export async function tryJobNow(form: FormData): Promise<void> {
  const by = await authorise("jobs.manage");
  const job = identifier.safeParse(form.get("job"));
  if (by.ok && job.success) await tryNow(job.data, by.value);
  refresh();
}
