import { config } from "@/lib/config";
import { newsStories } from "@/lib/paper/news-sitemap";
import { site } from "@/lib/paper/site";
import { sitemapEntries } from "@/lib/paper/sitemap";
import { mostNews } from "@/lib/sitemaps/limits";
import { fileOfName, type SitemapFile } from "@/lib/sitemaps/sitemap-file";
import { newsSitemap, sitemap } from "@/lib/sitemaps/write";
import { streamOf } from "@/lib/stream-of";
import { xmlHeaders } from "../../xml-headers";

/** A file of the sitemap. */
export async function GET(_request: Request, { params }: RouteContext<"/sitemaps/[file]">): Promise<Response> {
  const file = fileOfName((await params).file);
  const body = file && (file.kind === "news" ? await newsPart(file.part) : await streamed(file));
  return body === null
    ? new Response("There is no sitemap at this address.\n", { status: 404 })
    : new Response(body, { headers: xmlHeaders });
}

/** A file's bytes as they are read from the database; null where it lists nothing. */
async function streamed(file: Exclude<SitemapFile, { kind: "news" }>): Promise<ReadableStream<Uint8Array> | null> {
  const text = await sitemap(sitemapEntries(file), config().siteUrl);
  return text && streamOf(text);
}

/** A file of a news sitemap that is too long for one; null where there is nothing in it. */
async function newsPart(part: number): Promise<string | null> {
  const [{ name }, stories] = await Promise.all([site(), newsStories()]);
  const some = stories.slice((part - 1) * mostNews, part * mostNews);
  return some.length === 0 ? null : newsSitemap(some, name, config().siteUrl);
}
