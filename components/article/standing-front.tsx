import { ListHeader } from "@/components/site/list-header";
import { MeridianLayout } from "@/components/site/meridian-layout";
import { ReaderPage } from "@/components/site/reader-page";
import { StructuredData } from "@/components/site/structured-data";
import type { Site, StandingPage } from "@/lib/paper/shapes";
import { standingGraph } from "@/lib/structured-data/standing";
import { Body } from "./body";

type StandingFrontProps = { site: Site; page: StandingPage };

/** About, contact and the policies. */
export function StandingFront({ site, page }: StandingFrontProps) {
  return (
    <ReaderPage site={site}>
      <StructuredData graph={standingGraph(page, site)} />
      <MeridianLayout margin={<ListHeader title={page.title} description={page.standfirst} />}>
        <div className="flow text-body">
          <Body body={page.body} site={site} />
        </div>
      </MeridianLayout>
    </ReaderPage>
  );
}
