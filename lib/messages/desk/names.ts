import type { ContentField } from "@/lib/article-content";
import type { ArticleKind, ArticleStatus, JobKind } from "@/lib/generated/prisma/enums";
import type { ListStatus } from "@/lib/newsroom/list-filters";

/** How the desk names what the database keeps. */
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
  publish: "Publishing a story",
  tidy: "Deleting expired rows",
  refresh_most_read: "Counting what is read most",
  refresh_search_words: "Refreshing the words that search suggests",
  turn_banner: "Applying a scheduled banner",
  turn_front: "Applying a scheduled front change",
  expire_picture: "Taking a picture whose rights ended from its pages",
  draw_share_picture: "Drawing a story’s share picture",
  draw_share_pictures: "Looking through the share pictures",
  end_day: "Updating dates on cards at midnight",
  remove_files: "Removing the files of a deleted picture",
  merge_topics: "Merging a topic into another",
  move_section: "Moving the stories of a section along with it",
};

export const fieldNames: Record<ContentField, string> = {
  headline: "Headline",
  cardHeadline: "Card headline",
  kicker: "Kicker",
  standfirst: "Standfirst",
  body: "Text",
  kind: "Kind",
  language: "Language",
  slug: "Slug",
  sectionId: "Section",
  leadPictureId: "Lead picture",
  authorIds: "Authors",
  topicIds: "Topics",
  credit: "Credit",
  dateline: "Dateline",
  searchTitle: "Search title",
  searchDescription: "Search description",
};
