import { connection } from "next/server";
import { config } from "@/lib/config";
import { llmsText } from "@/lib/paper/llms";

/** The paper in short for language models, with its newest stories as Markdown. */
export async function GET(): Promise<Response> {
  await connection(); // never at a build, which has no stories
  return new Response(await llmsText(config().siteUrl), { headers: { "content-type": "text/plain; charset=utf-8" } });
}
