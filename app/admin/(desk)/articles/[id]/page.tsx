import type { Metadata } from "next";
import Link from "next/link";
import { notFound, redirect } from "next/navigation";
import { ArticleDesk } from "@/components/desk/article/article-desk";
import { TranslationsPanel } from "@/components/desk/article/translations-panel";
import { PreviewLinks } from "@/components/desk/preview-links";
import { ViewsPanel } from "@/components/desk/views/views-panel";
import { config } from "@/lib/config";
import { deskArticle } from "@/lib/newsroom/desk-article";
import { listPreviewLinks } from "@/lib/newsroom/preview-links";
import { translationsOf } from "@/lib/newsroom/translations";
import { viewsOf } from "@/lib/newsroom/views";
import { actions, may } from "@/lib/permissions";
import { requireUser } from "@/lib/session";
import { deskArticlesPath, deskRevisionsPath, deskScreensPath } from "@/lib/urls";

export const instant = false;

export const metadata: Metadata = { title: "Article" };

/** One article at the desk. */
export default async function ArticlePage({ params }: PageProps<"/admin/articles/[id]">) {
  const user = await requireUser();
  const article = await deskArticle((await params).id);
  if (!article) notFound();
  const [links, translations, views] = await Promise.all([
    listPreviewLinks(article.id),
    translationsOf(article.id),
    article.standing.publishedAt && viewsOf(article.id, new Date()),
  ]);
  const allowed = actions.filter((action) => may(user, action, article.standing));
  if (!allowed.includes("article.read")) redirect(deskArticlesPath);
  return (
    <ArticleDesk article={article} allowed={allowed} siteUrl={config().siteUrl}>
      <TranslationsPanel
        articleId={article.id}
        translations={translations}
        mayChange={allowed.includes("article.publish")}
      />
      {views && <ViewsPanel views={views} timeZone={article.timeZone} />}
      <section aria-label="Further" className="grid gap-3">
        <p className="flex gap-4">
          <Link href={deskRevisionsPath(article.id)} className="underline">
            Revisions
          </Link>
          <Link href={deskScreensPath(article.id)} className="underline">
            Preview
          </Link>
        </p>
        {allowed.includes("preview.share") && (
          <PreviewLinks articleId={article.id} links={links} timeZone={article.timeZone} />
        )}
      </section>
    </ArticleDesk>
  );
}
