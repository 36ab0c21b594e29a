import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PreviewFront } from "@/components/article/preview-front";
import { words } from "@/lib/messages";
import { previewPage } from "@/lib/newsroom/preview-page";
import { requireActor } from "@/lib/newsroom/require-actor";
import { site } from "@/lib/paper/site";

export const instant = false;

export async function generateMetadata(): Promise<Metadata> {
  const { language } = await site();
  return { title: words(language).preview.notPublished };
}

/** The working copy as readers would get it, for the desk. */
export default async function DeskPreview({ params }: PageProps<"/admin/articles/[id]/preview/page">) {
  const { id } = await params;
  await requireActor("article.read", id);
  const paper = await site();
  const page = await previewPage(id, words(paper.language).preview);
  if (!page) notFound();
  return <PreviewFront site={paper} page={page} />;
}
