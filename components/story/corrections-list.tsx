import type { CorrectedStory, Site } from "@/lib/paper/shapes";
import { languageOfPart } from "@/lib/text-direction";
import { Headline } from "./headline";
import { StoryDate } from "./story-date";

type CorrectionsListProps = { corrections: readonly CorrectedStory[]; site: Site };

/** Corrections with the stories they belong to, newest first as given. */
export function CorrectionsList({ corrections, site }: CorrectionsListProps) {
  if (corrections.length === 0) return null;
  return (
    <ol className="ruled">
      {corrections.map(({ id, card, correction }) => (
        <li key={id}>
          <article data-colour={card.section.colour} className="relative max-w-measure">
            <p className="font-sans text-meta text-ink-soft">
              <StoryDate site={site} moment={correction.publishedAt} style="longDate" />
            </p>
            <Headline card={card} site={site} level={2} size="sm" />
            <p {...languageOfPart(card.language, site.language)} className="mt-2 text-note">
              {correction.text}
            </p>
          </article>
        </li>
      ))}
    </ol>
  );
}
