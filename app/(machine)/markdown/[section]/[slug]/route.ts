import { config } from "@/lib/config";
import { articlePage } from "@/lib/paper/article";
import { articleMarkdown } from "@/lib/paper/article-markdown";
import { site } from "@/lib/paper/site";
import { absoluteUrl, markdownPath, slugFrom } from "@/lib/urls";

/** An article as Markdown: the proxy leads here from its own address, and from the one that ends in ".md". */
export async function GET(
  _request: Request,
  { params }: RouteContext<"/markdown/[section]/[slug]">,
): Promise<Response> {
  const { section, slug } = await params;
  const [sectionSlug, articleSlug] = [slugFrom(section), slugFrom(slug)];
  const answer = sectionSlug && articleSlug ? await articlePage(sectionSlug, articleSlug) : null;
  const { siteUrl } = config();
  if (answer?.kind === "moved") {
    return new Response(null, { status: 301, headers: { location: absoluteUrl(siteUrl, markdownPath(answer.to)) } });
  }
  if (answer?.kind !== "live") return new Response("There is no story at this address.\n", { status: 404 });
  const { article } = answer.page;
  return new Response(articleMarkdown(answer.page, await site(), siteUrl), {
    headers: {
      "content-type": "text/markdown; charset=utf-8",
      "content-language": article.language,
      "last-modified": article.modifiedAt.toUTCString(),
      link: `<${absoluteUrl(siteUrl, article.path)}>; rel="canonical"`,
      vary: "Accept",
    },
  });
}
