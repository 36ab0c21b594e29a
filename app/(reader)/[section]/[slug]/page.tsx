import type { Metadata } from "next";
import { notFound, permanentRedirect } from "next/navigation";
import { ArticleFront } from "@/components/article/article-front";
import { ReaderPage } from "@/components/site/reader-page";
import { StructuredData } from "@/components/site/structured-data";
import { articleHead } from "@/lib/head/article";
import { type ArticleAnswer, articlePage } from "@/lib/paper/article";
import { site } from "@/lib/paper/site";
import { articleGraph } from "@/lib/structured-data/article";
import { absoluteUrl, slugFrom } from "@/lib/urls";

type Props = PageProps<"/[section]/[slug]">;

async function answerFor({ params }: Props): Promise<ArticleAnswer> {
  const { section, slug } = await params;
  const [sectionSlug, articleSlug] = [slugFrom(section), slugFrom(slug)];
  return sectionSlug && articleSlug ? articlePage(sectionSlug, articleSlug) : { kind: "missing" };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const [paper, answer] = await Promise.all([site(), answerFor(props)]);
  return answer.kind === "live" ? articleHead(answer.page.article, paper) : {};
}

export const generateStaticParams = () => [{ section: "_", slug: "_" }];

export default async function Article(props: Props) {
  const [paper, answer] = await Promise.all([site(), answerFor(props)]);
  if (answer.kind === "moved") permanentRedirect(answer.to);
  if (answer.kind === "missing") notFound();
  const { page } = answer;
  return (
    <ReaderPage site={paper} current={page.article.section.slug}>
      <StructuredData graph={articleGraph(page.article, paper)} />
      <ArticleFront page={page} site={paper} url={absoluteUrl(paper.origin, page.article.path)} />
    </ReaderPage>
  );
}
