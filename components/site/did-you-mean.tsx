import { words } from "@/lib/messages";
import type { SearchPage, Site } from "@/lib/paper/shapes";

type DidYouMeanProps = { site: Site; suggestion: SearchPage["didYouMean"] };

/** Another spelling that finds something; nothing where there is none. */
export function DidYouMean({ site, suggestion }: DidYouMeanProps) {
  if (suggestion === null) return null;
  return (
    <p className="my-4 text-standfirst">
      {words(site.language).didYouMean}{" "}
      <a href={suggestion.path} className="inline-block font-semibold text-link">
        {suggestion.q}
      </a>
    </p>
  );
}
