import { counted } from "./counted";

/** The desk's bar, its alarms, forms and error pages. */
export const frameWords = {
  // Navigation
  articles: "Articles",
  fronts: "Fronts",
  pictures: "Pictures",
  schedule: "Schedule",
  banner: "Banner",
  mostRead: "Most read",
  deliveryLog: "Delivery log",
  redirects: "Redirects",
  settings: "Settings",
  people: "People",
  auditLog: "Audit log",
  skipToContent: "Skip to content",
  desk: "Desk",
  lateArticle: "A scheduled article was not published.",
  lateArticles: (count: number) =>
    `${counted(count, "scheduled article was", "scheduled articles were")} not published.`,
  failingTasks: "A background task keeps failing and is being retried.",
  failedNotifications: (count: number) =>
    `A hub or search engine could not be notified of ${counted(count, "URL", "URLs")}.`,
  signOut: "Sign out",

  // Forms
  leaveQuestion: "You have unsaved changes. Leave this page and discard them?",
  closeQuestion: "You have unsaved changes. Close this dialog and discard them?",

  // Error pages
  notFound: "Page not found",
  notFoundText: "This page has been deleted, or your role does not have access to it. Ask an editor if you need it.",
  toArticles: "Go to articles",
  error: "Something went wrong",
  errorText:
    "This page could not be displayed. Text that you typed in an article is stored in this browser and will be there when you open the article again. The server’s log shows the cause.",
  tryAgain: "Try again",
};
