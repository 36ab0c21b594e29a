import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { ArticleDesk } from "@/components/desk/article/article-desk";
import { config } from "@/lib/config";
import { deskArticle } from "@/lib/newsroom/desk-article";
import { actions, may } from "@/lib/permissions";
import { requireUser } from "@/lib/session";
import { deskArticlesPath } from "@/lib/urls";

export const instant = false;

export const metadata: Metadata = { title: "Article" };

/** One article at the desk. */
export default async function ArticlePage({ params }: PageProps<"/admin/articles/[id]">) {
  const user = await requireUser();
  const article = await deskArticle((await params).id);
  if (!article) notFound();
  const allowed = actions.filter((action) => may(user, action, article.standing));
  if (!allowed.includes("article.read")) redirect(deskArticlesPath);
  return (
    <ArticleDesk article={article} allowed={allowed} siteUrl={config().siteUrl}>
      {null}
    </ArticleDesk>
  );
}
