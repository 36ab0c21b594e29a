import { Breadcrumb } from "@/components/site/breadcrumb";
import { Kicker } from "@/components/story/kicker";
import type { Article, Site } from "@/lib/paper/shapes";
import { Standfirst } from "./standfirst";

type ArticleHeaderProps = { article: Article; site: Site };

/** Where the story stands, its label, its headline (the page's h1) and its standfirst. */
export function ArticleHeader({ article, site }: ArticleHeaderProps) {
  const { section, parentSection } = article;
  const isOpinion = article.kind === "opinion";
  return (
    <header className="pb-5">
      <Breadcrumb site={site} trail={parentSection === null ? [section] : [parentSection, section]} />
      <div className="hung mt-4">
        <Kicker site={site} labelled={article} fallback="section" />
      </div>
      <h1 className={`max-w-headline text-headline-xl tracking-tighter ${isOpinion ? "font-normal" : "font-semibold"}`}>
        {article.headline}
      </h1>
      <Standfirst text={article.standfirst} />
    </header>
  );
}
