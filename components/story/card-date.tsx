import type { Card, Site } from "@/lib/paper/shapes";
import { StoryDate } from "./story-date";

type CardDateProps = { card: Pick<Card, "publishedAt" | "isOfToday">; site: Site; withTime?: boolean };

/** When a card's story came out: the hour today, the date later; both where a list has many of one day. */
export function CardDate({ card, site, withTime = false }: CardDateProps) {
  const style = card.isOfToday ? "time" : withTime ? "dateAndTime" : "date";
  return <StoryDate site={site} moment={card.publishedAt} style={style} />;
}
