import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ArticleDesk } from "@/components/desk/article/article-desk";
import { TranslationsPanel } from "@/components/desk/article/translations-panel";
import { PreviewLinks } from "@/components/desk/preview-links";
import { ViewsPanel } from "@/components/desk/views/views-panel";
import { config } from "@/lib/config";
import { articleWords } from "@/lib/messages/desk/article";
import { deskArticle } from "@/lib/newsroom/desk-article";
import { listPreviewLinks } from "@/lib/newsroom/preview-links";
import { requireActor } from "@/lib/newsroom/require-actor";
import { translationsOf } from "@/lib/newsroom/translations";
import { viewsOf } from "@/lib/newsroom/views";
import { actions, may } from "@/lib/permissions";

export const instant = false;

export const metadata: Metadata = { title: articleWords.article };

/** One article at the desk. */
export default async function ArticlePage({ params }: PageProps<"/admin/articles/[id]">) {
  const { id } = await params;
  const by = await requireActor("article.read", id);
  const article = await deskArticle(id);
  if (!article) notFound();
  const [links, translations, views] = await Promise.all([
    listPreviewLinks(article.id),
    translationsOf(article.id),
    article.standing.publishedAt && viewsOf(article.id, new Date()),
  ]);
  const allowed = actions.filter((action) => may(by, action, article.standing));
  return (
    <ArticleDesk article={article} allowed={allowed} siteUrl={config().siteUrl}>
      <TranslationsPanel
        articleId={article.id}
        translations={translations}
        mayChange={allowed.includes("article.publish")}
      />
      {views && <ViewsPanel views={views} timeZone={article.timeZone} />}
      {allowed.includes("preview.share") && (
        <section aria-labelledby="preview-links" className="grid gap-3">
          <h2 id="preview-links" className="text-label font-semibold">
            {articleWords.previewLinks}
          </h2>
          <PreviewLinks articleId={article.id} links={links} timeZone={article.timeZone} />
        </section>
      )}
    </ArticleDesk>
  );
}
