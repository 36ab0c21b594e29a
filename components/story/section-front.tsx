import { ArchiveMonths } from "@/components/site/archive-months";
import { SectionHeader } from "@/components/site/section-header";
import { words } from "@/lib/messages";
import type { SectionPage, Site } from "@/lib/paper/shapes";
import { columnsFor } from "./columns";
import { FeatureCard } from "./feature-card";
import { MostRead } from "./most-read";
import { River } from "./river";
import { SectionBlock, type SectionBlockLayout } from "./section-block";
import { WideCard } from "./wide-card";

type SectionFrontProps = { page: SectionPage; site: Site };

const layouts: readonly SectionBlockLayout[] = ["columns", "wide-lead", "lead-left"];

/** A section's page under the masthead. What is missing leaves no gap. */
export function SectionFront({ page, site }: SectionFrontProps) {
  const { lead, secondary, river, mostRead, archive, subsectionBlocks } = page;
  const isEmpty = lead === null && river.length === 0;
  const hasAside = mostRead.length > 0 || archive.length > 0;
  return (
    <div className="page py-6">
      <SectionHeader section={page.section} parent={page.parent} subsections={page.subsections} site={site} />
      {isEmpty && <p className="text-standfirst">{words(site.language).noStories}</p>}
      <div className="grid gap-12">
        {(lead !== null || secondary.length > 0) && (
          <div className="ruled">
            {lead !== null && <WideCard card={lead} site={site} level={2} size="xl" priority />}
            {secondary.length > 0 && (
              <div>
                <ul className={`ruled ${columnsFor(secondary.length)}`}>
                  {secondary.map((card) => (
                    <li key={card.id}>
                      <FeatureCard
                        card={card}
                        site={site}
                        level={2}
                        sizes="(min-width: 80rem) 26rem, (min-width: 40rem) 50vw"
                        withExcerpt
                      />
                    </li>
                  ))}
                </ul>
              </div>
            )}
          </div>
        )}
        {subsectionBlocks.map((block, index) => (
          <SectionBlock key={block.section.slug} block={block} site={site} layout={layouts[index % 3] ?? "columns"} />
        ))}
        {(river.length > 0 || hasAside) && (
          <div className="border-t-3 border-ink pt-5">
            <div className={`ruled ${hasAside && river.length > 0 ? "lg:grid-cols-[3fr_1fr]" : ""}`}>
              {river.length > 0 && (
                <div>
                  <River cards={river} site={site} level={2} />
                </div>
              )}
              {hasAside && (
                <aside className="grid content-start gap-10">
                  <MostRead cards={mostRead} site={site} />
                  <ArchiveMonths months={archive} site={site} />
                </aside>
              )}
            </div>
          </div>
        )}
      </div>
    </div>
  );
}
