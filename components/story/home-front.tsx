import { words } from "@/lib/messages";
import type { HomePage, Site } from "@/lib/paper/shapes";
import { columnsFor } from "./columns";
import { DontMiss } from "./dont-miss";
import { FeatureCard } from "./feature-card";
import { HeadlineCard } from "./headline-card";
import { LatestList } from "./latest-list";
import { LeadCard } from "./lead-card";
import { MostRead } from "./most-read";
import { OpinionBlock } from "./opinion-block";
import { SectionBlock, type SectionBlockLayout } from "./section-block";

type HomeFrontProps = { page: HomePage; site: Site };

// neighbours never look alike
const layouts: readonly SectionBlockLayout[] = ["lead-left", "columns", "wide-lead"];

/** The home page under its masthead. What is missing leaves no gap. */
export function HomeFront({ page, site }: HomeFrontProps) {
  const before = page.blocks.slice(0, 2);
  const after = page.blocks.slice(2);
  return (
    <div className="page grid gap-12 py-6">
      <TopStories page={page} site={site} />
      {before.map((block, index) => (
        <SectionBlock key={block.section.slug} block={block} site={site} layout={layouts[index % 3] ?? "columns"} />
      ))}
      <OpinionBlock cards={page.opinion} site={site} />
      {after.map((block, index) => (
        <SectionBlock
          key={block.section.slug}
          block={block}
          site={site}
          layout={layouts[(index + 2) % 3] ?? "columns"}
        />
      ))}
      <DontMiss cards={page.dontMiss} site={site} />
    </div>
  );
}

/** The lead with its companions and what else is new in pictures; beside them the latest on the meridian, and the most read. */
function TopStories({ page, site }: HomeFrontProps) {
  const { topStories, noStories } = words(site.language);
  if (page.lead === null && page.latest.length === 0) return <p className="text-standfirst">{noStories}</p>;
  const hasLatest = page.latest.length > 1;
  const hasColumn = hasLatest || page.mostRead.length > 0;
  return (
    <div className={`ruled ${hasColumn && page.lead !== null ? "max-lg:*:after:hidden lg:grid-cols-[3fr_1fr]" : ""}`}>
      <section aria-label={topStories}>
        <div className="ruled content-start">
          {page.lead !== null && (
            <LeadCard card={page.lead} site={site}>
              {page.secondary.length > 0 && (
                <div className="max-lg:border-t max-lg:border-rule max-lg:pt-5">
                  <ul
                    className={`ruled [--row:1.5rem] ${page.secondary.length === 4 ? "sm:max-lg:grid-cols-2" : "sm:max-lg:auto-cols-fr sm:max-lg:grid-flow-col"}`}
                  >
                    {page.secondary.map((card) => (
                      <li key={card.id}>
                        <HeadlineCard card={card} site={site} level={3} size="sm" />
                      </li>
                    ))}
                  </ul>
                </div>
              )}
            </LeadCard>
          )}
          {page.strip.length > 0 && (
            <div>
              <ul className={`ruled ${columnsFor(page.strip.length)}`}>
                {page.strip.map((card) => (
                  <li key={card.id}>
                    <FeatureCard
                      card={card}
                      site={site}
                      level={3}
                      sizes="(min-width: 64rem) 19rem, (min-width: 40rem) 50vw"
                      showSection
                    />
                  </li>
                ))}
              </ul>
            </div>
          )}
        </div>
      </section>
      {hasColumn && (
        <div className="grid content-start gap-10">
          {hasLatest && <LatestList cards={page.latest} site={site} />}
          <MostRead cards={page.mostRead} site={site} />
        </div>
      )}
    </div>
  );
}
