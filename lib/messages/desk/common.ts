/** Words that several areas of the desk share. */
export const commonWords = {
  // Buttons and links
  save: "Save",
  saved: "Saved.",
  remove: "Remove",
  close: "Close",
  untitled: "Untitled",

  // A connection that broke
  noReply: "The server did not respond. Reload the page to see whether your change was made before you try again.",
  search: "Search",
  applyFilters: "Apply",
  clear: "Clear",
  filters: "Filters",
  delete: "Delete",
  clearFilters: "Clear filters",
  by: "by",
  create: "Create",
  unreachable: "Could not reach the server. Your changes are still here. Try again.",
  invalid: "This can’t be saved.",
  more: "More",
};
