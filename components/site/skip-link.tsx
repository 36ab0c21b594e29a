import { words } from "@/lib/messages";
import type { Site } from "@/lib/paper/shapes";

/** The first link of every page; leads to the element with id "main". */
export function SkipLink({ site }: { site: Site }) {
  return (
    <a
      href="#main"
      className="sr-only focus:not-sr-only focus:fixed focus:start-2 focus:top-2 focus:z-50 focus:bg-ink focus:px-4 focus:py-2 focus:font-sans focus:text-label focus:text-paper"
    >
      {words(site.language).skipToContent}
    </a>
  );
}
