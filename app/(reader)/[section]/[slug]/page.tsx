import type { Metadata } from "next";
import { notFound, permanentRedirect } from "next/navigation";
import { ArticleFront } from "@/components/article/article-front";
import { ReaderPage } from "@/components/site/reader-page";
import { config } from "@/lib/config";
import { articlePage } from "@/lib/paper/article";
import type { ArticlePage } from "@/lib/paper/shapes";
import { site } from "@/lib/paper/site";
import { absoluteUrl, slugFrom } from "@/lib/urls";

type Props = PageProps<"/[section]/[slug]">;

/** The article's page; or it has answered, as missing or as moved to another section, itself. */
async function pageFor({ params }: Props): Promise<ArticlePage> {
  const { section, slug } = await params;
  const [sectionSlug, articleSlug] = [slugFrom(section), slugFrom(slug)];
  if (sectionSlug === null || articleSlug === null) notFound();
  const answer = await articlePage(sectionSlug, articleSlug);
  if (answer.kind === "moved") permanentRedirect(answer.to);
  if (answer.kind === "missing") notFound();
  return answer.page;
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { article } = await pageFor(props);
  return {
    title: article.searchTitle ?? article.headline,
    description: article.searchDescription ?? article.standfirst ?? article.excerpt,
    authors: article.authors.map(({ name, path }) => ({ name, url: path })),
    alternates: { canonical: article.path },
  };
}

export const generateStaticParams = () => [{ section: "_", slug: "_" }];

export default async function Article(props: Props) {
  const [paper, page] = await Promise.all([site(), pageFor(props)]);
  return (
    <ReaderPage site={paper} current={page.article.section.slug}>
      <ArticleFront page={page} site={paper} url={absoluteUrl(config().siteUrl, page.article.path)} />
    </ReaderPage>
  );
}
