import type { ReactNode } from "react";
import type { ArticlePage, Site } from "@/lib/paper/shapes";
import { languageOfPart } from "@/lib/text-direction";
import { AgeNotice } from "./age-notice";
import { ArticleHeader } from "./article-header";
import { ArticleMeta } from "./article-meta";
import { viewerWords } from "./blocks/enlargeable";
import { Plates } from "./blocks/plates";
import { Body } from "./body";
import { CorrectionsNotice } from "./corrections-notice";
import { placesOfPlates } from "./places-of-plates";
import { Topics } from "./topics";

type PictureStoryProps = {
  page: ArticlePage;
  site: Site;
  url: string;
  breadcrumb: ReactNode;
  /** StorylineBox and rails. */
  side: ReactNode;
  foot: ReactNode;
};

// The same for header and text, as in ArticleLayout.
const story = "picture-story flow text-body first:pb-5 lg:col-span-2 lg:col-start-1 lg:first:row-start-2";

/** A story whose pictures lead: one under the other over the page's width, numbered through, words beside them. */
export function PictureStory({ page, site, url, breadcrumb, side, foot }: PictureStoryProps) {
  const { article, pictures } = page;
  const language = languageOfPart(article.language, site.language);
  const isInBody = Object.values(pictures).some(({ hash }) => hash === article.leadPicture?.hash);
  const lead = article.leadPicture === null || isInBody ? null : { picture: article.leadPicture, caption: null };
  const plates = placesOfPlates(article.body.content, pictures, lead ? 2 : 1);
  const of = [...plates.values()].at(0)?.of ?? 1;
  return (
    <div className="page" data-colour={article.section.colour}>
      <div className="gap-x-(--gutter) pt-5 pb-10 lg:grid lg:grid-cols-[1fr_3fr] lg:grid-rows-[auto_1fr]">
        <div dir={language.dir} className="lg:col-start-2">
          {breadcrumb}
        </div>
        <article className="contents" {...viewerWords(site)}>
          <div {...language} className={story}>
            <ArticleHeader article={article} site={site} />
          </div>
          <div className="pb-6 lg:col-start-1 lg:row-span-2 lg:row-start-1 lg:pt-9">
            <ArticleMeta article={article} site={site} url={url} />
          </div>
          <div className="empty:hidden lg:col-span-2">
            <AgeNotice age={page.age} publishedAt={article.publishedAt} site={site} />
          </div>
          <div {...language} className={story}>
            {lead && <Plates place={{ plates: [lead], first: 1, of }} site={site} priority />}
            <Body
              body={article.body}
              pictures={pictures}
              alsoRead={page.alsoRead}
              dateline={article.dateline}
              site={site}
              plates={plates}
            />
            <CorrectionsNotice corrections={article.corrections} site={site} />
            <Topics topics={article.topics} site={site} />
          </div>
        </article>
      </div>
      <div className="grid gap-10 border-t border-ink pt-6 pb-10 lg:grid-cols-[repeat(auto-fit,minmax(24rem,1fr))] print:hidden">
        {side}
      </div>
      {foot && <div className="grid gap-12 border-t border-ink pt-6 print:hidden">{foot}</div>}
    </div>
  );
}
