import type { Card, Site } from "@/lib/paper/shapes";
import { languageOfPart } from "@/lib/text-direction";

export type HeadlineSize = "xs" | "sm" | "md" | "lg" | "xl" | "2xl";
type HeadlineVoice = "report" | "opinion";
export type HeadingLevel = 2 | 3 | 4;

type HeadlineProps = {
  card: Card;
  site: Site;
  level: HeadingLevel;
  size: HeadlineSize;
  /** Opinion speaks in a lighter weight than the report. */
  voice?: HeadlineVoice;
};

const sizes: Record<HeadlineSize, string> = {
  xs: "text-headline-xs",
  sm: "text-headline-sm",
  md: "text-headline-md",
  lg: "text-headline-lg tracking-tight",
  xl: "text-headline-xl tracking-tighter",
  "2xl": "text-headline-2xl tracking-tighter",
};
const voices: Record<HeadlineVoice, string> = { report: "font-semibold", opinion: "font-normal" };

/** A card's headline: all of it is the link, and the link's surface is the whole card. */
export function Headline({ card, site, level, size, voice = "report" }: HeadlineProps) {
  const Heading = `h${level}` as const;
  return (
    <Heading {...languageOfPart(card.language, site.language)} className={`${sizes[size]} ${voices[voice]}`}>
      <a
        href={card.path}
        className="stretched decoration-1 underline-offset-[0.14em] hover:underline hover:decoration-(--color-section)"
      >
        {card.headline}
      </a>
    </Heading>
  );
}
