import Negotiator from "negotiator";

/** True where an Accept header would rather have Markdown than a page: by its quality values, then its order; a page by default. */
export const prefersMarkdown = (accept: string | null): boolean =>
  new Negotiator({ headers: { accept: accept ?? undefined } }).mediaType(["text/html", "text/markdown"]) ===
  "text/markdown";
