import { PreviewBar } from "@/components/site/preview-bar";
import { ReaderPage } from "@/components/site/reader-page";
import type { ArticlePage, Site } from "@/lib/paper/shapes";
import { absoluteUrl } from "@/lib/urls";
import { ArticleFront } from "./article-front";

type PreviewFrontProps = { page: ArticlePage; site: Site };

/** An article's whole page as readers would get it, under a line that says they don't yet. */
export function PreviewFront({ page, site }: PreviewFrontProps) {
  return (
    <>
      <PreviewBar site={site} />
      <ReaderPage site={site} current={page.article.section.slug}>
        <ArticleFront page={page} site={site} url={absoluteUrl(site.origin, page.article.path)} />
      </ReaderPage>
    </>
  );
}
