import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { connection } from "next/server";
import { cache } from "react";
import { PreviewFront } from "@/components/article/preview-front";
import { words } from "@/lib/messages";
import { previewByToken } from "@/lib/newsroom/preview-links";
import { previewPage } from "@/lib/newsroom/preview-page";
import { site } from "@/lib/paper/site";

type Props = PageProps<"/preview/[token]">;

export const instant = false;

const pageFor = cache(async (token: string) => {
  const [articleId, { language }] = await Promise.all([previewByToken(token), site()]);
  return articleId === null ? null : previewPage(articleId, words(language).preview);
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  await connection();
  const page = await pageFor((await params).token);
  return page ? { title: page.article.headline } : {};
}

/** A working copy, for whoever has the link. */
export default async function Preview({ params }: Props) {
  await connection();
  const [paper, page] = await Promise.all([site(), pageFor((await params).token)]);
  if (!page) notFound();
  return <PreviewFront site={paper} page={page} />;
}
