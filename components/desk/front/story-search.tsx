import { useEffect, useId, useState } from "react";
import { frontWords } from "@/lib/messages/desk/front";
import type { FrontStory } from "@/lib/newsroom/front/desk-front";
import type { FoundStories } from "@/lib/newsroom/front/find-stories";
import type { Outcome } from "@/lib/newsroom/outcome";
import { askDesk } from "../limited-fetch";
import { StoryLine } from "./story-line";
import type { Drag } from "./use-drag";

type StorySearchProps = {
  drag: Drag;
  at: string;
  timeZone: string;
  onFound: (found: FoundStories) => void;
  onAdd: (story: FrontStory) => void;
  slotOf: (articleId: string) => string | undefined; // where it is pinned already
};

const nothing: FoundStories = { stories: [], pictures: {} };
const typingPause = 200; // ms

/** Stories to pin, by words; before any are typed, what comes and what came last. */
export function StorySearch({ drag, at, timeZone, onFound, onAdd, slotOf }: StorySearchProps) {
  const id = useId();
  const [query, setQuery] = useState("");
  const [found, setFound] = useState<FoundStories | null>(null);
  useEffect(() => {
    const stop = new AbortController();
    const timer = setTimeout(
      async () => {
        const answer = await find(query.trim(), stop.signal);
        if (stop.signal.aborted) return;
        setFound(answer);
        onFound(answer);
      },
      query === "" ? 0 : typingPause,
    );
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [query, onFound]);
  return (
    <aside
      aria-label={frontWords.addArticle}
      className="grid content-start gap-2 lg:sticky lg:top-16 lg:max-h-[calc(100dvh-5rem)] lg:grid-rows-[auto_auto_minmax(0,1fr)]"
    >
      <div>
        <label htmlFor={id} className="label">
          {frontWords.addArticle}
        </label>
        <input
          id={id}
          type="search"
          className="field"
          placeholder={frontWords.searchPlaceholder}
          value={query}
          onChange={(event) => setQuery(event.target.value)}
        />
      </div>
      <p role="status" className={`text-meta text-ink-faint ${query === "" ? "max-lg:hidden" : ""}`}>
        {found && (query.trim() === "" ? frontWords.suggestions : countOf(found.stories.length))}
      </p>
      <section
        aria-label={frontWords.articlesFound}
        className={`max-h-80 overflow-y-auto lg:max-h-none ${query === "" ? "max-lg:hidden" : ""}`}
      >
        <ul className="grid">
          {found?.stories.map((story) => (
            <li
              key={story.id}
              draggable
              onDragStart={(event) => drag.start(event, { kind: "story", id: story.id })}
              onDragEnd={drag.end}
              className="flex cursor-grab items-start gap-3 border-t border-rule py-2 pe-1 active:cursor-grabbing"
            >
              <StoryLine {...{ story, at, timeZone }} picture={found.pictures[story.pictureId ?? ""]}>
                {slotOf(story.id) && (
                  <span className="font-semibold text-good">{frontWords.pinnedInSlot(slotOf(story.id) ?? "")}</span>
                )}
              </StoryLine>
              <button
                type="button"
                className="button"
                aria-label={frontWords.add(story.headline)}
                onClick={() => onAdd(story)}
              >
                {frontWords.addLabel}
              </button>
            </li>
          ))}
        </ul>
      </section>
    </aside>
  );
}

const countOf = (count: number): string => (count === 0 ? frontWords.nothingFound : frontWords.articles(count));

async function find(q: string, signal: AbortSignal): Promise<FoundStories> {
  try {
    const response = await askDesk(`/api/desk/fronts/stories?${new URLSearchParams({ q })}`, { signal });
    const outcome: Outcome<FoundStories> = await response.json();
    return outcome.ok ? outcome.value : nothing;
  } catch {
    return nothing; // the desk is out of reach, or other words were typed
  }
}
