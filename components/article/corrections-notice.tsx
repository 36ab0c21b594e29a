import { useId } from "react";
import { StoryDate } from "@/components/story/story-date";
import { words } from "@/lib/messages";
import type { Correction, Site } from "@/lib/paper/shapes";
import { numbered } from "./numbered";

type CorrectionsNoticeProps = { corrections: readonly Correction[]; site: Site };

/** What the paper got wrong here and put right, with its date; nothing where there was nothing. */
export function CorrectionsNotice({ corrections, site }: CorrectionsNoticeProps) {
  const id = useId();
  if (corrections.length === 0) return null;
  return (
    <section aria-labelledby={id} className="mt-10 max-w-measure border-s-3 border-meridian ps-4 text-note">
      <h2 id={id} className="font-sans text-label font-semibold">
        {words(site.language).corrections(corrections.length)}
      </h2>
      {numbered(corrections).map(({ item, key }) => (
        <p key={key} className="mt-2">
          <span className="me-2 font-sans text-meta text-ink-soft">
            <StoryDate site={site} moment={item.publishedAt} style="longDate" />
          </span>
          {item.text}
        </p>
      ))}
    </section>
  );
}
