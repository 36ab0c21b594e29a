import { words } from "@/lib/messages";
import type { Article, Site } from "@/lib/paper/shapes";
import { Byline } from "./byline";
import { PublishedTimes } from "./published-times";
import { ShareLinks } from "./share-links";
import { Translations } from "./translations";

type ArticleMetaProps = {
  article: Article;
  site: Site;
  /** The article's absolute address. */
  url: string;
};

/** Who wrote it, for whom, when, how long it takes, and ways to pass it on. */
export function ArticleMeta({ article, site, url }: ArticleMetaProps) {
  const { readingTime, aboutThisStory } = words(site.language);
  return (
    <section aria-label={aboutThisStory} className="grid gap-4 font-sans text-meta text-ink-soft">
      <Byline authors={article.authors} credit={article.credit} site={site} />
      <div>
        <PublishedTimes publishedAt={article.publishedAt} revisedAt={article.revisedAt} site={site} />
        <p>{readingTime(article.readingMinutes)}</p>
      </div>
      <Translations translations={article.translations} site={site} />
      <ShareLinks url={url} headline={article.headline} site={site} />
    </section>
  );
}
