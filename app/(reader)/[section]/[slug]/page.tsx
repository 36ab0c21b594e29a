import type { Metadata } from "next";
import { notFound, permanentRedirect } from "next/navigation";
import { ArticleFront } from "@/components/article/article-front";
import { ReaderPage } from "@/components/site/reader-page";
import { config } from "@/lib/config";
import { type ArticleAnswer, articlePage } from "@/lib/paper/article";
import { site } from "@/lib/paper/site";
import { absoluteUrl, slugFrom } from "@/lib/urls";

type Props = PageProps<"/[section]/[slug]">;

async function answerFor({ params }: Props): Promise<ArticleAnswer> {
  const { section, slug } = await params;
  const [sectionSlug, articleSlug] = [slugFrom(section), slugFrom(slug)];
  return sectionSlug && articleSlug ? articlePage(sectionSlug, articleSlug) : { kind: "missing" };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const answer = await answerFor(props);
  if (answer.kind !== "live") return {};
  const { article } = answer.page;
  return {
    title: article.searchTitle ?? article.headline,
    description: article.searchDescription ?? article.standfirst ?? article.excerpt,
    authors: article.authors.map(({ name, path }) => ({ name, url: path })),
    alternates: { canonical: article.path },
    other: { "dateline:story": article.id }, // what public/enhance.js counts a view of
  };
}

export const generateStaticParams = () => [{ section: "_", slug: "_" }];

export default async function Article(props: Props) {
  const [paper, answer] = await Promise.all([site(), answerFor(props)]);
  if (answer.kind === "moved") permanentRedirect(answer.to);
  if (answer.kind === "missing") notFound();
  const { page } = answer;
  return (
    <ReaderPage site={paper} current={page.article.section.slug}>
      <ArticleFront page={page} site={paper} url={absoluteUrl(config().siteUrl, page.article.path)} />
    </ReaderPage>
  );
}
