import { connection } from "next/server";
import { config } from "@/lib/config";
import { sitemapFiles } from "@/lib/paper/sitemap";
import { nameOfFile } from "@/lib/sitemaps/sitemap-file";
import { sitemapIndex } from "@/lib/sitemaps/write";
import { sitemapFilePath } from "@/lib/urls";
import { xmlHeaders } from "../xml-headers";

/** The index of the sitemap's files. */
export async function GET(): Promise<Response> {
  await connection();
  const files = (await sitemapFiles()).map(({ file, changedAt }) => ({
    path: sitemapFilePath(nameOfFile(file)),
    changedAt,
  }));
  return new Response(sitemapIndex(files, config().siteUrl), { headers: xmlHeaders });
}
