import { Kicker } from "@/components/story/kicker";
import type { Article, Site } from "@/lib/paper/shapes";
import { Standfirst } from "./standfirst";

type ArticleHeaderProps = { article: Article; site: Site };

/** The story's label, its headline (the page's h1) and its standfirst. Not in a header element, which article-extractor drops. */
export function ArticleHeader({ article, site }: ArticleHeaderProps) {
  const isOpinion = article.kind === "opinion";
  return (
    <>
      <div className="hung mt-4">
        <Kicker site={site} labelled={article} fallback="section" />
      </div>
      <h1
        className={`mt-0 max-w-headline text-headline-xl tracking-tighter ${isOpinion ? "font-normal" : "font-semibold"}`}
      >
        {article.headline}
      </h1>
      <Standfirst text={article.standfirst} />
    </>
  );
}
