/**
 * What the pages for readers and machines show: plain values, made by the modules of this
 * folder and drawn by `components/`. Nothing of the database's own shapes goes past here.
 */
import type { BodyDocument } from "../body/schema";
import type { Renditions } from "../pictures/renditions";
import type { SectionColour } from "../section-colours";
import type { Path } from "../urls";

export type ArticleKind = "news" | "analysis" | "opinion" | "explainer" | "picture_story" | "live";

/** What is true of the whole paper, needed to write any page of it. */
export type Site = {
  origin: string; // of its addresses, without a trailing slash
  name: string;
  tagline: string;
  description: string;
  language: string; // BCP 47
  timeZone: string; // IANA
  email: string | null;
  publisher: string | null;
  address: string | null;
  sections: TopSection[]; // in their order
  pages: PageLink[]; // about, contact, policies
  logo: Picture | null;
  hub: string | null; // where feeds can be had pushed: WebSub
  social: { name: string; address: string }[];
  navigation: MenuItem[];
  footer: MenuItem[] | null; // null: the sections, and the pages
  feedText: "full" | "summary"; // what a feed carries of each story
};

/** An item of a menu, and what is below it. */
export type MenuItem = {
  label: string;
  path: string; // of ours, or https
  section: string | null; // the slug, where it leads to a section
  colour: SectionColour | null;
  items: MenuItem[];
};

/** What stands over every page; `path` is its story's. */
export type Banner = { text: string; path: Path | null };

export type SectionLink = { name: string; path: Path; slug: string; colour: SectionColour };
export type TopSection = SectionLink & { subsections: SectionLink[] };
export type PageLink = { title: string; path: Path; slug: string };
export type TopicLink = { name: string; path: Path };
export type AuthorLink = { name: string; path: Path; role: string; portrait: Picture | null };

export type Picture = {
  hash: string;
  renditions: Renditions; // the whole of it, and its crops
  alt: string; // "" where decorative
  caption: string;
  credit: string;
  colour: string; // dominant, "#rrggbb"
};

/** An article as shown elsewhere. */
export type Card = {
  id: string;
  path: Path;
  kind: ArticleKind;
  language: string;
  headline: string; // the card headline where there is one
  kicker: string | null;
  excerpt: string; // whole sentences; "" where there is nothing to say
  section: SectionLink;
  authors: AuthorLink[];
  credit: string | null;
  picture: Picture | null;
  publishedAt: Date;
  isOfToday: boolean; // by the paper's zone, when the card was made: see dayTag
  readingMinutes: number;
};

export type Correction = { text: string; publishedAt: Date };

export type Article = {
  id: string;
  path: Path;
  kind: ArticleKind;
  language: string;
  headline: string;
  kicker: string | null;
  standfirst: string | null;
  searchTitle: string | null;
  searchDescription: string | null;
  excerpt: string;
  credit: string | null;
  dateline: string | null;
  section: SectionLink;
  parentSection: SectionLink | null; // where `section` is a subsection
  authors: AuthorLink[];
  topics: TopicLink[];
  leadPicture: Picture | null;
  sharePicture: Path | null; // its headline as a picture; null until it is drawn
  body: BodyDocument;
  readingMinutes: number;
  wordCount: number;
  publishedAt: Date;
  revisedAt: Date | null; // the update that readers are told of
  modifiedAt: Date; // what readers see of it last changed
  corrections: Correction[]; // oldest first
  translations: Translation[]; // by language, without itself
};

/** The same story in another language. */
export type Translation = { language: string; path: Path };

export type StorylineEntry = Pick<Card, "id" | "headline" | "path" | "publishedAt" | "isOfToday"> & {
  isCurrent: boolean;
};
export type Storyline = {
  title: string;
  description: string;
  entries: StorylineEntry[]; // in the storyline's order; "start here" is the first, "latest" the last
};

