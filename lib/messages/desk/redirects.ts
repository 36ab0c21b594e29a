/** Redirects of old URLs. */
export const redirectsWords = {
  redirects: "Redirects",
  search: "Search",
  startsWith: "Old URL starts with",
  addRedirect: "Add redirect",
  added: "Added.",
  from: "Old URL",
  to: "New URL",
  none: "No redirects found.",
  since: "Created",
  prefix: "and everything under it",
  deleteQuestion: (from: string) => `Delete the redirect from ${from}? Links to this URL will stop working.`,
  pageExists: "A page exists at this URL. Move it or take it down first.",
  gone: "This redirect has been deleted.",
  toItself: "The URL can’t redirect to itself. Enter a different URL.",
  permanentlyGone: "An article at this URL was removed permanently. Enter a different old URL.",
  loop: "That URL redirects back to this one. Enter a different URL.",
};
