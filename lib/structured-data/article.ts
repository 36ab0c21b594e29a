import type {
  AnalysisNewsArticle,
  BackgroundNewsArticle,
  CorrectionComment,
  Graph,
  NewsArticle,
  OpinionNewsArticle,
  Organization,
  Person,
  ReportageNewsArticle,
  WebPage,
} from "schema-dts";
import { isoDateTime } from "../dates";
import type { Article, Site } from "../paper/shapes";
import { shareSize } from "../pictures/share-picture";
import { absoluteUrl } from "../urls";
import { breadcrumbs, breadcrumbsId } from "./breadcrumbs";
import { graphOf, idOf } from "./graph";
import { type IdentifiedImage, imageObject, imagesOf } from "./pictures";
import { publisherId, publisherInShort, webSiteInShort } from "./publisher";

type AnyNewsArticle =
  | NewsArticle
  | OpinionNewsArticle
  | AnalysisNewsArticle
  | BackgroundNewsArticle
  | ReportageNewsArticle;

/** What an article's page says of itself. */
export function articleGraph(article: Article, site: Site): Graph {
  const { section, parentSection } = article;
  const sections = parentSection ? [parentSection, section] : [section];
  const trail = breadcrumbs([...sections, { name: article.headline, path: article.path }], site);
  return graphOf(newsArticle(article, site), articlePage(article, site), trail, publisherInShort(site));
}

function newsArticle(article: Article, site: Site): AnyNewsArticle {
  const { origin } = site;
  const { section, parentSection, topics, corrections, dateline, credit } = article;
  const description = article.standfirst ?? article.excerpt;
  const images = articleImages(article, site);
  const sections = parentSection ? [parentSection.name, section.name] : [section.name];
  return {
    "@type": typeOf(article),
    "@id": idOf(site, article.path, "article"),
    mainEntityOfPage: { "@id": absoluteUrl(origin, article.path) },
    url: absoluteUrl(origin, article.path),
    headline: article.headline,
    ...(description === "" ? {} : { description }),
    ...(images.length > 0 ? { image: images } : {}),
    datePublished: isoDateTime(article.publishedAt),
    dateModified: isoDateTime(article.modifiedAt),
    author: authorsOf(article, site),
    publisher: { "@id": publisherId(site) },
    ...(credit ? { sourceOrganization: { "@type": "Organization", name: credit } } : {}),
    articleSection: sections,
    ...(topics.length > 0 ? { keywords: topics.map(({ name }) => name) } : {}),
    wordCount: article.wordCount,
    ...(corrections.length > 0 ? { correction: corrections.map(correctionOf) } : {}),
    ...(dateline ? { contentLocation: { "@type": "Place", name: dateline } } : {}),
    isAccessibleForFree: true,
    inLanguage: article.language,
    isPartOf: webSiteInShort(site),
    speakable: { "@type": "SpeakableSpecification", cssSelector: speakableParts(article) },
  };
}

/** The kind in schema.org's words. Reportage is filed from somewhere: its dateline says so. */
function typeOf({ kind, dateline }: Article): AnyNewsArticle["@type"] {
  switch (kind) {
    case "opinion":
      return "OpinionNewsArticle";
    case "analysis":
      return "AnalysisNewsArticle";
    case "explainer":
      return "BackgroundNewsArticle";
    default:
      return dateline ? "ReportageNewsArticle" : "NewsArticle";
  }
}

/** Who answers for it: its authors, else the agency it is credited to, else the paper. */
function authorsOf({ authors, credit }: Article, site: Site): (Person | Organization)[] {
  if (authors.length > 0) {
    return authors.map(({ name, path }) => ({ "@type": "Person", name, url: absoluteUrl(site.origin, path) }));
  }
  return [credit ? { "@type": "Organization", name: credit } : publisherInShort(site)];
}

const correctionOf = ({ text, publishedAt }: Article["corrections"][number]): CorrectionComment => ({
  "@type": "CorrectionComment",
  text,
  datePublished: isoDateTime(publishedAt),
});

/** What a voice may read out: the headline and the summary, as components/article/article-header.tsx sets them. */
const speakableParts = ({ standfirst }: Article): string[] =>
  standfirst ? ["article header h1", "article header h1 + p"] : ["article header h1"];

/** The lead picture; where there is none, the headline as a picture. */
function articleImages({ leadPicture, sharePicture, headline }: Article, site: Site): IdentifiedImage[] {
  if (leadPicture) return imagesOf(leadPicture, site);
  return sharePicture ? [imageObject({ path: sharePicture, ...shareSize }, { caption: headline }, site)] : [];
}

function articlePage(article: Article, site: Site): WebPage {
  const { path, headline, language } = article;
  const [image] = articleImages(article, site);
  const url = absoluteUrl(site.origin, path);
  return {
    "@type": "WebPage",
    "@id": url,
    url,
    name: headline,
    inLanguage: language,
    breadcrumb: { "@id": breadcrumbsId(site, path) },
    ...(image ? { primaryImageOfPage: { "@id": image["@id"] } } : {}),
  };
}
