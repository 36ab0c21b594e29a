import { connection } from "next/server";
import { config } from "@/lib/config";
import { robotsTxt } from "@/lib/crawlers/robots-txt";
import { policyForCrawlers } from "@/lib/paper/robots";

/** Who may read the paper: the policy set at the desk. */
export async function GET(): Promise<Response> {
  await connection(); // never at a build, which has no settings
  return new Response(robotsTxt(await policyForCrawlers(), config().siteUrl), {
    headers: { "content-type": "text/plain; charset=utf-8" },
  });
}
