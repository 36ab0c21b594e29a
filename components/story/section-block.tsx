import { useId } from "react";
import type { Card, SectionBlock as SectionBlockShape, Site } from "@/lib/paper/shapes";
import { columnsFor } from "./columns";
import { FeatureCard } from "./feature-card";
import { HeadlineCard } from "./headline-card";
import { ListTitle } from "./list-title";
import { WideCard } from "./wide-card";

export type SectionBlockLayout = "lead-left" | "columns" | "wide-lead";

type SectionBlockProps = { block: SectionBlockShape; site: Site; layout: SectionBlockLayout };

type CardsProps = { cards: readonly Card[]; site: Site };

const layouts: Record<SectionBlockLayout, (props: CardsProps) => React.ReactNode> = {
  "lead-left": LeadLeft,
  columns: Columns,
  "wide-lead": WideLead,
};

/** A section's stories on a front; one alone takes the width, none takes no room. */
export function SectionBlock({ block, site, layout }: SectionBlockProps) {
  const id = useId();
  const { section, cards } = block;
  const [first] = cards;
  if (first === undefined) return null;
  const Layout = layouts[layout];
  return (
    <section aria-labelledby={id}>
      <ListTitle title={section.name} level={2} id={id} path={section.path} colour={section.colour} />
      {cards.length < 3 ? <Few cards={cards} site={site} /> : <Layout cards={cards} site={site} />}
    </section>
  );
}

/** One or two stories: words with their pictures beside them, over the width. */
function Few({ cards, site }: CardsProps) {
  return (
    <div className={`ruled ${columnsFor(cards.length)}`}>
      {cards.map((card) => (
        <div key={card.id}>
          <WideCard card={card} site={site} level={3} size="md" />
        </div>
      ))}
    </div>
  );
}

/** A large story at the start, the others in two columns after it. */
function LeadLeft({ cards, site }: CardsProps) {
  const [lead, ...others] = cards;
  if (lead === undefined) return null;
  const half = Math.ceil(others.length / 2);
  return (
    <div className="ruled sm:grid-cols-2 lg:grid-cols-[2fr_1fr_1fr]">
      <div className="sm:max-lg:col-span-2">
        <FeatureCard
          card={lead}
          site={site}
          level={3}
          size="large"
          sizes="(min-width: 80rem) 39rem, (min-width: 64rem) 50vw"
          withExcerpt
        />
      </div>
      <Stack cards={others.slice(0, half)} site={site} withExcerpt />
      <Stack cards={others.slice(half)} site={site} withExcerpt />
    </div>
  );
}

/** Up to four columns alike; a fifth and sixth story stand under the last two. */
function Columns({ cards, site }: CardsProps) {
  if (cards.length === 3) {
    return (
      <div className="ruled sm:grid-cols-3">
        {cards.map((card) => (
          <FeatureCard
            key={card.id}
            card={card}
            site={site}
            level={3}
            sizes="(min-width: 80rem) 26rem, (min-width: 40rem) 50vw"
            withExcerpt
          />
        ))}
      </div>
    );
  }
  const columns = cards.slice(0, 4).map((card) => [card]);
  for (const [index, card] of cards.slice(4).entries()) columns[3 - (index % 2)]?.push(card);
  const isEven = cards.length === 4;
  return (
    <div className="ruled sm:grid-cols-2 lg:grid-cols-4">
      {columns.map((column) => (
        <Stack key={column[0]?.id} cards={column} site={site} withExcerpt={isEven || column.length === 1} />
      ))}
    </div>
  );
}

/** A wide story over three quarters, the others as headlines beside it. */
function WideLead({ cards, site }: CardsProps) {
  const [lead, ...others] = cards;
  if (lead === undefined) return null;
  return (
    <div className="ruled lg:grid-cols-[3fr_1fr]">
      <WideCard card={lead} site={site} level={3} />
      <div>
        <ul className="ruled content-start [--row:1.5rem] sm:max-lg:grid-cols-2">
          {others.map((card) => (
            <li key={card.id}>
              <HeadlineCard card={card} site={site} level={3} />
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}

/** A picture story with headlines under it. */
function Stack({ cards, site, withExcerpt = false }: CardsProps & { withExcerpt?: boolean }) {
  const [first, ...others] = cards;
  if (first === undefined) return null;
  return (
    <div>
      <div className="ruled content-start [--row:1.5rem]">
        <FeatureCard
          card={first}
          site={site}
          level={3}
          sizes="(min-width: 80rem) 19rem, (min-width: 40rem) 50vw"
          withExcerpt={withExcerpt}
        />
        {others.map((card) => (
          <HeadlineCard key={card.id} card={card} site={site} level={3} />
        ))}
      </div>
    </div>
  );
}
