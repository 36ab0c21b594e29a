import { connection } from "next/server";
import { config } from "@/lib/config";
import { newsStories } from "@/lib/paper/news-sitemap";
import { site } from "@/lib/paper/site";
import { mostNews } from "@/lib/sitemaps/limits";
import { nameOfFile, partsOf } from "@/lib/sitemaps/sitemap-file";
import { newsSitemap, sitemapIndex } from "@/lib/sitemaps/write";
import { sitemapFilePath } from "@/lib/urls";
import { xmlHeaders } from "../xml-headers";

/** The stories of the last 48 hours; where they are too many for a file, an index of files. */
export async function GET(): Promise<Response> {
  await connection();
  const [{ name }, stories] = await Promise.all([site(), newsStories()]);
  const { siteUrl } = config();
  if (stories.length <= mostNews) {
    return new Response(newsSitemap(stories, name, siteUrl), { headers: xmlHeaders });
  }
  const files = partsOf(stories.length, mostNews).map((part) => ({
    path: sitemapFilePath(nameOfFile({ kind: "news", part })),
    changedAt: null,
  }));
  return new Response(sitemapIndex(files, siteUrl), { headers: xmlHeaders });
}
