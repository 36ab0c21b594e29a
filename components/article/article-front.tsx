import { Breadcrumb } from "@/components/site/breadcrumb";
import { DontMiss } from "@/components/story/dont-miss";
import { Rail } from "@/components/story/rail";
import { words } from "@/lib/messages";
import type { ArticlePage, Site } from "@/lib/paper/shapes";
import { AgeNotice } from "./age-notice";
import { ArticleHeader } from "./article-header";
import { ArticleLayout } from "./article-layout";
import { ArticleMeta } from "./article-meta";
import { Body } from "./body";
import { CorrectionsNotice } from "./corrections-notice";
import { LeadPicture } from "./lead-picture";
import { Neighbours } from "./neighbours";
import { PictureStory } from "./picture-story";
import { StorylineBox } from "./storyline-box";
import { Topics } from "./topics";

type ArticleFrontProps = { page: ArticlePage; site: Site /** The page's absolute address, to share. */; url: string };

/** An article's page under its masthead. What is missing leaves no gap. */
export function ArticleFront({ page, site, url }: ArticleFrontProps) {
  const { article, previous, next, storyline, latest, dontMiss } = page;
  const { section, parentSection } = article;
  const { latestFrom } = words(site.language);
  const breadcrumb = <Breadcrumb site={site} trail={parentSection === null ? [section] : [parentSection, section]} />;
  const hasFoot = previous !== null || next !== null || dontMiss.length > 0;
  const side = (
    <>
      <StorylineBox storyline={storyline} site={site} />
      <Rail title={latestFrom((parentSection ?? section).name)} cards={latest} site={site} withExcerpt />
    </>
  );
  const foot = hasFoot && (
    <>
      <Neighbours previous={previous} next={next} site={site} />
      <DontMiss cards={dontMiss} site={site} />
    </>
  );
  if (article.kind === "picture_story") {
    return <PictureStory page={page} site={site} url={url} breadcrumb={breadcrumb} side={side} foot={foot} />;
  }
  return (
    <ArticleLayout
      article={article}
      site={site}
      breadcrumb={breadcrumb}
      header={<ArticleHeader article={article} site={site} />}
      meta={<ArticleMeta article={article} site={site} url={url} />}
      side={side}
      foot={foot}
    >
      <AgeNotice age={page.age} publishedAt={article.publishedAt} site={site} />
      <LeadPicture picture={article.leadPicture} />
      <Body
        body={article.body}
        pictures={page.pictures}
        alsoRead={page.alsoRead}
        dateline={article.dateline}
        site={site}
      />
      <CorrectionsNotice corrections={article.corrections} site={site} />
      <Topics topics={article.topics} site={site} />
    </ArticleLayout>
  );
}
