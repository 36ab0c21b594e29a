import type { ContentField } from "@/lib/article-content";
import type { Block } from "@/lib/body/schema";
import type { ArticleKind, ArticleStatus, JobKind } from "@/lib/generated/prisma/enums";
import type { ListStatus } from "@/lib/newsroom/list-filters";

/** The desk's names for values of the database. */
export const statusNames: Record<ArticleStatus, string> = {
  draft: "Draft",
  in_review: "In review",
  scheduled: "Scheduled",
  published: "Published",
  taken_down: "Taken down",
};

export const listNames: Record<ListStatus, string> = {
  all: "All",
  mine: "Mine",
  draft: "Drafts",
  in_review: "In review",
  scheduled: "Scheduled",
  published: "Published",
  changed: "Unpublished changes",
  taken_down: "Taken down",
  trash: "Trash",
};

export const kindNames: Record<ArticleKind, string> = {
  news: "News",
  analysis: "Analysis",
  opinion: "Opinion",
  explainer: "Explainer",
  picture_story: "Picture story",
  live: "Live",
};

export const jobNames: Record<JobKind, string> = {
  publish: "Publishing an article",
  tidy: "Deleting expired data",
  refresh_most_read: "Updating the most read list",
  refresh_search_words: "Updating search suggestions",
  turn_banner: "Applying a scheduled banner",
  turn_front: "Applying a scheduled front change",
  expire_picture: "Removing a picture whose rights ended",
  draw_share_picture: "Creating an article’s social media picture",
  draw_share_pictures: "Checking the social media pictures",
  end_day: "Updating dates on cards at midnight",
  remove_files: "Removing the files of a deleted picture",
  merge_topics: "Merging a topic into another",
  move_section: "Moving a section’s articles to its new URL",
  index_stories: "Preparing stored articles for search",
};

export const fieldNames: Record<ContentField, string> = {
  headline: "Headline",
  cardHeadline: "Short headline",
  kicker: "Kicker",
  standfirst: "Standfirst",
  body: "Text",
  kind: "Type",
  language: "Language",
  slug: "URL",
  sectionId: "Section",
  leadPictureId: "Main image",
  authorIds: "Authors",
  topicIds: "Topics",
  credit: "Credit",
  dateline: "Dateline",
  searchTitle: "Search title",
  searchDescription: "Search description",
};

/** Names a block that has no text of its own. */
export const blockNames: Record<Block["type"], string> = {
  paragraph: "Empty line",
  heading: "Heading",
  bulletList: "Bulleted list",
  orderedList: "Numbered list",
  blockquote: "Quote",
  pullQuote: "Pull quote",
  figure: "Picture",
  gallery: "Gallery",
  table: "Table",
  factBox: "Fact box",
  embed: "Embed",
  alsoRead: "Also read",
  horizontalRule: "Divider",
};
