import type { ReactNode } from "react";
import type { Article, Site } from "@/lib/paper/shapes";
import { languageOfPart } from "@/lib/text-direction";

type ArticleLayoutProps = {
  article: Article;
  site: Site;
  breadcrumb: ReactNode;
  /** ArticleHeader */
  header: ReactNode;
  /** ArticleMeta: beside the header where there is room, under it elsewhere. */
  meta: ReactNode;
  /** StorylineBox and rails: beside the text where there is room, after it elsewhere. */
  side: ReactNode;
  /** LeadPicture, AgeNotice, CorrectionsNotice, Body, Topics. */
  children: ReactNode;
  /** What follows over the whole width: Neighbours, DontMiss. */
  foot?: ReactNode;
};

// Header and text have the very same classes: Readability (Firefox's reader mode and others) keeps a part before the
// text where its classes are the text's own, and would leave out standfirst and headline otherwise.
const story = "flow text-body first:pb-5 last:pb-10 lg:col-start-2 lg:border-s lg:border-control lg:ps-(--gutter)";

/** An article's page: margin and story on either side of the meridian. The article holds nothing but its own story. */
export function ArticleLayout({ article, site, breadcrumb, header, meta, side, children, foot }: ArticleLayoutProps) {
  const language = languageOfPart(article.language, site.language);
  return (
    <div className="page" data-colour={article.section.colour}>
      <div className="lg:grid lg:grid-cols-[1fr_3fr] lg:grid-rows-[auto_1fr_auto]">
        <div dir={language.dir} className="pt-5 lg:col-start-2 lg:border-s lg:border-control lg:ps-(--gutter)">
          {breadcrumb}
        </div>
        <article className="contents">
          <div {...language} className={story}>
            {header}
          </div>
          <div className="pt-4 pb-6 lg:col-start-1 lg:row-span-2 lg:row-start-1 lg:pt-14 lg:pe-(--gutter)">{meta}</div>
          <div {...language} className={story}>
            {children}
          </div>
        </article>
        <div className="grid content-start gap-10 pb-10 lg:col-start-1 lg:row-start-3 lg:pe-(--gutter) print:hidden">
          {side}
        </div>
      </div>
      {foot && <div className="grid gap-12 border-t border-ink pt-6 print:hidden">{foot}</div>}
    </div>
  );
}
