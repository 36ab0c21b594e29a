import { useId } from "react";
import { calendarDay } from "@/lib/dates";
import { words } from "@/lib/messages";
import type { Card, Site } from "@/lib/paper/shapes";
import { latestPath } from "@/lib/urls";
import { Headline } from "./headline";
import { ListTitle } from "./list-title";
import { StoryDate } from "./story-date";

type LatestListProps = { cards: readonly Card[]; site: Site; title?: string };

/** The newest stories on the meridian: a tick each with its time, and the day wherever it changes. */
export function LatestList({ cards, site, title }: LatestListProps) {
  const id = useId();
  if (cards.length === 0) return null;
  return (
    <section aria-labelledby={id}>
      <ListTitle title={title ?? words(site.language).latest} level={2} id={id} path={latestPath} />
      <ol className="meridian gap-x-(--gutter) *:break-inside-avoid sm:max-lg:columns-2">
        {cards.map((card, index) => {
          const before = cards[index - 1];
          const day = calendarDay(card.publishedAt, site);
          const isNewDay = before === undefined || calendarDay(before.publishedAt, site) !== day;
          return (
            <li key={card.id} data-colour={card.section.colour}>
              <p className="flex flex-wrap gap-x-2 font-sans text-meta text-ink-soft">
                <span className="font-semibold text-ink">
                  <StoryDate site={site} moment={card.publishedAt} style="time" />
                </span>
                {isNewDay && <StoryDate site={site} moment={card.publishedAt} style="dayAndMonth" />}
                {!isNewDay && <span className="text-section">{card.section.name}</span>}
              </p>
              <Headline card={card} site={site} level={3} size="xs" />
            </li>
          );
        })}
      </ol>
    </section>
  );
}
