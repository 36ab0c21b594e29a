import { useId } from "react";
import { CardDate } from "@/components/story/card-date";
import { ListTitle } from "@/components/story/list-title";
import { words } from "@/lib/messages";
import type { Site, Storyline, StorylineEntry } from "@/lib/paper/shapes";

type StorylineBoxProps = { storyline: Storyline | null; site: Site };

/** The stories of one thread on the meridian, this one marked; nothing where there is no thread. */
export function StorylineBox({ storyline, site }: StorylineBoxProps) {
  const id = useId();
  if (storyline === null || storyline.entries.length < 2) return null;
  const { entries, title, description } = storyline;
  const { startHere, latestInStoryline, youAreReading } = words(site.language);
  const labelOf = (entry: StorylineEntry, index: number): string | null => {
    if (entry.isCurrent) return youAreReading;
    if (index === 0) return startHere;
    return index === entries.length - 1 ? latestInStoryline : null;
  };
  return (
    <section aria-labelledby={id}>
      <ListTitle title={title} level={2} id={id} />
      {description !== "" && <p className="-mt-1 mb-4 text-note text-ink-soft">{description}</p>}
      <ol className="meridian">
        {entries.map((entry, index) => {
          const label = labelOf(entry, index);
          return (
            <li key={entry.path} {...(entry.isCurrent ? { "aria-current": "page" as const } : {})}>
              <p className="flex flex-wrap gap-x-2 font-sans text-meta text-ink-soft">
                {label !== null && (
                  <span className={`font-semibold ${entry.isCurrent ? "text-meridian" : "text-ink"}`}>{label}</span>
                )}
                <CardDate card={entry} site={site} />
              </p>
              <p className="text-headline-xs font-semibold">
                {entry.isCurrent ? (
                  entry.headline
                ) : (
                  <a href={entry.path} className="inline-block hover:underline">
                    {entry.headline}
                  </a>
                )}
              </p>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
