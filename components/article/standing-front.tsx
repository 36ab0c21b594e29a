import { ListHeader } from "@/components/site/list-header";
import { ReaderPage } from "@/components/site/reader-page";
import type { Site, StandingPage } from "@/lib/paper/shapes";
import { Body } from "./body";

type StandingFrontProps = { site: Site; page: StandingPage };

/** About, contact and the policies. */
export function StandingFront({ site, page }: StandingFrontProps) {
  return (
    <ReaderPage site={site}>
      <article className="page py-6">
        <ListHeader title={page.title} description={page.standfirst} />
        <Body body={page.body} pictures={{}} alsoRead={{}} site={site} />
      </article>
    </ReaderPage>
  );
}
