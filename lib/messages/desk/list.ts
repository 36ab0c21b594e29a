import { counted } from "./counted";

/** The list of articles: its filters, saved views, bulk actions and keyboard shortcuts. */
export const listWords = {
  // Filters
  articles: "Articles",
  section: "Section",
  author: "Author",
  topic: "Topic",
  updatedFrom: "Updated from",
  updatedUntil: "Updated until",
  sortBy: "Sort by",
  lastUpdated: "Last updated",
  lastPublished: "Last published",
  any: "Any",
  unknownName: (what: string) => `No ${what.toLowerCase()} has this name. Choose another.`,
  status: "Status",

  // Saved views
  savedViews: "Saved views",
  saveView: "Save this view",
  editViews: "Edit views",
  saveFiltersAs: "Save the current filters as",
  nameOf: (view: string) => `Name of ${view}`,
  renameView: (view: string) => `Rename ${view}`,
  rename: "Rename",
  deleteView: (view: string) => `Delete ${view}`,
  chooseAction: "Choose a section or a topic for the selected articles.",
  unknownTopic: "No topic has this name. Choose another.",
  nameView: "Enter a name for the view.",

  // The table
  selectAll: "Select all on this page",
  headline: "Headline",
  updated: "Updated",
  published: "Published",
  views: "Views",
  caption: (sort: "changed" | "published", timeZone: string) =>
    `Articles, last ${sort === "published" ? "published" : "updated"} first (times in ${timeZone})`,
  select: (headline: string) => `Select ${headline}`,
  none: "none",
  withChanges: "with unpublished changes",
  by: "by",
  pages: "Pages",
  newer: "Newer",
  older: "Older",
  newArticle: "New article",

  // Empty lists
  noArticles: "No articles yet. Select “New article” to start one.",
  noOwnArticles: "You have no articles yet. Select “New article” to start one.",
  noDrafts: "No drafts. Select “New article” to start one.",
  nothingInReview: "No articles to review. Writers send their drafts for review from the article editor.",
  nothingScheduled: "No scheduled articles. Schedule an article in the article editor.",
  nothingPublished: "No published articles yet. Publish an article in the article editor.",
  nothingChanged: "No published article has unpublished changes.",
  nothingTakenDown: "No articles have been taken down.",
  trashEmpty: "The trash is empty. Select articles in another list to move them here.",
  noMatchSoFar: "No matches among the newest articles. Go to older articles or remove a filter.",
  noMatch: "No articles match these filters. Remove a filter or search for other words.",

  // Bulk actions
  bulkActions: "Bulk actions",
  selected: (count: number) => `${count} selected`,
  selectedLabel: "Selected:",
  restore: "Restore",
  moveToTrash: "Move to trash",
  changeSection: "Change section",
  newSection: "New section",
  newSectionPlaceholder: "New section…",
  addTopic: "Add topic",
  topicToAdd: "Topic to add",
  topicToAddPlaceholder: "Topic to add…",
  publishInEditor: (count: number) =>
    `${counted(count, "article already had", "articles already had")} other unpublished changes. Open each article to publish it:`,
  notChanged: (count: number) => `${counted(count, "article was", "articles were")} not changed:`,
  publishChanges: (count: number) => `Publish ${counted(count, "change", "changes")}`,
  nothingWasChanged: "No articles were changed.",
  movedToTrash: (count: number) =>
    `${counted(count, "article", "articles")} moved to the trash. No published article was affected.`,
  restoredFromTrash: (count: number) =>
    `${counted(count, "article", "articles")} restored from the trash. Readers don’t see ${count === 1 ? "it" : "them"} until you publish.`,
  changesPublished: (count: number) => `The changes to ${counted(count, "article", "articles")} are live.`,
  nowUnpublished: (count: number) =>
    `${counted(count, "published article now has", "published articles now have")} unpublished changes. Readers don’t see them until you publish.`,
  draftsChanged: (count: number) => `${counted(count, "unpublished article", "unpublished articles")} changed.`,

  // Keyboard shortcuts
  nextArticle: "Next article",
  previousArticle: "Previous article",
  toggleSelection: "Select or deselect the article",
  openArticle: "Open the article",
  showShortcuts: "Show keyboard shortcuts",
  shortcuts: "Keyboard shortcuts",

  // Names typed to find
  typeName: "Type a name",

  // A connection that broke
  noReplyToBulk: "The server did not respond. Your selection is kept. Check the list, then try again.",
  noReplyToNew: "The server did not respond. Try again.",
  noReplyToView: "The server did not respond. The name you typed is kept. Try again.",
};