export type ArticlePage = {
  article: Article;
  /** What the body's blocks point to, by id; what is missing here is left out of the page. */
  pictures: Record<string, Picture>;
  alsoRead: Record<string, Card>;
  storyline: Storyline | null;
  previous: Card | null;
  next: Card | null;
  latest: Card[]; // from the article's top section
  dontMiss: Card[];
  /** Set when the story is old: the newest story of its thread, if there is a newer one. */
  age: { newest: Card | null } | null;
};

export type SectionBlock = { section: SectionLink; cards: Card[] };

export type HomePage = {
  madeAt: Date; // the masthead's date
  lead: Card | null;
  secondary: Card[]; // up to 4
  strip: Card[]; // up to 4: what else is new, with pictures
  blocks: SectionBlock[]; // a block a section, without opinion
  opinion: Card[]; // up to 4
  latest: Card[]; // up to 8, shown with times
  mostRead: Card[]; // up to 5; may name stories that stand elsewhere in other lists never
  dontMiss: Card[]; // up to 4
};

export type SectionPage = {
  section: SectionLink & { description: string };
  parent: SectionLink | null;
  subsections: SectionLink[];
  lead: Card | null;
  secondary: Card[]; // up to 3
  river: Card[];
  mostRead: Card[];
  subsectionBlocks: SectionBlock[];
  archive: MonthLink[]; // newest first, the last twelve with stories
};

export type MonthLink = { year: number; month: number; path: Path };

/** One page of a list that goes on: `?page=2` and so on. */
export type PlaceInList = { page: number; newer: Path | null; older: Path | null };
export type Paged = PlaceInList & { cards: Card[] };

export type ArchivePage = Paged & {
  section: SectionLink | null; // null: the whole paper
  year: number;
  month: number;
  day: number | null; // null: the whole month
  previous: Path | null; // the period before, with stories
  next: Path | null;
};

export type TopicPage = Paged & { topic: TopicLink & { description: string } };

export type AuthorPage = Paged & { author: AuthorLink & { bio: string; email: string | null } };

export type LatestPage = Paged;

export type CorrectedStory = { id: string; card: Card; correction: Correction };
export type CorrectionsPage = PlaceInList & { corrections: CorrectedStory[] };

export type SearchQuery = {
  q: string;
  section: string | null; // slug
  from: string | null; // yyyy-mm-dd, in the paper's zone
  to: string | null;
  page: number;
};

/** `snippet` alternates plain and matched text: odd entries are matches. */
export type SearchHit = { card: Card; snippet: string[] };

/** An author, a topic, a section or a page that is called what was typed. `stories` is null where they are not counted. */
export type FoundName = { name: string; path: Path; stories: { count: number; isMore: boolean } | null };

export type SearchPage = {
  query: SearchQuery;
  isCut: boolean; // longer than what is looked for
  names: FoundName[];
  hits: SearchHit[];
  didYouMean: { q: string; path: Path } | null;
  newer: Path | null;
  older: Path | null;
  closest: Card[]; // where nothing is found: stories with some of the words
  latest: Card[]; // where there are none of those either
};

export type StandingPage = {
  slug: string;
  title: string;
  standfirst: string | null;
  body: BodyDocument;
  updatedAt: Date;
};

/** An address in the sitemap; its pictures are the largest files there are of them. */
export type SitemapEntry = { path: Path; modifiedAt: Date | null; pictures: Path[] };

/** A story in the news sitemap. */
export type NewsEntry = { path: Path; headline: string; language: string; publishedAt: Date; modifiedAt: Date };

/** What a feed has of the page it belongs to, newest first. */
export type Feed = {
  title: string;
  description: string;
  page: Path;
  stories: Article[];
  corrections: CorrectedStory[]; // of the corrections' feed, which has no stories
  /** What the stories' blocks point to, by id. */
  pictures: Record<string, Picture>;
  alsoRead: Record<string, Card>;
};
