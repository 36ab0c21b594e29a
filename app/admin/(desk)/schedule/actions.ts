"use server";
import { refresh } from "next/cache";
import { authorise } from "@/lib/newsroom/authorise";
import { tryNow } from "@/lib/newsroom/schedule-list";

export async function tryJobNow(form: FormData): Promise<void> {
  const by = await authorise("jobs.manage");
  if (by.ok) await tryNow(String(form.get("job")), by.value);
  refresh();
}
